namespace Rekindle.Cli;

/// <summary>The exit codes of the machine contract.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The question was answered with no, where the command is a check.</summary>
    public const int No = 1;

    /// <summary>Bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>Locked, or the wrong passphrase.</summary>
    public const int Locked = 3;

    /// <summary>Storage failed.</summary>
    public const int StorageFailed = 4;
}
