using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Programme.Statuses;

/// <summary>Folds a log into the state of the journey that stands at a moment.</summary>
internal static class JourneyFold
{
    /// <summary>The journey as it stands at the moment; a refusal where none has started by then.</summary>
    /// <param name="log">The log.</param>
    /// <param name="at">Events after it are not seen.</param>
    /// <param name="settings">Playbooks and how texts are read.</param>
    public static Reading<FoldedJourney> At(JourneyLog log, DateTimeOffset at, ProgrammeSettings settings)
    {
        var notes = new SortedSet<string>(StringComparer.Ordinal);
        List<LoggedEvent> seen = log.SeenBy(at);
        List<LoggedEvent> events = Corrections.Resolve(seen, notes);
        List<LoggedEvent> ahead = events.FindAll(e => e.At > at);
        events.RemoveRange(events.Count - ahead.Count, ahead.Count);
        Reading<JourneyState> folded = Fold(events, settings, notes);
        if (folded.Value is not { } state) return new Reading<FoldedJourney>(null, folded.Problem);

        // A correction may have moved an event: what stands by now and what is still ahead count beside the log's own order.
        DateTimeOffset from = Later(seen[^1].At, events[^1].At);
        DateTimeOffset? until = seen.Count < log.Events.Count ? log.Events[seen.Count].At : null;
        if (ahead.Count > 0 && (until is null || ahead[0].At < until)) until = ahead[0].At;
        return Reading.Of(new FoldedJourney(log, settings, from, until, state, events, [.. notes]));
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static Reading<JourneyState> Fold(List<LoggedEvent> events, ProgrammeSettings settings, ISet<string> notes)
    {
        var starts = new List<int>();
        for (int i = 0; i < events.Count; i++)
        {
            if (events[i].Event is JourneyStarted) starts.Add(i);
        }

        if (starts.Count == 0) return Reading.Refused<JourneyState>("", 0, "no journey has started by the moment asked about");

        var byAlias = new Dictionary<string, JourneyState>(StringComparer.OrdinalIgnoreCase);
        JourneyState? state = null;
        for (int i = 0; i < starts.Count; i++)
        {
            // What was logged before the first start belongs to it: contact since the breakup counts whenever it is written down.
            int from = i == 0 ? 0 : starts[i], to = i + 1 < starts.Count ? starts[i + 1] : events.Count;
            List<LoggedEvent> own = events.GetRange(from, to - from);
            var journey = (JourneyStarted)events[starts[i]].Event;
            (Playbook? playbook, Playbook? first) = FindPlaybooks(journey, own, settings);
            if (playbook is null || first is null)
            {
                return Reading.Refused<JourneyState>("", 0,
                    $"the journey names a playbook that is not known; known are {string.Join(", ", BuiltInPlaybooks.Ids)}");
            }

            string alias = journey.Alias.Trim();
            JourneyDays days = JourneyDays.In(journey.TimeZone ?? settings.DefaultZone);
            state = new JourneyState(events[starts[i]], journey, days, playbook, first, byAlias.GetValueOrDefault(alias));
            byAlias[alias] = state;
            var evolution = new JourneyEvolution(state, settings, first, i + 1 == starts.Count ? notes : new HashSet<string>());
            foreach (LoggedEvent logged in own) evolution.Take(logged);
        }

        return Reading.Of(state!);
    }

    private static (Playbook? Current, Playbook? First) FindPlaybooks(
        JourneyStarted journey, List<LoggedEvent> events, ProgrammeSettings settings)
    {
        if (settings.Override is { } forced) return (forced, forced);
        string first = journey.Playbook ?? BuiltInPlaybooks.Default;
        string current = events.Select(e => e.Event).OfType<PlanChanged>().LastOrDefault(p => p.Playbook is not null)?.Playbook ?? first;
        return (BuiltInPlaybooks.Find(current), BuiltInPlaybooks.Find(first));
    }
}
