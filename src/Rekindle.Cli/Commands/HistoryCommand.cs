using System.CommandLine;
using System.Globalization;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Formats;
using Rekindle.Cli.Showing;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle history</c>: what an exported chat says, in plain counts.</summary>
internal static class HistoryCommand
{
    private static readonly DateOrder[] Orders = [DateOrder.DayMonthYear, DateOrder.MonthDayYear, DateOrder.YearMonthDay, DateOrder.YearDayMonth];

    /// <summary>What the person typed.</summary>
    private sealed record Asked(IReadOnlyList<string> Files, HistoryOptions History, DateOrder? DateOrder, int? LastYear, bool Json);

    private sealed class Arguments
    {
        public Argument<string[]> Files { get; } = new("FILE")
        {
            Description = "The exports: text, JSON, XML, a zip, a folder; - for standard input.", Arity = ArgumentArity.OneOrMore,
        };

        public Option<string?> Me { get; } = new("--me") { Description = "Your name in the files.", HelpName = "NAME" };

        public Option<string?> Them { get; } = new("--them") { Description = "The other's name in the files.", HelpName = "NAME" };

        public Option<double> Gap { get; } = new("--gap")
        {
            Description = "Hours of silence after which a conversation begins anew.", HelpName = "HOURS", DefaultValueFactory = _ => 4,
        };

        public Option<string?> From { get; } = new("--from") { Description = "First day that counts.", HelpName = "DATE" };

        public Option<string?> To { get; } = new("--to") { Description = "Last day that counts.", HelpName = "DATE" };

        public Option<string?> Breakup { get; } = new("--breakup") { Description = "Day of the breakup.", HelpName = "DATE" };

        public Option<string?> Order { get; } = new("--date-order")
        {
            Description = "Order of day and month, where the file does not tell.", HelpName = "dmy|mdy|ymd|ydm",
        };

        public Option<int?> Year { get; } = new("--year")
        {
            Description = "Year of the last message, where the file writes no years.", HelpName = "YEAR",
        };

        public Option<bool> WithText { get; } = new("--with-text") { Description = "Show the words of the moments." };

        public Option<bool> Json { get; } = CommonOptions.Json();

        public VaultOptions Vault { get; } = new();
    }

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var arguments = new Arguments();
        arguments.Vault.Folder.Arity = ArgumentArity.ZeroOrOne;
        arguments.Vault.Folder.Description = "Take the day of the breakup from your vault, here or in a folder.";
        var command = new ExplainedCommand("history", "Say in plain counts what the export of a chat holds.")
        {
            More = () => """
                The files are read on this computer alone, and no word of them is kept. In a group, say which two with --me and --them.

                Examples:
                  rekindle history _chat.txt --me Ana
                  rekindle history WhatsApp.zip --me Ana --breakup 2026-01-02 --json
                  rekindle history messages/ --me Ana --them Ben --vault
                """,
        };
        command.Add(arguments.Files);
        foreach (Option option in new Option[]
        {
            arguments.Me, arguments.Them, arguments.Gap, arguments.From, arguments.To, arguments.Breakup, arguments.Order, arguments.Year,
            arguments.WithText, arguments.Json,
        })
        {
            command.Add(option);
        }

        arguments.Vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (Asked? asked, int code) = Read(arguments, parsed, around);
            return asked is null ? code : Run(asked, around);
        });
        return command;
    }

    private static (Asked? Asked, int Code) Read(Arguments arguments, ParseResult parsed, Surroundings around)
    {
        var days = new DateOnly?[3];
        Option<string?>[] named = [arguments.From, arguments.To, arguments.Breakup];
        for (int i = 0; i < named.Length; i++)
        {
            if (parsed.GetValue(named[i]) is not { } text) continue;
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) || day.Year is < 1990 or > 2150)
            {
                return (null, around.Fail(ExitCode.BadInput, $"{named[i].Name} must be a day such as 2026-01-31"));
            }

            days[i] = day;
        }

        double gap = parsed.GetValue(arguments.Gap);
        if (double.IsNaN(gap) || gap < 1 / 60.0 || gap > 168) return (null, around.Fail(ExitCode.BadInput, "--gap must be hours, from a minute (0.0167) to a week (168)"));
        string? orderName = parsed.GetValue(arguments.Order);
        int order = orderName is null ? -1 : Array.FindIndex(Orders, o => HistoryJson.Name(o) == orderName);
        if (orderName is not null && order < 0) return (null, around.Fail(ExitCode.BadInput, "--date-order must be one of dmy, mdy, ymd, ydm"));
        if (parsed.GetValue(arguments.Year) is < 2009 or > 2150) return (null, around.Fail(ExitCode.BadInput, "--year must be a year from 2009 on"));
        string zone = around.Zone;
        if (days[2] is null && parsed.GetResult(arguments.Vault.Folder) is not null)
        {
            (JourneyStarted? started, int code) = FromVault(arguments.Vault, parsed, around);
            if (started is null) return (null, code);
            (days[2], zone) = (started.BreakupOn, started.TimeZone ?? zone);
        }

        var history = new HistoryOptions
        {
            Me = parsed.GetValue(arguments.Me), Them = parsed.GetValue(arguments.Them), Gap = TimeSpan.FromHours(gap), From = days[0], To = days[1],
            Breakup = days[2], WithText = parsed.GetValue(arguments.WithText),
            Zone = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? found) ? found : TimeZoneInfo.Utc,
        };
        return (new Asked(
            parsed.GetRequiredValue(arguments.Files), history, order < 0 ? null : Orders[order], parsed.GetValue(arguments.Year),
            parsed.GetValue(arguments.Json)), ExitCode.Done);
    }

    private static (JourneyStarted? Started, int Code) FromVault(VaultOptions vault, ParseResult parsed, Surroundings around)
    {
        (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
        using (opened)
        {
            if (opened is null) return (null, code);
            JourneyStarted? started = opened.Journal.Log.Events.Select(e => e.Event).OfType<JourneyStarted>().LastOrDefault();
            return started is null ? (null, around.Fail(ExitCode.BadInput, TodayCommand.NothingStarted)) : (started, ExitCode.Done);
        }
    }

    private static int Run(Asked asked, Surroundings around)
    {
        using var files = new ChatInputs();
        foreach (string path in asked.Files)
        {
            if (files.Add(path, around) is { } reason) return around.Refuse(new Programme.InputProblem(path, 0, reason));
        }

        var options = new ReadingOptions
        {
            DateOrder = asked.DateOrder, LastYear = asked.LastYear, ReadOn = DateOnly.FromDateTime(around.Clock.GetUtcNow().UtcDateTime),
        };
        ChatHistory history = ChatReading.Read(files.Given, options, ReadingLine.For(around));
        foreach (RefusedFile file in history.Refused.Where(f => !files.IsFromFolder(f.Name)))
        {
            around.Refuse(new Programme.InputProblem(file.Name, 0, file.Reason));
        }

        if (history.Refused.Any(f => !files.IsFromFolder(f.Name))) return ExitCode.BadInput;
        HistoryAnswer answer = history.Report(asked.History);
        if (answer.Report is not { } report) return Question(answer.Question!, history, around);
        if (asked.Json) around.Output.WriteLine(HistoryJson.ToText(report));
        else HistoryGlance.Write(around.Output, report, Paint.For(around));
        return ExitCode.Done;
    }

    // The names are shown: it is the person's own screen, and without them they could not answer.
    private static int Question(string question, ChatHistory history, Surroundings around)
    {
        const int Shown = 20;
        around.Fail(ExitCode.BadInput, question.Replace(" with me", " with --me", StringComparison.Ordinal)
            .Replace(" and them", " and --them", StringComparison.Ordinal).Replace(" with them", " with --them", StringComparison.Ordinal));
        foreach (Writer writer in history.Writers.Take(Shown))
        {
            around.Error.WriteLine($"  {OneLine.Of(writer.Name)}: {Count.Of(writer.Messages, "message")}{(writer.IsMe ? " (exported this)" : "")}");
        }

        if (history.Writers.Count > Shown) around.Error.WriteLine($"  and {history.Writers.Count - Shown} more");
        return ExitCode.BadInput;
    }
}
