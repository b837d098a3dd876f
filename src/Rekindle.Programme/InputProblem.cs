namespace Rekindle.Programme;

/// <summary>Why an input was refused, and where. Never quotes what the person wrote.</summary>
/// <param name="File">The name of the input, as given.</param>
/// <param name="Line">1-based line; 0 where the input as a whole is meant.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
public sealed record InputProblem(string File, int Line, string Reason)
{
    /// <summary><c>file:line: reason</c>, the form that the command line promises.</summary>
    public override string ToString() => $"{File}:{Line}: {Reason}";
}

/// <summary>What reading an input gave: the value, or the problem for which the whole of it was refused.</summary>
public sealed record Reading<T>(T? Value, InputProblem? Problem)
    where T : class;

/// <summary>Makes readings.</summary>
public static class Reading
{
    /// <summary>A value was read.</summary>
    public static Reading<T> Of<T>(T value)
        where T : class => new(value, null);

    /// <summary>The input was refused.</summary>
    public static Reading<T> Refused<T>(string file, int line, string reason)
        where T : class => new(null, new InputProblem(file, line, reason));
}
