using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Drafts;
using Rekindle.Programme;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle review</c>: what in a draft would press, blame or frighten, and what it still lacks.</summary>
internal static class ReviewCommand
{
    private static readonly DraftKind[] Kinds = [DraftKind.Apology, DraftKind.Invitation, DraftKind.Message];

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "The draft as UTF-8 text, or - for standard input." };
        var kind = new Option<string?>("--as")
        {
            Description = "What it is meant to be (default: apology).", HelpName = "apology|invitation|message",
        };
        Option<bool> json = CommonOptions.Json();
        var command = new ExplainedCommand("review", "Review a draft before you send it, by your own hand.")
        {
            More = () => """
                Exits 0 where it is ready and 1 where it is not. The check speaks English only, works on this computer alone, and
                cannot tell how a text will be read.

                Examples:
                  rekindle review note.txt --as apology
                  xclip -o | rekindle review - --as invitation --json
                """,
        };
        command.Add(file);
        command.Add(kind);
        command.Add(json);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(kind), parsed.GetValue(json), around));
        return command;
    }

    private static int Run(string file, string? asked, bool json, Surroundings around)
    {
        int at = asked is null ? 0 : Array.FindIndex(Kinds, k => ReviewJson.Name(k) == asked);
        if (at < 0) return around.Fail(ExitCode.BadInput, $"--as must be one of {string.Join(", ", Kinds.Select(ReviewJson.Name))}");
        Reading<string> text = Inputs.Text(file, around);
        if (text.Value is not { } draft) return around.Refuse(text.Problem!);
        Review review = DraftReviewer.Review(draft, Kinds[at]);
        if (json) around.Output.WriteLine(ReviewJson.ToText(review));
        else Write(around.Output, review, Paint.For(around));
        return review.Verdict == DraftVerdict.Ready ? ExitCode.Done : ExitCode.No;
    }

    // The words of the draft are shown: it is the person's own screen, and they asked.
    private static void Write(TextWriter output, Review review, Paint paint)
    {
        output.WriteLine($"{ReviewJson.Name(review.Kind)}: {paint.Ember(ReviewJson.Name(review.Verdict))}, {Count.Of(review.Words, "word")}");
        if (review.Language != "en") output.WriteLine("This does not look like English, and the check speaks no other language: only its length was looked at.");
        foreach (Finding finding in review.Findings)
        {
            output.WriteLine();
            output.WriteLine($"{paint.Strong(finding.Rule)} ({ReviewJson.Name(finding.Tier)}): \"{OneLine.Of(finding.Quote)}\"");
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
