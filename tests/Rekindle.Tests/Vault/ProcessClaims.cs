using System.Diagnostics;
using System.Globalization;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>What holds when two processes work at once; when they are killed, see <see cref="KillClaims"/>.</summary>
public sealed class ProcessClaims : IDisposable
{
    private const int LinesInABatch = 3; // what the writer appends at a time
    private readonly TemporaryVault _vault = new();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void Two_processes_writing_at_once_lose_nothing()
    {
        const int Batches = 40;
        CreateVault();
        using Process one = Start("one", Batches);
        using Process other = Start("other", Batches);

        long[] sequences = [.. Acknowledged(one.StandardOutput.ReadToEnd()), .. Acknowledged(other.StandardOutput.ReadToEnd())];
        one.WaitForExit();
        other.WaitForExit();

        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        Assert.Equal(2 * Batches, sequences.Distinct().Count());
        IReadOnlyList<StoredLine> lines = Read();
        Assert.Equal(2 * Batches * LinesInABatch, lines.Count);
        foreach (string name in new[] { "one", "other" })
        {
            Assert.Equal(
                Enumerable.Range(0, Batches * LinesInABatch).Select(number => $"{name} {number}"),
                lines.Select(line => line.Line).Where(line => line.StartsWith(name + " ", StringComparison.Ordinal)));
        }
    }

    private void CreateVault()
    {
        using Key key = KeyFile.ReadOrCreate(_vault.Location.KeyFile);
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        SealedLog.Create(store, WayIn.By(key)).Dispose();
    }

    private IReadOnlyList<StoredLine> Read()
    {
        using Key key = KeyFile.Read(_vault.Location.KeyFile)!;
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, key);
        return log.Read();
    }

    private static IEnumerable<long> Acknowledged(string output) =>
        output.Split('\n')[..^1].Select(line => long.Parse(line, CultureInfo.InvariantCulture));

    private Process Start(string name, int batches)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Rekindle.VaultWriter.dll"));
        start.ArgumentList.Add(_vault.Location.Folder);
        start.ArgumentList.Add(name);
        start.ArgumentList.Add(batches.ToString(CultureInfo.InvariantCulture));
        return Process.Start(start)!;
    }
}
