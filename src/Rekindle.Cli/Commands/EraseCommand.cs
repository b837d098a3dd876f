using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme.Statuses;
using Rekindle.Vault;
using Rekindle.Vault.Transfer;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle erase</c>: destroys the vault for good, after a typed word.</summary>
internal static class EraseCommand
{
    private const string Word = "erase";

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var yes = new Option<string?>("--yes-erase") { Description = $"For scripts: the word {Word}, instead of typing it.", HelpName = "WORD" };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("erase", "Destroy your vault for good.")
        {
            More = () => $"""
                What opens the vault is destroyed first, then every file of it is overwritten and removed: the vault, its key file, what
                was kept aside by restore. It asks for no passphrase, so a vault that nobody can open can go too, but for the word
                "{Word}". Backups and exports elsewhere are not touched; delete those yourself. Close Rekindle in the browser before.

                Examples:
                  rekindle erase
                  rekindle erase --yes-erase {Word}
                """,
        };
        command.Add(yes);
        command.Add(json);
        command.Add(vault.Folder);
        command.SetAction(parsed =>
        {
            VaultLocation location = vault.Location(parsed, around);
            IReadOnlyList<string> files = VaultErasure.Files(location);
            if (files.Count == 0) return around.Fail(ExitCode.BadInput, $"There is no vault to erase in {location.Folder}.");
            string? typed = parsed.GetValue(yes);
            if (typed is null && !around.InputIsTerminal)
            {
                return around.Fail(ExitCode.BadInput, $"There is no terminal to ask at. Give --yes-erase {Word} if you mean it. Nothing was erased.");
            }

            typed ??= Ask(files, around);
            if (typed.Trim() != Word) return around.Fail(ExitCode.BadInput, $"The word is {Word}. Nothing was erased.");
            return Say(VaultErasure.Erase(location), parsed.GetValue(json), around);
        });
        return command;
    }

    private static string Ask(IReadOnlyList<string> files, Surroundings around)
    {
        around.Error.WriteLine("This destroys for good:");
        foreach (string file in files) around.Error.WriteLine($"  {file}");
        around.Error.Write($"Type {Word} to go on: ");
        around.Error.Flush();
        using var reader = new StreamReader(around.Input, leaveOpen: true);
        return reader.ReadLine() ?? "";
    }

    private static int Say(IReadOnlyList<string> erased, bool json, Surroundings around)
    {
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                writer.WriteStartArray("erased");
                foreach (string file in erased) writer.WriteStringValue(file);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }));
        }
        else
        {
            around.Output.WriteLine($"Erased: {Count.Of(erased.Count, "file")}. Nothing opens it any more. Backups and exports elsewhere are still there.");
        }

        return ExitCode.Done;
    }
}
