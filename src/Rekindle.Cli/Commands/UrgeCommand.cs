using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Cli.Urges;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle urge</c>: the wave in the terminal, and the ways out beside it.</summary>
internal static class UrgeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var still = new Option<bool>("--still") { Description = "Tell the wave in words instead of drawing it." };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("urge", "Ride out the urge to write to them: ninety seconds of breathing, and four ways out.")
        {
            More = () => """
                The wave is drawn where the terminal can, and told in words where it cannot, with NO_COLOR, or with --still. Ctrl-C
                ends it at any moment and keeps what was said so far. Without an open vault the wave is there all the same, and
                nothing is kept. With --json the conversation goes to standard error.

                Examples:
                  rekindle urge
                  rekindle urge --still
                  rekindle log urge intensity=7 outcome=rode-out after=4
                """,
        };
        command.Add(still);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                // Nobody who sits here at night is sent away; a script is.
                if (opened is null && !around.InputIsTerminal) return code;
                return Run(opened, vault.Location(parsed, around).Folder, parsed.GetValue(still), parsed.GetValue(json), around, code);
            }
        });
        return command;
    }

    private static int Run(OpenVault? opened, string folder, bool still, bool json, Surroundings around, int code)
    {
        Paint paint = Paint.For(around);
        bool drawn = paint.On && !still && !json && Glyphs.Shown(around);
        var talk = new Talk(around, json ? around.Error : around.Output, around.Interrupted?.Invoke() ?? CancellationToken.None);
        if (opened is null) talk.Say("The wave is there all the same. Nothing of it is kept.");
        var visit = new UrgeVisit(around, talk, opened?.Journal, folder, drawn ? paint : null);
        LoggedEvent? urge = visit.Run();
        if (urge is null && json) Keeping.Write("urge", null, [], around);
        else if (json) Keeping.Keep(opened!.Journal, "urge", urge!, json, around);
        else if (urge is not null) opened!.Journal.Append(urge);
        visit.SayGoodbye(urge);
        return code;
    }
}
