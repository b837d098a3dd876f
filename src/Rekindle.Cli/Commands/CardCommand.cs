using System.CommandLine;
using System.Text;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Card;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle card</c>: one file for the phone, for the minute in which the vault is far away.</summary>
internal static class CardCommand
{
    private const string Plain = "rekindle-card.html";
    private const string Discreet = "notes.html";

    private sealed record Asked(string? File, bool Discreet, bool Replace, bool Json);

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = $"Where to write; - for standard output (default: {Plain}, here).", Arity = ArgumentArity.ZeroOrOne,
        };
        var discreet = new Option<bool>("--discreet") { Description = $"A title that says nothing, and {Discreet} as the file's name." };
        var replace = new Option<bool>("--replace") { Description = "Write over a card that is there already." };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("card", "Make the card: one file for your phone, with the wave and a place to write.")
        {
            More = () => """
                The card works on a phone without a network: the wave, your if-then plan and reasons, your friend's number, help
                lines, and a place to write. What is written there is sealed to this vault; take it home as a file or as text, and
                give it to rekindle import. Your plan, reasons and friend stand in the file as they are: whoever has it reads them.

                Examples:
                  rekindle card
                  rekindle card --discreet
                  rekindle card my-card.html --replace
                """,
        };
        command.Add(file);
        command.Add(discreet);
        command.Add(replace);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                return opened is null ? code : Run(
                    opened, new Asked(parsed.GetValue(file), parsed.GetValue(discreet), parsed.GetValue(replace), parsed.GetValue(json)), around);
            }
        });
        return command;
    }

    private static int Run(OpenVault opened, Asked asked, Surroundings around)
    {
        JourneyLog log = opened.Journal.Log;
        DateTimeOffset now = around.Clock.GetUtcNow();
        string zone = Inputs.ZoneOf(log, around);
        Status? status = Composition.Status(log, now, around).Value;
        CardContent content = CardContent.Of(log.StandingAt(now), status, JourneyDays.In(zone).DayOf(now), zone);
        string html = CardPage.Html(content, opened.Log.SealingKey(), asked.Discreet);
        string file = asked.File ?? (asked.Discreet ? Discreet : Plain);
        if (file == "-" && !asked.Json)
        {
            around.Output.Write(html);
            return ExitCode.Done;
        }

        if (file != "-")
        {
            if (Path.Exists(file) && !asked.Replace) return around.Fail(ExitCode.BadInput, $"{file} is there already. Choose another name, or give --replace.");
            if (!Write(file, html)) return around.Fail(ExitCode.StorageFailed, $"{file} cannot be written. Check the folder and the disk.");
        }

        if (asked.Json) WriteAnswer(file, html, around);
        else around.Error.WriteLine($"The card is {file}. Copy it to your phone by any way you like, and open it there. It is not encrypted.");
        return ExitCode.Done;
    }

    private static bool Write(string file, string html)
    {
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(file, options);
            writer.Write(html);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void WriteAnswer(string file, string html, Surroundings around) =>
        around.Output.WriteLine(StatusJson.ToText(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("file", file == "-" ? null : file);
            writer.WriteNumber("bytes", Encoding.UTF8.GetByteCount(html));
            if (file == "-") writer.WriteString("html", html);
            writer.WriteEndObject();
        }));
}
