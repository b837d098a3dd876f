namespace Rekindle.Training;

/// <summary>Counts of what was found, missed and wrongly found.</summary>
internal sealed class Tally
{
    /// <summary>There, and found.</summary>
    public int Found { get; private set; }

    /// <summary>There, and not found.</summary>
    public int Missed { get; private set; }

    /// <summary>Found, and not there.</summary>
    public int False { get; private set; }

    /// <summary>Share of the findings that are right; 0 where nothing was found.</summary>
    public double Precision => (double)Found / Math.Max(1, Found + False);

    /// <summary>Share of what is there that was found; 0 where nothing was there.</summary>
    public double Recall => (double)Found / Math.Max(1, Found + Missed);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => 2.0 * Found / Math.Max(1, 2 * Found + Missed + False);

    /// <summary>Counts one case.</summary>
    public void Add(bool truth, bool found)
    {
        Found += truth && found ? 1 : 0;
        Missed += truth && !found ? 1 : 0;
        False += !truth && found ? 1 : 0;
    }
}
