using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Readiness;

/// <summary>What readiness is read from: check-ins, urges, WHO-5, and the own part (R-ready).</summary>
internal sealed class ReadinessLedger
{
    private sealed record Dated<T>(DateOnly Day, T Entry)
        where T : JourneyEvent;

    private readonly List<Dated<CheckedIn>> _checkIns = [];
    private readonly List<Dated<UrgeFelt>> _urges = [];
    private (DateOnly Day, int Index)? _wellBeing;

    public int OwnParts { get; private set; }

    public void Add(DateOnly day, CheckedIn entry) => _checkIns.Add(new(day, entry));

    public void Add(DateOnly day, UrgeFelt urge) => _urges.Add(new(day, urge));

    /// <summary>A WHO-5, as its index from 0 to 100.</summary>
    public void AddWellBeing(DateOnly day, int index) => _wellBeing = (day, index);

    public void NameOwnPart() => OwnParts++;

    /// <summary>Readiness at a moment, by a playbook's numbers.</summary>
    public ReadinessResult Judge(Moment now, ReadinessRule rule)
    {
        List<Dated<CheckedIn>> recent = Recent(_checkIns, now, rule.Days);
        var parts = new List<ReadinessPart>
        {
            Mean("mood", "Mood", recent, c => c.Mood, rule.Mood),
            Mean("confidence", "Confidence", recent, c => c.Confidence, rule.Confidence),
            Urges(now, recent, rule),
            WellBeing(now, rule),
        };
        if (rule.Acceptance is { } acceptance)
        {
            parts.Add(Mean("acceptance", "Acceptance", recent, c => c.Acceptance, acceptance));
        }

        if (rule.OwnParts > 0)
        {
            bool named = OwnParts >= rule.OwnParts;
            parts.Add(new ReadinessPart("own-part", OwnParts, rule.OwnParts, named, OwnParts, true,
                named ? "You have named a part of your own." : "No part of your own is named yet."));
        }

        return new ReadinessResult(parts.All(p => p.Met), parts);
    }

    private static List<Dated<T>> Recent<T>(List<Dated<T>> entries, Moment now, int days)
        where T : JourneyEvent
    {
        int from = entries.Count;
        while (from > 0 && now.DaysSince(entries[from - 1].Day) < days) from--;
        return entries.GetRange(from, entries.Count - from);
    }

    private static ReadinessPart Mean(string part, string name, List<Dated<CheckedIn>> entries, Func<CheckedIn, decimal?> of, MeanRule rule)
    {
        decimal sum = 0;
        int count = 0;
        foreach (Dated<CheckedIn> entry in entries)
        {
            if (of(entry.Entry) is not { } value) continue;
            sum += value;
            count++;
        }

        bool enough = count >= rule.From;
        // Compared by multiplying: a mean of exactly the threshold meets it, with no rounding to argue about.
        bool met = enough && sum >= rule.Threshold * count;
        decimal? mean = count == 0 ? null : Math.Round(sum / count, 2);
        return new ReadinessPart(part, mean, rule.Threshold, met, count, enough,
            !enough ? $"{name}: too little to tell, from {Entries(count)}; {rule.From} are needed."
            : $"{name}: {mean:0.0#} on average over the last days, asked for {rule.Threshold:0.#}.");
    }

    // A day's urges are those logged one by one or those counted in a check-in, whichever says more: not both.
    private ReadinessPart Urges(Moment now, List<Dated<CheckedIn>> recent, ReadinessRule rule)
    {
        List<Dated<UrgeFelt>> felt = Recent(_urges, now, rule.Days);
        int[] logged = new int[rule.Days], perDay = new int[rule.Days];
        foreach (Dated<UrgeFelt> urge in felt) perDay[now.DaysSince(urge.Day)] = ++logged[now.DaysSince(urge.Day)];
        foreach (Dated<CheckedIn> entry in recent)
        {
            int ago = now.DaysSince(entry.Day);
            perDay[ago] = Math.Max(perDay[ago], entry.Entry.Urges ?? 0);
        }

        decimal total = 0;
        foreach (int urges in perDay) total += urges;
        bool enough = recent.Count >= rule.Urges.From;
        bool tooStrong = felt.Any(u => u.Entry.Intensity > rule.UrgeCeiling);
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
