using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Rekindle.Proof.Kills;

/// <summary>A process that appends to a vault and says what was acknowledged, until it is killed.</summary>
internal sealed class Writer : IDisposable
{
    /// <summary>Lines in a batch of the process: "NAME n", n from 0, in one append.</summary>
    public const int LinesInABatch = 3;

    private readonly Lock _gate = new();
    private readonly Process _process;
    private readonly Thread _listener;
    private readonly List<long> _heard = [];

    private Writer(string name, Process process)
    {
        Name = name;
        _process = process;
        _listener = new Thread(Listen) { IsBackground = true };
        _listener.Start();
    }

    /// <summary>What its lines begin with.</summary>
    public string Name { get; }

    /// <summary>How many of its batches were acknowledged.</summary>
    public int Batches
    {
        get
        {
            lock (_gate) return _heard.Count;
        }
    }

    /// <summary>Starts one over the vault of a folder.</summary>
    public static Writer Start(string folder, string name)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "Rekindle.VaultWriter.dll"), folder, name, "0" })
        {
            start.ArgumentList.Add(argument);
        }

        return new Writer(name, Process.Start(start) ?? throw new InvalidOperationException("the writer did not start"));
    }

    /// <summary>What was acknowledged so far: each line with its sequence.</summary>
    public IReadOnlyList<(long Sequence, string Line)> Acknowledged()
    {
        lock (_gate)
        {
            return
            [
                .. _heard.SelectMany((last, batch) => Enumerable.Range(0, LinesInABatch).Select(number => (
                    last - LinesInABatch + 1 + number,
                    string.Create(CultureInfo.InvariantCulture, $"{Name} {(batch * LinesInABatch) + number}")))),
            ];
        }
    }

    /// <summary>Kills it without a warning, and hears out what it had said before.</summary>
    /// <exception cref="InvalidOperationException">It had ended by itself.</exception>
    public void Kill()
    {
        MustLive();
        _process.Kill();
        _process.WaitForExit();
        _listener.Join();
    }

    /// <exception cref="InvalidOperationException">It had ended by itself.</exception>
    public void MustLive()
    {
        if (_process.HasExited) throw new InvalidOperationException($"{Name} ended by itself with {_process.ExitCode}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _listener.Join();
        _process.Dispose();
    }

    // Byte by byte: a line counts once its line feed is here, and one that broke off does not.
    private void Listen()
    {
        Stream output = _process.StandardOutput.BaseStream;
        var line = new StringBuilder();
        for (int read = output.ReadByte(); read >= 0; read = output.ReadByte())
        {
            if (read != '\n')
            {
                line.Append((char)read);
                continue;
            }

            lock (_gate) _heard.Add(long.Parse(line.ToString(), CultureInfo.InvariantCulture));
            line.Clear();
        }
    }
}
