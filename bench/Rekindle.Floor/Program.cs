// The least that a console program of this runtime can do: what a start costs before any of our own code runs.
System.Console.Out.WriteLine("ready");
