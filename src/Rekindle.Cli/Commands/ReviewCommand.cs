using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Drafts;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Joining;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle review</c>: what in a draft would press, blame or frighten, and what it still lacks.</summary>
internal static class ReviewCommand
{
    private static readonly DraftKind[] Kinds = [DraftKind.Apology, DraftKind.Invitation, DraftKind.Message];

    // Said before anything else, and never as a refusal: these words matter more than the draft.
    private const string HelpFirst =
        "Before anything else: some of these words say that you may be in danger. Please talk to someone now: the emergency number "
        + "where you are, a crisis line, or a person near you. The page Help now has numbers by country, and opens without a journey.";

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "The draft as UTF-8 text, or - for standard input." };
        var kind = new Option<string?>("--as")
        {
            Description = "What it is meant to be (default: apology).", HelpName = "apology|invitation|message",
        };
        Option<bool> json = CommonOptions.Json();
        var journey = new Option<bool>("--journey") { Description = "Open your vault too, and say where they asked for no contact." };
        var vault = new VaultOptions();
        var command = new ExplainedCommand("review", "Review a draft before you send it, by your own hand.")
        {
            More = () => """
                Exits 0 where it is ready and 1 where it is not. The check speaks English only, works on this computer alone, and
                cannot tell how a text will be read. With --journey it also looks whether they said no or asked for no contact.

                Examples:
                  rekindle review note.txt --as apology
                  xclip -o | rekindle review - --as invitation --json
                  rekindle review reply.txt --as message --journey
                """,
        };
        command.Add(file);
        command.Add(kind);
        command.Add(json);
        command.Add(journey);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (bool? saidNo, int code) = parsed.GetValue(journey) ? TheySaidNo(vault, parsed, around) : (false, ExitCode.Done);
            return saidNo is not { } known ? code
                : Run(parsed.GetRequiredValue(file), parsed.GetValue(kind), parsed.GetValue(json), known, around);
        });
        return command;
    }

    private static (bool? SaidNo, int Code) TheySaidNo(VaultOptions vault, ParseResult parsed, Surroundings around)
    {
        (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
        using (opened)
        {
            if (opened is null) return (null, code);
            if (!opened.Journal.Log.Events.Any(e => e.Event is JourneyStarted)) return (null, around.Fail(ExitCode.BadInput, TodayCommand.NothingStarted));
            Reading<Status> read = Composition.Status(opened.Journal.Log, around.Clock.GetUtcNow(), around);
            return read.Value is { } status ? (Readings.TheySaidNo(status), ExitCode.Done)
                : (null, around.Fail(ExitCode.BadInput, read.Problem!.Reason));
        }
    }

    private static int Run(string file, string? asked, bool json, bool saidNo, Surroundings around)
    {
        int at = asked is null ? 0 : Array.FindIndex(Kinds, k => ReviewJson.Name(k) == asked);
        if (at < 0) return around.Fail(ExitCode.BadInput, $"--as must be one of {string.Join(", ", Kinds.Select(ReviewJson.Name))}");
        Reading<string> text = Inputs.Text(file, around);
        if (text.Value is not { } draft) return around.Refuse(text.Problem!);
        Review review = DraftReviewer.Review(draft, Kinds[at], saidNo);
        if (json) around.Output.WriteLine(ReviewJson.ToText(review));
        else Write(around.Output, review, Paint.For(around));
        return review.Verdict == DraftVerdict.Ready ? ExitCode.Done : ExitCode.No;
    }

    // The words of the draft are shown: it is the person's own screen, and they asked.
    private static void Write(TextWriter output, Review review, Paint paint)
    {
        if (review.NeedsHelpFirst) output.WriteLine($"{paint.Strong(HelpFirst)}{Environment.NewLine}");
        string verdict = review.NeedsHelpFirst ? "help first" : ReviewJson.Name(review.Verdict);
        output.WriteLine($"{ReviewJson.Name(review.Kind)}: {paint.Ember(verdict)}, {Count.Of(review.Words, "word")}");
        if (review.Language != "en") output.WriteLine("This does not look like English, and the check speaks no other language: only its length was looked at.");
        foreach (Finding finding in review.Findings)
        {
            output.WriteLine();
            string tier = finding.Rule == Review.SelfHarm ? "help first" : ReviewJson.Name(finding.Tier);
            output.WriteLine($"{paint.Strong(finding.Rule)} ({tier}): \"{OneLine.Of(finding.Quote)}\"");
            output.WriteLine($"  {finding.Why}");
            output.WriteLine($"  {finding.Instead}");
        }

        if (review.Missing.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"Still missing: {string.Join(", ", review.Missing)}.");
        }

        output.WriteLine();
        output.WriteLine(paint.Quiet(review.Caution));
    }
}
