using System.Globalization;
using System.Text;

namespace Rekindle.Proof.Flips;

/// <summary>Adds flips up by region and writes them as a table.</summary>
public sealed class FlipTable
{
    private readonly SortedDictionary<string, Dictionary<Fate, int>> _regions = new(StringComparer.Ordinal);
    private readonly List<Flip> _broken = [];

    /// <summary>Flips that break the promise: neither found nor harmless for a stated reason.</summary>
    public IReadOnlyList<Flip> Broken => _broken;

    /// <summary>All flips.</summary>
    public int Count => _regions.Values.Sum(fates => fates.Values.Sum());

    /// <summary>Counts one.</summary>
    public void Add(Flip flip)
    {
        ArgumentNullException.ThrowIfNull(flip);
        if (!_regions.TryGetValue(flip.Region, out Dictionary<Fate, int>? fates)) _regions[flip.Region] = fates = [];
        fates[flip.Fate] = fates.GetValueOrDefault(flip.Fate) + 1;
        bool keepsPromise = flip.Fate is Fate.Found or Fate.FoundWhenWritten
            || (flip.Fate == Fate.Harmless && Harmless.ReasonOf(flip.Region) is not null);
        if (!keepsPromise) _broken.Add(flip);
    }

    /// <summary>Flips of one fate.</summary>
    public int Of(Fate fate) => _regions.Values.Sum(fates => fates.GetValueOrDefault(fate));

    /// <summary>The table in Markdown.</summary>
    public string Write()
    {
        var text = new StringBuilder("| Region | Flips | Found | Found before the next append | Harmless | Why harmless |\n|---|---:|---:|---:|---:|---|\n");
        foreach ((string region, Dictionary<Fate, int> fates) in _regions)
        {
            int harmless = fates.GetValueOrDefault(Fate.Harmless);
            text.Append(CultureInfo.InvariantCulture, $"| {region} | {fates.Values.Sum()} | {fates.GetValueOrDefault(Fate.Found)} | ")
                .Append(CultureInfo.InvariantCulture, $"{fates.GetValueOrDefault(Fate.FoundWhenWritten)} | {harmless} | ")
                .Append(harmless > 0 ? Harmless.ReasonOf(region) ?? "**no reason: this should have been found**" : "").Append(" |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| **all** | **{Count}** | **{Of(Fate.Found)}** | **{Of(Fate.FoundWhenWritten)}** | **{Of(Fate.Harmless)}** | |\n");
        return text.ToString();
    }
}
