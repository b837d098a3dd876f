using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Readiness;

/// <summary>What readiness is read from: check-ins, urges, WHO-5, and the own part (R-ready).</summary>
internal sealed class ReadinessLedger
{
    private readonly List<(DateOnly Day, CheckedIn Entry)> _checkIns = [];
    private readonly List<(DateOnly Day, decimal Intensity)> _urges = [];
    private (DateOnly Day, int Index)? _wellBeing;

    public int OwnParts { get; private set; }

    public void Add(DateOnly day, CheckedIn entry) => _checkIns.Add((day, entry));

    public void Add(DateOnly day, UrgeFelt urge) => _urges.Add((day, urge.Intensity));

    /// <summary>A WHO-5, as its index from 0 to 100.</summary>
    public void AddWellBeing(DateOnly day, int index) => _wellBeing = (day, index);

    public void NameOwnPart() => OwnParts++;

    /// <summary>Readiness at a moment, by a playbook's numbers.</summary>
    public ReadinessResult Judge(Moment now, ReadinessRule rule)
    {
        List<(DateOnly Day, CheckedIn Entry)> recent = [.. Recent(_checkIns, now, rule.Days)];
        var parts = new List<ReadinessPart>
        {
            Mean("mood", "Mood", [.. recent.Select(c => c.Entry.Mood)], rule.Mood),
            Mean("confidence", "Confidence", [.. recent.Select(c => c.Entry.Confidence)], rule.Confidence),
            Urges(now, recent, rule),
            WellBeing(now, rule),
        };
        if (rule.Acceptance is { } acceptance)
        {
            parts.Add(Mean("acceptance", "Acceptance",
                [.. recent.Where(c => c.Entry.Acceptance is not null).Select(c => c.Entry.Acceptance!.Value)], acceptance));
        }

        if (rule.OwnParts > 0)
        {
            bool named = OwnParts >= rule.OwnParts;
            parts.Add(new ReadinessPart("own-part", OwnParts, rule.OwnParts, named, OwnParts, true,
                named ? "You have named a part of your own." : "No part of your own is named yet."));
        }

        return new ReadinessResult(parts.All(p => p.Met), parts);
    }

    private static IEnumerable<(DateOnly Day, T Entry)> Recent<T>(List<(DateOnly Day, T Entry)> entries, Moment now, int days)
    {
        for (int i = entries.Count - 1; i >= 0 && now.DaysSince(entries[i].Day) < days; i--) yield return entries[i];
    }

    private static ReadinessPart Mean(string part, string name, IReadOnlyList<decimal> values, MeanRule rule)
    {
        decimal sum = values.Sum();
        bool enough = values.Count >= rule.From;
        // Compared by multiplying: a mean of exactly the threshold meets it, with no rounding to argue about.
        bool met = enough && sum >= rule.Threshold * values.Count;
        decimal? mean = values.Count == 0 ? null : Math.Round(sum / values.Count, 2);
        return new ReadinessPart(part, mean, rule.Threshold, met, values.Count, enough,
            !enough ? $"{name}: too little to tell, from {Entries(values.Count)}; {rule.From} are needed."
            : $"{name}: {mean:0.0#} on average over the last days, asked for {rule.Threshold:0.#}.");
    }

    // A day's urges are those logged one by one or those counted in a check-in, whichever says more: not both.
    private ReadinessPart Urges(Moment now, List<(DateOnly Day, CheckedIn Entry)> recent, ReadinessRule rule)
    {
        List<(DateOnly Day, decimal Entry)> felt = [.. Recent(_urges, now, rule.Days)];
        Dictionary<DateOnly, int> perDay = felt.CountBy(u => u.Day).ToDictionary();
        foreach ((DateOnly day, CheckedIn entry) in recent)
        {
            perDay[day] = Math.Max(perDay.GetValueOrDefault(day), entry.Urges ?? 0);
        }

        decimal total = perDay.Values.Sum(v => (decimal)v);
        bool enough = recent.Count >= rule.Urges.From;
        bool tooStrong = felt.Any(u => u.Entry > rule.UrgeCeiling);
        bool met = enough && total <= rule.Urges.Threshold * rule.Days && !tooStrong;
        decimal? mean = recent.Count + felt.Count == 0 ? null : Math.Round(total / rule.Days, 2);
        string message = !enough ? $"Urges: too little to tell, from {Entries(recent.Count)}; {rule.Urges.From} are needed."
            : tooStrong ? $"Urges: one was above {rule.UrgeCeiling:0.#} of 10 in the last {rule.Days} days."
            : $"Urges: {mean:0.0#} a day on average, at most {rule.Urges.Threshold:0.#} asked for.";
        return new ReadinessPart("urges", mean, rule.Urges.Threshold, met, recent.Count, enough, message);
    }

    private ReadinessPart WellBeing(Moment now, ReadinessRule rule)
    {
        bool there = _wellBeing is { } last && now.DaysSince(last.Day) < rule.WellBeingDays;
        int? index = there ? _wellBeing!.Value.Index : null;
        return new ReadinessPart("well-being", index, rule.WellBeing, index > rule.WellBeing, there ? 1 : 0, there,
            there ? $"Well-being: {index} of 100, more than {rule.WellBeing:0.#} asked for."
            : $"Well-being: too little to tell; no WHO-5 in the last {rule.WellBeingDays} days.");
    }

    private static string Entries(int count) => count == 1 ? "1 entry" : $"{count} entries";
}
