using System.CommandLine;
using System.Globalization;
using Rekindle.Web;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle serve</c>, and <c>rekindle</c> alone: the web application, on this machine alone.</summary>
internal static class ServeCommand
{
    /// <summary>Its name, which may be left out.</summary>
    public const string Name = "serve";

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var port = new Option<string?>("--port")
        {
            Description = "Port on this machine; 0 takes any free one (default: 5199, or the next free one).", HelpName = "N",
        };
        var demo = new Option<bool>("--demo") { Description = "Look around in a sample journey; your own is not touched." };
        var vault = new VaultOptions();
        var command = new ExplainedCommand(Name, "Open Rekindle in the browser. The same as no command at all.")
        {
            More = () => """
                It listens on this machine alone and prints the address to open. Ctrl-C closes it. A passphrase is asked for in
                the browser.

                Examples:
                  rekindle
                  rekindle serve --demo
                  rekindle serve --port 8080
                """,
        };
        command.Add(port);
        command.Add(demo);
        command.Add(vault.Folder);
        command.SetAction((parsed, cancel) =>
        {
            int? asked = null;
            if (parsed.GetValue(port) is { } text)
            {
                if (!ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number))
                {
                    return Task.FromResult(around.Fail(ExitCode.BadInput, "--port must be a whole number from 0 to 65535"));
                }

                asked = number;
            }

            var options = new WebOptions(vault.Location(parsed, around), around.Zone) { Port = asked, Demo = parsed.GetValue(demo) };
            return WebHost.RunAsync(options, around.Clock, around.Output, cancel);
        });
        return command;
    }
}
