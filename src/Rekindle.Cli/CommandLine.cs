using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Rekindle.Cli.Commands;
using Rekindle.Vault;

namespace Rekindle.Cli;

/// <summary>The command line as a whole: parses, runs one command, and answers with a code of the machine contract.</summary>
public static class CommandLine
{
    // @file would read arguments from a file, and bundling would take -- apart: neither is promised.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private sealed record Entry(string Name, Func<Surroundings, Command> Create);

    private static readonly Entry[] Commands =
    [
        new("today", TodayCommand.Create), new("urge", UrgeCommand.Create), new("log", LogCommand.Create), new("undo", UndoCommand.Create),
        new("what-if", WhatIfCommand.Create), new("replay", ReplayCommand.Create), new("review", ReviewCommand.Create),
        new("history", HistoryCommand.Create), new("playbooks", PlaybooksCommand.Create), new("export", ExportCommand.Create),
        new("import", ImportCommand.Create), new("passphrase", PassphraseCommand.Create), new("backup", BackupCommand.Create),
        new("restore", RestoreCommand.Create), new("verify", VerifyCommand.Create), new("erase", EraseCommand.Create),
        new(ServeCommand.Name, ServeCommand.Create),
        new("card", CardCommand.Create), new("completion", CompletionCommand.Create), new("man", ManCommand.Create),
    ];

    /// <summary>The version of the program.</summary>
    internal static string Version => typeof(CommandLine).Assembly.GetName().Version!.ToString(fieldCount: 3);

    /// <summary>The whole command line, for what is made from it: completion, the manual page, tests.</summary>
    internal static RootCommand All(Surroundings around) => Create(asked: null, around);

    /// <summary>Whether the arguments would be taken, without running anything.</summary>
    internal static bool Takes(IReadOnlyList<string> args, Surroundings around) => All(around).Parse(args, Parsing).Errors.Count == 0;

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="around">What it may touch.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(around);
        try
        {
            int code = Answer(args, around);
            around.Output.Flush();
            return code;
        }
        catch (Exception fault) when (fault is VaultStorageException or VaultDamagedException)
        {
            return around.Fail(ExitCode.StorageFailed, fault.Message);
        }
        catch (KeyFileException fault)
        {
            return around.Fail(ExitCode.Locked, fault.Message);
        }
        catch (IOException)
        {
            // A pipe that was closed, a disk that is full: the message of the system may name what was written.
            return around.Fail(ExitCode.StorageFailed, "Reading or writing failed: the output was closed, or the disk is full.");
        }
        finally
        {
            around.Error.Flush();
        }
    }

    private static int Answer(IReadOnlyList<string> args, Surroundings around)
    {
        if (args is ["--version"])
        {
            around.Output.WriteLine(Version);
            return ExitCode.Done;
        }

        if (args.Count == 0) args = [ServeCommand.Name];
        string? asked = Array.Exists(Commands, c => c.Name == args[0]) ? args[0] : null;
        ParseResult parsed = Create(asked, around).Parse(args, Parsing);
        if (parsed.Errors.Count > 0) return Misuse(parsed, args, around);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = around.Output, Error = around.Error, EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // the web host listens for signals; a second listener would now and then answer first, with 130
        });
    }

    private static RootCommand Create(string? asked, Surroundings around)
    {
        var root = new RootCommand("Rekindle: one hard month after a breakup, one step at a time. Everything stays on this computer.");
        foreach (Entry entry in Commands)
        {
            // Making all of them costs more than most of them take to run.
            if (asked is null || asked == entry.Name) root.Add(entry.Create(around));
        }

        foreach (HelpOption help in root.Options.OfType<HelpOption>()) help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    // The parser's messages repeat the arguments, and a text of the person may have slipped in among them.
    private static int Misuse(ParseResult parsed, IReadOnlyList<string> args, Surroundings around)
    {
        Command command = parsed.CommandResult.Command;
        string name = command is RootCommand ? "rekindle" : Path(parsed);
        string reason = command is RootCommand && parsed.UnmatchedTokens.Count > 0
            ? "there is no such command"
            : parsed.UnmatchedTokens.Count > 0 || parsed.Errors.Any(e => Quotes(e, args, parsed))
            ? "there is an argument that this command does not take"
            : string.Join(" ", parsed.Errors.Select(e => e.Message));
        return around.Fail(ExitCode.BadInput, $"{reason.TrimEnd('.')}. See: {name} --help");
    }

    private static bool Quotes(ParseError error, IReadOnlyList<string> args, ParseResult parsed)
    {
        HashSet<string> names = [.. parsed.Tokens.Where(t => t.Type != TokenType.Argument).Select(t => t.Value)];
        return args.Any(a => a.Length > 0 && !names.Contains(a) && error.Message.Contains(a, StringComparison.Ordinal));
    }

    private static string Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } result; at = at.Parent)
        {
            names.Insert(0, result.Command.Name);
        }

        return "rekindle " + string.Join(' ', names);
    }
}
