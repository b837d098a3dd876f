using Rekindle.Programme.Advice;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>The nine invariants of section 7, each over generated journeys. A failure names its seed.</summary>
public sealed class InvariantTests
{
    /// <summary>Journeys for each invariant. Seeds run from <see cref="FirstSeed"/> on, so a run can be repeated.</summary>
    private const int Journeys = 2000;

    private const int FirstSeed = 20260102;

    private static readonly ActionKind[] Approaches = [ActionKind.ApologyNote, ActionKind.Invitation];
    private static readonly ActionKind[] ApproachesAndMeetings = [.. Approaches, ActionKind.Coffee, ActionKind.Date];
    private static readonly HoldKind[] Shutting = [HoldKind.LegalOrder, HoldKind.Boundary, HoldKind.Unsafe, HoldKind.RiskToThem];

    [Fact]
    public void Invariant_1_no_approach_or_meeting_is_go_under_a_shutting_hold() => ForAll(Journeys, (_, log, status) => NothingGoesUnderHolds(status));

    [Fact]
    public void Invariant_2_no_approach_is_go_during_no_contact() => ForAll(Journeys, (_, log, status) => NoApproachInTheWindow(status));

    [Fact]
    public void Invariant_3_following_every_go_never_exceeds_the_budget() => ForAllJourneys(Journeys, (generator, log) => BudgetHolds(generator, log, null));

    [Fact]
    public void Invariant_4_every_state_has_something_to_do_today() => ForAll(Journeys, (_, log, status) => SomethingToDo(status));

    [Fact]
    public void Invariant_5_the_order_of_lines_does_not_matter() => ForAllJourneys(Journeys, (generator, log) => OrderDoesNotMatter(generator, log, null));

    [Fact]
    public void Invariant_6_a_slip_a_lapse_or_an_urge_opens_nothing() => ForAllJourneys(Journeys, (generator, log) => SlipsOpenNothing(generator, log, null));

    [Fact]
    public void Invariant_7_every_reason_names_a_row_or_a_rule() => ForAll(Journeys, (_, log, status) => ReasonsAreTraceable(status));

    [Fact]
    public void Invariant_8_a_playbook_that_the_checker_accepts_keeps_the_others()
    {
        ForAllJourneys(Journeys, (generator, log) =>
        {
            Playbook playbook = PlaybookGenerator.Make(generator);
            foreach (DateTimeOffset at in generator.Moments(2))
            {
                if (TryStatus(log, at, playbook) is not { } status) continue;
                string? broken = NothingGoesUnderHolds(status) ?? NoApproachInTheWindow(status) ?? SomethingToDo(status) ?? ReasonsAreTraceable(status);
                if (broken is not null) return $"{broken} with a playbook of its own";
            }

            return BudgetHolds(generator, log, playbook) ?? OrderDoesNotMatter(generator, log, playbook) ?? SlipsOpenNothing(generator, log, playbook);
        });
    }

    [Fact]
    public void Invariant_9_nothing_opens_before_the_earliest_that_was_given() => ForAll(Journeys, (_, log, status) => NothingOpensEarly(log, status, null));

    private static string? NothingGoesUnderHolds(Status status) =>
        status.Holds.Any(h => Shutting.Contains(h.Kind)) && ApproachesAndMeetings.Any(a => status.Verdicts[a].Kind == VerdictKind.Go)
            ? "an approach or a meeting is go under a hold" : null;

    private static string? NoApproachInTheWindow(Status status) =>
        status.Phase == Phase.NoContact && Approaches.Any(a => status.Verdicts[a].Kind == VerdictKind.Go) ? "an approach is go during no contact" : null;

    private static string? SomethingToDo(Status status) =>
        status.ToDo.Count == 0 && status.Phase != Phase.Closed ? $"nothing to do in {status.Phase}" : null;

    private static string? ReasonsAreTraceable(Status status)
    {
        foreach ((ActionKind action, Verdict verdict) in status.Verdicts)
        {
            if ((verdict.Kind == VerdictKind.Go) != (verdict.Reasons.Count == 0)) return $"{action}: reasons are empty for go and never otherwise";
            if (verdict.Reasons.Any(r => r.Rules.Count == 0 || r.Rules.Any(id => RuleBook.BuiltIn.Find(id) is null))) return $"{action}: a reason names no known rule";
        }

        return null;
    }

    // Follow every go there is, with whatever answer chance gives, and count what was sent before the first meeting.
    private static string? BudgetHolds(JourneyGenerator generator, JourneyLog log, Playbook? playbook)
    {
        int next = 5000, notes = 0, invitations = 0, laters = 0;
        bool own = log.Events.Any(e => e.Event is ApproachMade or Contacted { By: Party.Me, Purpose: Purpose.SuggestsMeeting } or MeetingHeld or JourneyStarted
            && e != log.Events.First(s => s.Event is JourneyStarted));
        if (own)
        {
            HashSet<Guid> gone = [.. log.Events.Where(e => e.Event is ApproachMade or Contacted { By: Party.Me } or MeetingHeld or ReplyReceived or TalkedSeriously or Corrected).Select(e => e.Id),
                .. log.Events.Where(e => e.Event is JourneyStarted).Skip(1).Select(e => e.Id)];
            log = new JourneyLog(log.Events.Where(e => !gone.Contains(e.Id)));
        }

        for (double day = 14; day < 120; day += 1 + generator.Next(9))
        {
            DateTimeOffset at = Story.Moment(day, 18);
            if (TryStatus(log, at, playbook) is not { } status) return null;
            foreach (ActionKind action in Approaches.Where(a => status.Verdicts[a].Kind == VerdictKind.Go).Take(1))
            {
                bool note = action == ActionKind.ApologyNote;
                _ = note ? notes++ : invitations++;
                log = Append(log, next++, at, "approach-made", $"\"kind\":\"{(note ? "apology-note" : "invitation")}\",\"channel\":\"text\"");
                string answer = note ? generator.Pick("none-needed", "") : generator.Pick("later", "later", "");
                laters += answer == "later" ? 1 : 0;
                if (answer.Length > 0) log = Append(log, next++, at.AddHours(3), "reply-received", $"\"answer\":\"{answer}\"");
            }
        }

        return notes > 1 ? "two notes" : invitations > 2 || (invitations == 2 && laters == 0) ? "too many invitations" : null;
    }

    private static string? OrderDoesNotMatter(JourneyGenerator generator, JourneyLog log, Playbook? playbook)
    {
        string[] shuffled = generator.Shuffle(log.Events.Select(e => e.Line));
        JourneyLog again = JourneyReader.ReadFile(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', shuffled)), "shuffled").Value!;
        DateTimeOffset at = generator.Moments(1).First();
        return TryStatus(log, at, playbook) is not { } one ? null : Json(one) == Json(TryStatus(again, at, playbook)!) ? null : $"another status at {at:O}";
    }

    private static string? SlipsOpenNothing(JourneyGenerator generator, JourneyLog log, Playbook? playbook)
    {
        (double day, int hour) = generator.When();
        (string type, string fields) = generator.Pick(
            ("contact", "\"by\":\"me\",\"channel\":\"text\",\"purpose\":\"begging\""), ("contact", "\"by\":\"me\",\"channel\":\"call\",\"purpose\":\"social\""),
            ("contact", "\"by\":\"me\",\"channel\":\"text\",\"purpose\":\"checking-in\""), ("profile-checked", ""),
            ("urge", "\"intensity\":8,\"outcome\":\"gave-in\""), ("contact", "\"by\":\"me\",\"channel\":\"text\",\"purpose\":\"other\""));
        JourneyLog with = Append(log, 9000, Story.Moment(day, hour), type, fields);
        foreach (DateTimeOffset at in new[] { Story.Moment(day + generator.Next(30), 20), Story.Moment(day + generator.Next(90), 9) })
        {
            if (TryStatus(log, at, playbook) is not { } before || TryStatus(with, at, playbook) is not { } after) continue;
            foreach (ActionKind action in before.Verdicts.Select(v => v.Action))
            {
                Verdict was = before.Verdicts[action], now = after.Verdicts[action];
                if (now.Kind > was.Kind) return $"{action} went from {was.Kind} to {now.Kind} at {at:O} by {type} {fields} on day {day}";
                if (was.Kind == VerdictKind.NotYet && now.Kind == VerdictKind.NotYet && now.Earliest is { } opens && !(was.Earliest?.Start <= opens.Start))
                {
                    // Where nothing could be told before because nothing but the person's own steps was missing, time comes in.
                    if (was.Earliest is null && was.Reasons.All(r => r.Hinge == Hinge.Self)) continue;
                    return $"{action} opens earlier ({was.Earliest} to {now.Earliest}) at {at:O} by {type} {fields} on day {day}";
                }
            }
        }

        return null;
    }

    private static string? NothingOpensEarly(JourneyLog log, Status status, Playbook? playbook)
    {
        // Asked again shortly before each opening, with what was logged by then: there a day too late would show.
        IEnumerable<DateTimeOffset> near = status.Verdicts.Select(v => v.Verdict).Where(v => v.Earliest is not null).Select(v => v.Earliest!.Value.Start.AddHours(-30));
        foreach (DateTimeOffset asked in near.Where(n => n > status.At).Distinct().Prepend(status.At).ToList())
        {
            JourneyLog known = new(log.Events.Where(e => e.At <= asked));
            if (TryStatus(known, asked, playbook) is not { } then) continue;
            foreach ((ActionKind action, Verdict verdict) in then.Verdicts)
            {
                if (verdict is not { Kind: VerdictKind.NotYet, Earliest: { } opens } || opens.Start <= asked) continue;
                foreach (DateTimeOffset at in new[] { opens.Start.AddMinutes(-1), asked + ((opens.Start - asked) / 2) })
                {
                    if (at > asked && TryStatus(known, at, playbook)?.Verdicts[action].Kind == VerdictKind.Go) return $"{action} is go at {at:O}, before {opens}";
                }
            }
        }

        return null;
    }

    private static string Json(Status status)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream)) StatusJson.Write(writer, status);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JourneyLog Append(JourneyLog log, int number, DateTimeOffset at, string type, string fields) => log.With(JourneyReader.ReadLine(
        $$"""{"type":"{{type}}","at":"{{Rfc3339.Write(at)}}","id":"{{Story.Id(number)}}"{{(fields.Length > 0 ? "," + fields : "")}}}""", "story", 1).Value!);

    private static Status? TryStatus(JourneyLog log, DateTimeOffset at, Playbook? playbook = null) =>
        Judge.Status(log, at, new ProgrammeSettings("UTC", Story.Markers, playbook)).Value;

    private static void ForAll(int count, Func<JourneyGenerator, JourneyLog, Status, string?> claim) => ForAllJourneys(count, (generator, log) =>
    {
        foreach (DateTimeOffset at in generator.Moments(3))
        {
            if (TryStatus(log, at) is { } status && claim(generator, log, status) is { } broken) return $"{broken} at {at:O}";
        }

        return null;
    });

    private static void ForAllJourneys(int count, Func<JourneyGenerator, JourneyLog, string?> claim)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {FirstSeed} to {FirstSeed + count - 1}");
        var broken = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, count, i =>
        {
            var generator = new JourneyGenerator(FirstSeed + i);
            JourneyLog log = generator.Make().Log();
            if (claim(generator, log) is { } why) broken.Add($"seed {FirstSeed + i}: {why}");
        });
        Assert.True(broken.IsEmpty, string.Join('\n', broken.Order().Take(8).Prepend($"{broken.Count} of {count} journeys break it:")));
    }
}
