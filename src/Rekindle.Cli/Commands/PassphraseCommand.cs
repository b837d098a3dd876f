using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Vault;
using Rekindle.Vault.Recovery;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle passphrase</c>: what opens the vault, and changes of it.</summary>
internal static class PassphraseCommand
{
    private const int ShownOfId = 8;
    private const int FewestOfId = 4;

    private sealed record Common(VaultOptions Vault, Option<bool> Json, Option<string?> NewFile);

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var command = new ExplainedCommand("passphrase", "Say what opens your vault, and change it.")
        {
            More = () => """
                A vault opens with a key file at first. A passphrase guards it better; a recovery code, on paper, is for the day on which
                you forget the passphrase or lose the key file. There may be several of each. Nobody can open a vault that none of its
                ways opens any more. Where a passphrase is asked, the words of the recovery code will do.
                A copy of the vault that was made before still opens with what opened it then.

                Examples:
                  rekindle passphrase list
                  rekindle passphrase set
                  rekindle passphrase recovery-code
                  rekindle passphrase remove 3f9a12cd
                """,
        };
        command.Add(List(around));
        Command set = Sub(
            "set", "Put a new passphrase in the place of what opened the vault just now: the key file, the old passphrase, or, after a recovery code, all of these.",
            around, asksNew: true, Set);
        set.Aliases.Add("change");
        command.Add(set);
        command.Add(Sub("add", "Add a further passphrase; the others stay.", around, asksNew: true, Add));
        command.Add(Remove(around));
        command.Add(Sub("recovery-code", "Make a recovery code and show it once. An earlier one opens no longer.", around, asksNew: false, MakeCode));
        command.Add(Sub(
            "key-file", "Go back to a key file on this machine in the place of the passphrase: whoever uses your account can open the vault then.",
            around, asksNew: false, BackToKeyFile));
        return command;
    }

    private static Command List(Surroundings around)
    {
        (Command command, Common common) = Bare("list", "List what opens the vault: kind, day and id. The vault stays closed.", asksNew: false);
        command.SetAction(parsed =>
        {
            using var store = new SqliteRecordStore(common.Vault.Location(parsed, around).VaultFile);
            return SealedLog.ListWaysIn(store) is { } ways
                ? Say(ways, parsed.GetValue(common.Json), around, words: null)
                : around.Fail(ExitCode.BadInput, "There is no vault here yet. Start with: ./rekindle");
        });
        return command;
    }

    private static Command Remove(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "Its id in the list, or the first digits of it." };
        (Command command, Common common) = Bare("remove", "Take one away, by its id in the list.", asksNew: false);
        command.Add(id);
        command.SetAction(parsed => Opened(common, parsed, around, vault =>
        {
            string given = parsed.GetRequiredValue(id);
            KnownWayIn[] meant = [.. vault.Log.WaysIn().Where(w => w.Id.StartsWith(given, StringComparison.OrdinalIgnoreCase))];
            if (given.Length < FewestOfId || meant.Length != 1)
            {
                return around.Fail(ExitCode.BadInput, $"ID must name one way in, by at least {FewestOfId} digits of its id. See: rekindle passphrase list");
            }

            if (vault.Log.WaysIn().Where(w => w.Id != meant[0].Id).All(w => w.Kind == WayInKinds.KeyFile && !File.Exists(vault.Location.KeyFile)))
            {
                return around.Fail(ExitCode.BadInput, "It is the last that opens the vault, and stays. Add another before.");
            }

            if (vault.Log.RemoveWayIn(meant[0].Id) == WayInRemoval.LastWayIn)
            {
                return around.Fail(ExitCode.BadInput, "It is the last that opens the vault, and stays. Add another before.");
            }

            DropKeyFile(vault);
            return Done(vault, "It opens the vault no longer.", parsed.GetValue(common.Json), around);
        }));
        return command;
    }

    private static int Set(OpenVault vault, Common common, ParseResult parsed, Surroundings around)
    {
        (string? fresh, int code) = NewPassphrase.Ask(parsed.GetValue(common.NewFile), around);
        if (fresh is null) return code;
        using Key key = Key.FromPassphrase(fresh);
        if (!vault.Log.ReplaceWaysIn(Replaced(vault.Log), WayIn.By(key, made: Day(around)))) return Overtaken(around);
        DropKeyFile(vault);
        return Done(
            vault, "The new passphrase opens the vault. If you ever forget it, only a recovery code helps: rekindle passphrase recovery-code",
            parsed.GetValue(common.Json), around);
    }

    private static int Add(OpenVault vault, Common common, ParseResult parsed, Surroundings around)
    {
        (string? fresh, int code) = NewPassphrase.Ask(parsed.GetValue(common.NewFile), around);
        if (fresh is null) return code;
        using Key key = Key.FromPassphrase(fresh);
        vault.Log.AddWayIn(WayIn.By(key, made: Day(around)));
        return Done(vault, "The new passphrase opens the vault too.", parsed.GetValue(common.Json), around);
    }

    private static int MakeCode(OpenVault vault, Common common, ParseResult parsed, Surroundings around)
    {
        RecoveryCode code = RecoveryCode.New();
        using Key key = code.ToKey();
        string[] earlier = [.. vault.Log.WaysIn().Where(w => w.Kind == WayInKinds.RecoveryCode).Select(w => w.Id)];
        if (!vault.Log.ReplaceWaysIn(earlier, WayIn.By(key, made: Day(around)))) return Overtaken(around);
        if (parsed.GetValue(common.Json)) return Say(vault.Log.WaysIn(), json: true, around, code.Words);
        for (int i = 0; i < code.Words.Count; i++) around.Output.WriteLine($"{i + 1,2}  {code.Words[i]}");
        around.Output.WriteLine();
        around.Output.WriteLine("Write these words down on paper, in this order. They are shown this once, and whoever has them opens your vault.");
        around.Output.WriteLine("Where a passphrase is asked, type them instead; the first four letters of each are enough.");
        return ExitCode.Done;
    }

    private static int BackToKeyFile(OpenVault vault, Common common, ParseResult parsed, Surroundings around)
    {
        bool json = parsed.GetValue(common.Json);
        if (KindOf(vault.Log, vault.Log.OpenedBy) == WayInKinds.KeyFile) return Done(vault, "The key file opens the vault already.", json, around);
        using Key key = KeyFile.ReadOrCreate(vault.Location.KeyFile);
        if (!vault.Log.ReplaceWaysIn(Replaced(vault.Log), WayIn.By(key, made: Day(around)))) return Overtaken(around);
        return Done(vault, $"The key file opens the vault: {vault.Location.KeyFile}. Whoever uses your account on this machine can open it.", json, around);
    }

    // After a recovery code what it stands in for is lost: all passphrases and key files go, and the code stays.
    private static string[] Replaced(SealedLog log) =>
        KindOf(log, log.OpenedBy) == WayInKinds.RecoveryCode
            ? [.. log.WaysIn().Where(w => w.Kind is WayInKinds.Passphrase or WayInKinds.KeyFile).Select(w => w.Id)]
            : [log.OpenedBy];

    private static string KindOf(SealedLog log, string id) => log.WaysIn().Single(w => w.Id == id).Kind;

    private static int Overtaken(Surroundings around) =>
        around.Fail(ExitCode.StorageFailed, "Another program changed what opens the vault just now. Nothing was changed here; try again.");

    // A key file that opens nothing any more would only mislead.
    private static void DropKeyFile(OpenVault vault)
    {
        if (vault.Log.WaysIn().All(w => w.Kind != WayInKinds.KeyFile)) File.Delete(vault.Location.KeyFile);
    }

    private static DateOnly Day(Surroundings around) => JourneyDays.In(around.Zone).DayOf(around.Clock.GetUtcNow());

    private static (Command Command, Common Common) Bare(string name, string description, bool asksNew)
    {
        var common = new Common(
            new VaultOptions(), CommonOptions.Json(),
            new Option<string?>("--new-passphrase-file") { Description = "File whose first line is the new passphrase; without it you are asked.", HelpName = "FILE" });
        var command = new Command(name, description);
        if (asksNew) command.Add(common.NewFile);
        command.Add(common.Json);
        common.Vault.AddTo(command);
        return (command, common);
    }

    private static Command Sub(
        string name, string description, Surroundings around, bool asksNew, Func<OpenVault, Common, ParseResult, Surroundings, int> run)
    {
        (Command command, Common common) = Bare(name, description, asksNew);
        command.SetAction(parsed => Opened(common, parsed, around, vault => run(vault, common, parsed, around)));
        return command;
    }

    private static int Opened(Common common, ParseResult parsed, Surroundings around, Func<OpenVault, int> run)
    {
        (OpenVault? opened, int code) = OpenVault.Open(common.Vault, parsed, around);
        using (opened)
        {
            return opened is null ? code : run(opened);
        }
    }

    private static int Done(OpenVault vault, string message, bool json, Surroundings around)
    {
        if (json) return Say(vault.Log.WaysIn(), json, around, words: null);
        around.Output.WriteLine(message);
        return ExitCode.Done;
    }

    private static int Say(IReadOnlyList<KnownWayIn> ways, bool json, Surroundings around, IReadOnlyList<string>? words)
    {
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                if (words is not null)
                {
                    writer.WriteStartArray("words");
                    foreach (string word in words) writer.WriteStringValue(word);
                    writer.WriteEndArray();
                }

                writer.WriteStartArray("waysIn");
                foreach (KnownWayIn way in ways)
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", way.Id);
                    writer.WriteString("kind", way.Kind);
                    writer.WriteString("made", Rfc3339Day(way.Made));
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }));
            return ExitCode.Done;
        }

        foreach (KnownWayIn way in ways)
        {
            around.Output.WriteLine($"{way.Id[..ShownOfId]}  {OneLine.Of(way.Kind),-13}  {(Rfc3339Day(way.Made) is { } day ? $"made {day}" : "")}".TrimEnd());
        }

        return ExitCode.Done;
    }

    private static string? Rfc3339Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
