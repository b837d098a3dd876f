using System.CommandLine;
using Rekindle.Programme.Statuses;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;
using Rekindle.Vault.Transfer;
using Count = Rekindle.Cli.Showing.Count;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle verify</c>: whether a vault or a backup is whole, and the first record that is not.</summary>
internal static class VerifyCommand
{
    private sealed record Finding(string Verdict, int Code, string Message, long? Record = null, long? Records = null);

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string?>("FILE") { Description = "A backup; without it, your vault.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("verify", "Read your vault or a backup to its end, and say whether it is whole.")
        {
            More = () => """
                Verdicts: whole (exit 0); damaged, cut-off, rolled-back (1); no-vault (2); locked, wrong-key (3); newer, which this
                program cannot judge (4). Rolled back means that the vault is older than when it was last closed, as far as the file
                journey.remembered beside it knows. Nothing is changed.

                Examples:
                  rekindle verify
                  rekindle verify /media/stick/rekindle.backup --json
                """,
        };
        command.Add(file);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            VaultLocation location = vault.Location(parsed, around);
            string? given = parsed.GetValue(file) is { } name ? Path.GetFullPath(name) : null;
            LogMark? remembered = given is null || given == location.VaultFile ? Remembered.Read(location) : null;
            string path = given ?? location.VaultFile;
            Finding found = Find(path, given is not null, location, vault.PassphraseFile(parsed), remembered, around);
            return Say(found, path, remembered, parsed.GetValue(json), around);
        });
        return command;
    }

    private static Finding Find(
        string path, bool still, VaultLocation location, string? passphraseFile, LogMark? remembered, Surroundings around)
    {
        using SqliteRecordStore store = still ? SqliteRecordStore.Still(path) : new SqliteRecordStore(path);
        try
        {
            if (SealedLog.KindsOfWaysIn(store) is not { } kinds) return new Finding("no-vault", ExitCode.BadInput, $"There is no vault: {path}.");
            (Secret? secret, int code) = Secret.Ask(kinds, location, passphraseFile, around);
            using (secret)
            {
                return secret is null ? new Finding("locked", code, "") : Find(path, secret.Open(store), remembered);
            }
        }
        catch (VaultDamagedException damage)
        {
            return Of(CheckResult.Of(damage, path));
        }
    }

    private static Finding Find(string path, OpenResult opened, LogMark? remembered)
    {
        if (!opened.TryGet(out SealedLog? log, out OpenRefusal? refusal))
        {
            return refusal.Kind == RefusalKind.WrongSecret
                ? new Finding("wrong-key", ExitCode.Locked, refusal.Message) : Of(CheckResult.Of(refusal, path));
        }

        using (log)
        {
            return Of(CheckResult.Of(log, remembered));
        }
    }

    private static Finding Of(CheckResult check) => check.Verdict switch
    {
        CheckVerdict.Whole => new Finding(
            "whole", ExitCode.Done, $"Whole: {Count.Of((int)check.Mark!.Records, "record")}, each as it was written.", Records: check.Mark.Records),
        CheckVerdict.Damaged => new Finding("damaged", ExitCode.No, check.Message, check.Record),
        CheckVerdict.CutOff => new Finding("cut-off", ExitCode.No, check.Message, check.Record),
        CheckVerdict.RolledBack => new Finding("rolled-back", ExitCode.No, check.Message, check.Record),
        CheckVerdict.Newer => new Finding("newer", ExitCode.StorageFailed, check.Message, check.Record),
    };

    private static int Say(Finding found, string path, LogMark? remembered, bool json, Surroundings around)
    {
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("file", path);
                writer.WriteString("verdict", found.Verdict);
                Number("record", found.Record);
                Number("records", found.Records);
                Number("remembered", remembered?.Records);
                writer.WriteString("message", found.Message);
                writer.WriteEndObject();

                void Number(string name, long? value)
                {
                    if (value is { } number) writer.WriteNumber(name, number);
                    else writer.WriteNull(name);
                }
            }));
            return found.Code;
        }

        if (found.Code == ExitCode.Done) around.Output.WriteLine(found.Message);
        else if (found.Message.Length > 0) around.Fail(found.Code, found.Message);
        return found.Code;
    }
}
