using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Rekindle.Programme.Journeys;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>A full disk, one that cannot be written, a folder that is gone, a clock set back, somebody who holds the vault: nothing is half done.</summary>
public sealed class HardPlaceClaims : IDisposable
{
    // Mounts a small disk of its own where the system lets everybody do that, and runs the built program on it.
    private const string Prelude = """
        set -u
        mount -t tmpfs -o size=220k tmpfs "$1" || exit 99
        export REKINDLE_HOME="$1/home"
        rekindle() { dotnet "$program" "$@"; }
        program=$2
        rekindle log journey-started breakupOn=2026-01-02 endedBy=them alias=Sam > "$1/said"

        """;

    private readonly TemporaryVault _vault = new();
    private readonly Key _key = Keys.File();

    public void Dispose()
    {
        _key.Dispose();
        _vault.Dispose();
    }

    [Fact]
    public void A_full_disk_keeps_what_was_kept_refuses_the_rest_whole_and_goes_on_once_there_is_room()
    {
        string[] said = OnASmallDisk("""
            head -c 60k /dev/zero > "$1/ballast"
            kept=0
            for i in 1 2 3 4 5 6 7 8; do
                if head -c 15000 /dev/zero | tr '\0' a | rekindle log journal text=- > /dev/null 2> /dev/null; then kept=$((kept + 1)); else echo "refused $?"; break; fi
            done
            echo "kept $kept"
            rekindle log check-in mood=4 confidence=3 distress=6 2>&1 | tail -n 1
            rekindle today > /dev/null; echo "today $?"
            rekindle export - | wc -l
            rekindle backup "$1/backup" 2> /dev/null; echo "backup $?"
            ls "$1"
            rm "$1/ballast"
            rekindle log check-in mood=4 confidence=3 distress=6 > /dev/null; echo "log $?"
            rekindle verify
            """);

        int kept = int.Parse(said[1].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(kept, 1, 7);
        Assert.Equal("refused 4", said[0]);
        Assert.Matches("^rekindle: The disk is full: .*/home/journey.vault. Make room and try again; what was kept before is safe.$", said[2]);
        Assert.Equal(
            [
                "today 0", $"{kept + 1}", "backup 4", "ballast", "home", "said", "log 0", $"Whole: {kept + 2} records, each as it was written.",
            ],
            said[3..]);
    }

    [Fact]
    public void A_disk_that_cannot_be_written_can_be_read_and_says_what_it_cannot()
    {
        string[] said = OnASmallDisk("""
            mount -o remount,ro "$1"
            rekindle today > /dev/null; echo "today $?"
            rekindle verify
            rekindle export - | wc -l
            rekindle log check-in mood=4 confidence=3 distress=6 2>&1; echo "log $?"
            rekindle passphrase recovery-code 2>&1; echo "code $?"
            rekindle erase --yes-erase erase 2> /dev/null; echo "erase $?"
            rekindle log journey-started breakupOn=2026-01-02 endedBy=them alias=Sam --vault "$1/new" 2>&1; echo "new $?"
            """);

        string folder = _vault.Location.Folder;
        string refusal = $"rekindle: The vault cannot be written: {folder}/home/journey.vault. Check that the disk and the folder allow it.";
        Assert.Equal(
            [
                "today 0", "Whole: 1 record, each as it was written.", "1", refusal, "log 4", refusal, "code 4", "erase 4",
                $"rekindle: The vault cannot be written: {folder}/new. Check that the disk and the folder allow it.", "new 4",
            ],
            said);
    }

    [Fact]
    public void Erasing_destroys_what_opens_the_vault_before_it_touches_any_file()
    {
        string[] said = OnASmallDisk("""
            mount --bind "$1/home/journey.key" "$1/home/journey.key"
            mount -o remount,bind,ro "$1/home/journey.key"
            rekindle erase --yes-erase erase 2>&1; echo "erase $?"
            rekindle verify 2>&1; echo "verify $?"
            """);

        Assert.Equal(
            [
                $"rekindle: The vault cannot be written: {_vault.Location.Folder}/home/journey.key. Check that the disk and the folder allow it.", "erase 4",
                "rekindle: A way into the vault is not as it was written. Nothing was changed; keep the file, and restore a backup beside it.", "verify 1",
            ],
            said);
    }

    [Fact]
    public void A_folder_that_went_while_it_was_open_is_said_to_be_gone()
    {
        string folder = Path.Combine(_vault.Location.Folder, "deeper");
        VaultLocation location = new(folder);
        location.EnsureFolder();
        using SqliteRecordStore store = new(location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        Directory.Delete(folder, recursive: true);

        Assert.Equal(StorageFault.Gone, Assert.Throws<VaultStorageException>(() => log.Append(["late"])).Fault);
        Assert.Equal(StorageFault.Gone, Assert.Throws<VaultStorageException>(() => log.Read()).Fault);
        Assert.Equal(StorageFault.Gone, Assert.Throws<VaultStorageException>(() => log.SealingKey()).Fault);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Somebody_who_holds_the_vault_for_too_long_is_named_and_nothing_was_kept()
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append(["before"]);
        using (SqliteConnection holder = new(new SqliteConnectionStringBuilder { DataSource = _vault.Location.VaultFile, Pooling = false }.ToString()))
        {
            holder.Open();
            using SqliteTransaction held = holder.BeginTransaction(deferred: false);

            VaultStorageException busy = Assert.Throws<VaultStorageException>(() => log.Append(["meanwhile"]));

            Assert.Equal((StorageFault.Busy, _vault.Location.VaultFile), (busy.Fault, busy.Path));
            Assert.Equal(["before"], log.Read().Select(line => line.Line)); // who only reads is not held up
        }

        log.Append(["after"]);
        Assert.Equal(["before", "after"], log.Read().Select(line => line.Line));
    }

    [Fact]
    public void A_clock_that_was_set_back_changes_neither_what_is_kept_nor_the_order_of_the_journey()
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        Journal journal = new(log);
        string[] moments = ["2026-01-12T10:00:00+01:00", "2026-01-12T09:00:00+01:00", "1999-12-31T23:59:59+00:00", "2026-01-12T10:00:00+01:00"];
        foreach (string at in moments)
        {
            DateTimeOffset moment = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
            string line = $$"""{"type":"journal","at":"{{at}}","id":"{{Guid.CreateVersion7(moment)}}","text":"x"}""";
            journal.Append(JourneyReader.ReadLine(line, "file", 1).Value!);
        }

        IReadOnlyList<LoggedEvent> again = new Journal(log).Log.Events;

        Assert.Equal([1, 2, 3, 4], log.Read().Select(line => line.Sequence));
        Assert.Equal([1999, 2026, 2026, 2026], again.Select(e => e.At.Year));
        Assert.Equal([9, 10, 10], again.Skip(1).Select(e => e.At.Hour));
        Assert.Equal(journal.Log.Events.Select(e => e.Id), again.Select(e => e.Id));
    }

    private string[] OnASmallDisk(string script)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/unshare"), "needs a system that lets everybody mount a disk of their own");
        ProcessStartInfo start = new(
            "/usr/bin/unshare",
            ["-Urm", "sh", "-c", Prelude + script, "small-disk", _vault.Location.Folder, Path.Combine(AppContext.BaseDirectory, "rekindle.dll")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.SkipWhen(process.ExitCode == 99 || output.Length == 0, "this system does not let everybody mount a disk of their own");
        Assert.Equal("", error.GetAwaiter().GetResult());
        return output.TrimEnd('\n').Split('\n');
    }
}
