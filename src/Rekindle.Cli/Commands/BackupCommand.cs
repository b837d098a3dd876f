using System.CommandLine;
using Rekindle.Programme.Statuses;
using Rekindle.Vault;
using Rekindle.Vault.Transfer;
using Count = Rekindle.Cli.Showing.Count;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle backup</c>: a copy of the vault, sealed as it is, read back before it has its name.</summary>
internal static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "Where the backup goes." };
        var force = new Option<bool>("--force") { Description = "Put it in the place of a file that is there." };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("backup", "Write a backup of your vault, sealed as the vault is.")
        {
            More = () => """
                Rekindle may go on running meanwhile. The backup is read back from its first to its last record before it gets its
                name, so a file of that name is a whole one. It opens with what opens the vault today: a passphrase, a recovery code,
                or the key file, which is not in it.

                Examples:
                  rekindle backup /media/stick/rekindle.backup
                  rekindle backup rekindle.backup --force
                """,
        };
        command.Add(file);
        command.Add(force);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            string target = parsed.GetRequiredValue(file);
            if (target.Length == 0 || Directory.Exists(target)) return around.Fail(ExitCode.BadInput, "FILE must name a file, not a folder.");
            if (Path.Exists(target) && !parsed.GetValue(force))
            {
                return around.Fail(ExitCode.BadInput, $"{target} is there already. Choose another name, or give --force.");
            }

            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                return opened is null ? code : Run(opened, target, parsed.GetValue(force), parsed.GetValue(json), around);
            }
        });
        return command;
    }

    private static int Run(OpenVault vault, string target, bool force, bool json, Surroundings around)
    {
        string full = Path.GetFullPath(target);
        if (full == vault.Location.VaultFile) return around.Fail(ExitCode.BadInput, "FILE is the vault itself. Choose another name.");
        LogMark mark = VaultBackup.Write(vault.Store, vault.Log, full, force);
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("file", full);
                writer.WriteNumber("records", mark.Records);
                writer.WriteEndObject();
            }));
        }
        else
        {
            around.Output.WriteLine($"Backup written and read back: {target}, {Count.Of((int)mark.Records, "record")}.");
        }

        if (vault.Log.WaysIn().All(way => way.Kind == WayInKinds.KeyFile))
        {
            around.Error.WriteLine(
                $"Only your key file opens it, and that is not in it. Keep a copy of {vault.Location.KeyFile} somewhere else, or make a recovery code: rekindle passphrase recovery-code");
        }

        return ExitCode.Done;
    }
}
