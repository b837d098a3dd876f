using System.CommandLine;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;
using Rekindle.Vault.Transfer;
using Count = Rekindle.Cli.Showing.Count;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle restore</c>: puts a backup in the place of the vault, and keeps the vault that was there.</summary>
internal static class RestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "The backup." };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("restore", "Put a backup in the place of your vault.")
        {
            More = () => """
                The backup is opened and read to its end first, and stays as it is. The vault that is here now is not destroyed: it is
                kept aside in the same folder under a name with today's date. Close Rekindle in the browser before.
                A backup that a key file opens needs that key file in the vault's folder.

                Example:
                  rekindle restore /media/stick/rekindle.backup
                """,
        };
        command.Add(file);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            string full = Path.GetFullPath(parsed.GetRequiredValue(file));
            VaultLocation location = vault.Location(parsed, around);
            if (full == location.VaultFile) return around.Fail(ExitCode.BadInput, "FILE is the vault itself.");
            if (!File.Exists(full)) return around.Fail(ExitCode.BadInput, $"{full}: there is no such file.");
            using SqliteRecordStore backup = SqliteRecordStore.Still(full);
            if (SealedLog.KindsOfWaysIn(backup) is not { } kinds) return around.Fail(ExitCode.BadInput, $"{full} is no backup of a vault.");
            (Secret? secret, int code) = Secret.Ask(kinds, location, vault.PassphraseFile(parsed), around);
            using (secret)
            {
                if (secret is null) return code;
                (SealedLog? log, int refused) = secret.Open(backup, around);
                using (log)
                {
                    return log is null ? refused : Run(backup, log, location, parsed.GetValue(json), around);
                }
            }
        });
        return command;
    }

    private static int Run(SqliteRecordStore backup, SealedLog log, VaultLocation location, bool json, Surroundings around)
    {
        DateTimeOffset now = JourneyDays.In(around.Zone).Local(around.Clock.GetUtcNow());
        Restored restored = VaultBackup.Restore(backup, log, location, now);
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("vault", location.VaultFile);
                writer.WriteNumber("records", restored.Mark.Records);
                writer.WriteString("keptAside", restored.KeptAside);
                writer.WriteEndObject();
            }));
            return ExitCode.Done;
        }

        around.Output.WriteLine($"Restored and read back: {Count.Of((int)restored.Mark.Records, "record")}.");
        if (restored.KeptAside is { } aside) around.Output.WriteLine($"The vault that was here is kept aside: {aside}");
        return ExitCode.Done;
    }
}
