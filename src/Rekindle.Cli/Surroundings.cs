namespace Rekindle.Cli;

/// <summary>Everything that a command may touch of the machine it runs on.</summary>
public sealed record Surroundings
{
    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Whether a person sits at standard input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Standard output: results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Whether standard output is a terminal; colour is used nowhere else.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Standard error: problems, progress and questions.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Makes the id of a new event, version 7, from its moment of keeping.</summary>
    public required Func<DateTimeOffset, Guid> NewId { get; init; }

    /// <summary>IANA id of the machine's time zone, for journeys that name none.</summary>
    public required string Zone { get; init; }

    /// <summary>The person's home folder.</summary>
    public required string Home { get; init; }

    /// <summary>A variable of the environment; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Asks for a secret on the terminal without showing it; null where nobody can be asked.</summary>
    public Func<string, string?>? AskSecret { get; init; }

    /// <summary>Opens the person's editor on a file and waits; gives its exit code. Null where there is none.</summary>
    public Func<string, int>? Edit { get; init; }

    /// <summary>Columns of the terminal. Null where there is none.</summary>
    public Func<int>? Columns { get; init; }

    /// <summary>Columns to write in: those of the terminal, held between 40 and 200; 80 where there is none.</summary>
    public int TerminalColumns => Math.Clamp(Columns?.Invoke() ?? 80, 40, 200);

    /// <summary>
    /// Begins to listen for Ctrl-C and the end of the terminal, and gives what is cancelled then. Until it is called, and where it is
    /// null, both end the program at once.
    /// </summary>
    public Func<CancellationToken>? Interrupted { get; init; }
}
