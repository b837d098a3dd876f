using System.Diagnostics;
using System.Globalization;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>What holds when processes are killed, and when two work at once.</summary>
public sealed class ProcessClaims : IDisposable
{
    private const int LinesInABatch = 3; // what the writer appends at a time
    private readonly TemporaryVault _vault = new();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void Twenty_kills_under_load_lose_nothing_that_was_acknowledged()
    {
        Random chance = new(20);
        CreateVault();
        Dictionary<long, string> acknowledged = [];
        for (int kill = 0; kill < 20; kill++)
        {
            string name = $"writer-{kill}";
            foreach ((long sequence, string line) in KilledWhileWriting(name, chance.Next(1, 30), chance.Next(0, 400_000)))
            {
                acknowledged.Add(sequence, line);
            }
        }

        Dictionary<long, string> kept = Read().ToDictionary(line => line.Sequence, line => line.Line);

        Assert.All(acknowledged, line => Assert.Equal(line.Value, kept[line.Key]));
        Assert.All(kept.Values.GroupBy(line => line.Split(' ')[0]), batches => Assert.Equal(0, batches.Count() % LinesInABatch));
        Assert.InRange(acknowledged.Count, 20 * LinesInABatch, kept.Count);
    }

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

    private IEnumerable<(long Sequence, string Line)> KilledWhileWriting(string name, int acknowledgements, int spin)
    {
        using Process writer = Start(name, batches: 0);
        List<string> heard = [];
        while (heard.Count < acknowledgements && writer.StandardOutput.ReadLine() is { } line)
        {
            heard.Add(line);
        }

        Assert.Equal(acknowledgements, heard.Count);
        Thread.SpinWait(spin); // so that the kill falls anywhere within an append
        writer.Kill(entireProcessTree: true);

        // What it had said before it died counts too; a line that broke off half-way does not.
        string rest = writer.StandardOutput.ReadToEnd();
        writer.WaitForExit();
        long[] sequences = Acknowledged(string.Concat(heard.Select(line => line + "\n")) + rest).ToArray();
        return sequences.SelectMany((last, batch) => Enumerable.Range(0, LinesInABatch).Select(number =>
            (last - LinesInABatch + 1 + number, $"{name} {(batch * LinesInABatch) + number}")));
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
