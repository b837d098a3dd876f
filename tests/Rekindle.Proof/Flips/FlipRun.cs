using Rekindle.Vault;

namespace Rekindle.Proof.Flips;

/// <summary>Turns bytes of a vault's file, one at a time, and tries each.</summary>
public static class FlipRun
{
    /// <summary>Turns every <paramref name="step"/>th byte in each of the given ways.</summary>
    /// <param name="file">A whole vault's file.</param>
    /// <param name="key">What opens it; a key file's secret, for a passphrase takes its time.</param>
    /// <param name="written">The lines that it holds.</param>
    /// <param name="step">1 turns every byte; a step that shares no factor with the page size meets every kind of place.</param>
    /// <param name="masks">The bits to turn. Without any: all eight, and then each bit alone by turns of the offset.</param>
    public static IEnumerable<Flip> Over(byte[] file, Key key, IReadOnlyList<StoredLine> written, int step, params byte[] masks)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(masks);
        IReadOnlyList<string> regions = SqliteMap.Of(file);
        using var scratch = Scratch.Fast();
        var trial = new Trial(scratch, key, written);
        byte[] changed = [.. file];
        for (int at = 0; at < file.Length; at += step)
        {
            foreach (byte mask in masks.Length > 0 ? masks : [0xFF, (byte)(1 << (at % 8))])
            {
                changed[at] ^= mask;
                (Fate fate, string? told) = trial.Of(changed);
                yield return new Flip(at, mask, regions[at], fate, told);
                changed[at] = file[at];
            }
        }
    }
}
