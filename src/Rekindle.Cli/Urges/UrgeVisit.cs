using System.Globalization;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Help;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Vault.Journals;

namespace Rekindle.Cli.Urges;

/// <summary>One urge from its first number to its last: the wave, four ways out, and what is kept of it.</summary>
/// <param name="around">Clock, editor, and where ids come from.</param>
/// <param name="talk">The conversation.</param>
/// <param name="journal">The open journal; null where there is none, and nothing is kept then.</param>
/// <param name="folder">The vault's folder, for the editor's file.</param>
/// <param name="paint">Colour of a drawn wave; null: told in words.</param>
internal sealed class UrgeVisit(Surroundings around, Talk talk, Journal? journal, string folder, Paint? paint)
{
    private readonly long _begun = around.Clock.GetTimestamp();
    private readonly HashSet<HoldKind> _said = [];
    private int? _before, _after;
    private UrgeOutcome _outcome = UrgeOutcome.RodeOut;
    private bool _wroteLetter;

    /// <summary>Goes through it, and ends well also where it is broken off.</summary>
    /// <returns>The urge as it is to be kept; null where no number was given or there is no journal.</returns>
    public LoggedEvent? Run()
    {
        try
        {
            SayHolds();
            talk.Say("Stay here for ninety seconds. It may not get smaller, and you can still not send it.");
            _before = talk.AskRating("How strong is it right now, 0 to 10?");
            talk.Say();
            Breathe();
            while (Choose()) talk.Say();
            _after = talk.AskRating("How strong is it now, 0 to 10?");
        }
        catch (OperationCanceledException)
        {
            talk.Say();
            talk.Say("Stopped here, and that is all right.");
        }

        return Urge();
    }

    /// <summary>The last words, once the urge is kept.</summary>
    /// <param name="kept">The urge; null where none is kept.</param>
    public void SayGoodbye(LoggedEvent? kept)
    {
        SayHolds();
        if (kept?.Event is not UrgeFelt urge)
        {
            talk.Say(_wroteLetter ? "Your letter is kept. No urge is noted, since no number was given." : "Nothing of this is kept. You were here all the same.");
            return;
        }

        string change = urge.After is { } after ? string.Create(CultureInfo.InvariantCulture, $"from {urge.Intensity} to {after}") : "as far as it was said";
        talk.Say($"Kept: {change}.");
        talk.Say(urge.Outcome == UrgeOutcome.GaveIn
            ? "Thank you for saying it as it was. A slip is information, and the way goes on from where it stands. Note the contact "
                + "too, so that the days are right: rekindle log contact by=me channel=text purpose=other"
            : "Nothing was sent from here.");

        // Unbroken, so that it can be copied.
        talk.Output.WriteLine($"Take it back with: rekindle undo {kept.Id}");
    }

    private void Breathe()
    {
        if (around.InputIsTerminal) talk.Say("Enter ends it early. Ctrl-C leaves at any moment and keeps what you said.");
        Ride.Once(talk, around.Clock, paint);
        talk.Say();
    }

    // One way out at a time, as often as it helps.
    private bool Choose()
    {
        IReadOnlyList<LoggedEvent> standing = journal?.Log.StandingAt(around.Clock.GetUtcNow()) ?? [];
        IfThenPlanned? plan = Last<IfThenPlanned>(standing);
        FriendTrusted? friend = Last<FriendTrusted>(standing);
        talk.Say("1  Write it here instead. It is sent to nobody.");
        talk.Say("2  My plan for this minute");
        talk.Say(friend is null ? "3  Somebody to call" : $"3  Call {OneLine.Of(friend.Name)}");
        talk.Say("4  Why I am doing this");
        talk.Say("5  Breathe once more");
        talk.Say("6  Help lines");
        talk.Say("7  I did write to them");
        switch (talk.Ask("A number, or Enter to end:"))
        {
            case "1": WriteLetter(); break;
            case "2": SayPlan(plan); break;
            case "3": SayFriend(friend); break;
            case "4": SayReasons(standing); break;
            case "5": Breathe(); break;
            case "6": SayHelp(Last<JourneyStarted>(standing)?.Country); break;
            case "7": _outcome = UrgeOutcome.GaveIn; return false;
            case null or "": return false;
            default: talk.Say("One of the numbers above, please, or Enter."); break;
        }

        return true;
    }

    private static T? Last<T>(IReadOnlyList<LoggedEvent> standing)
        where T : JourneyEvent => standing.Select(e => e.Event).OfType<T>().LastOrDefault();

    private void WriteLetter()
    {
        string text;
        if (around is { InputIsTerminal: true, Edit: not null })
        {
            Reading<IReadOnlyList<string>> read = Texts.Read(["text"], around, folder, around.NewId(around.Clock.GetUtcNow()));
            if (read.Problem is { } problem)
            {
                talk.Say($"{problem.Reason}.");
                return;
            }

            text = read.Value![0];
        }
        else
        {
            talk.Say($"Write. A line that holds only {Fields.Divider} ends it.");
            text = talk.AskText();
        }

        if (string.IsNullOrWhiteSpace(text)) return;
        if (journal is null)
        {
            talk.Say("There is no open vault to keep it in, so it is gone. It was said all the same.");
            return;
        }

        journal.Append(Make("letter-written", KeyValuePair.Create("text", text)));
        (_wroteLetter, _outcome) = (true, UrgeOutcome.WroteLetter);
        talk.Say("Kept, sealed, and sent to nobody.");
        SayHolds();
    }

    private void SayPlan(IfThenPlanned? plan)
    {
        if (plan is null)
        {
            talk.Say("There is no plan yet. By daylight, make one: rekindle log if-then-plan if=- then=-");
            return;
        }

        talk.Say($"If {Lower(plan.If)}, then {Lower(plan.Then)}.", "  ");
        _outcome = UrgeOutcome.Distracted;
    }

    private void SayFriend(FriendTrusted? friend)
    {
        if (friend is null)
        {
            talk.Say("Nobody is named yet. By daylight, name somebody: rekindle log trusted-friend name=NAME phone=-");
            return;
        }

        talk.Say(friend.Phone is { } phone ? $"{OneLine.Of(friend.Name)}: {OneLine.Of(phone)}" : OneLine.Of(friend.Name), "  ");
        talk.Say("Saying \"it is one of those minutes\" is enough.");
        _outcome = UrgeOutcome.CalledFriend;
    }

    private void SayReasons(IReadOnlyList<LoggedEvent> standing)
    {
        ReasonKept[] reasons = [.. standing.Select(e => e.Event).OfType<ReasonKept>()];
        if (reasons.Length == 0) talk.Say("No reason is kept yet. By daylight, write one down: rekindle log reason-kept side=for text=-");
        foreach (CaseSide side in new[] { CaseSide.For, CaseSide.Against })
        {
            if (!Array.Exists(reasons, r => r.Side == side)) continue;
            talk.Say(side == CaseSide.For ? "For trying again, slowly:" : "Against it:");
            foreach (ReasonKept reason in reasons.Where(r => r.Side == side)) talk.Say(OneLine.Of(reason.Text), "  ");
        }
    }

    private void SayHelp(string? country)
    {
        CountryHelp? known = HelpLineBook.BuiltIn.Find(country);
        if (known is not null)
        {
            talk.Say($"Emergency: {string.Join(", ", known.Emergency)} {Checked(known.EmergencyChecked)}", "  ");
            foreach (HelpLine line in known.Lines) talk.Say($"{line.Name}: {line.Number}, for {line.Who} {Checked(line.Checked)}", "  ");
        }

        InternationalHelp everywhere = HelpLineBook.BuiltIn.International;
        talk.Say($"{everywhere.Name}. {everywhere.Text}", "  ");
    }

    private static string Checked(DateOnly? day) => day is { } on ? $"(checked {Web.Words.Says.Day(on)})" : "(not checked at its source)";

    // Help comes first, and each hold is said once.
    private void SayHolds()
    {
        if (journal is null || Composition.Status(journal.Log, around.Clock.GetUtcNow(), around).Value is not { } status) return;
        foreach (Hold hold in status.Holds.Where(h => h.Resources.Count > 0 && _said.Add(h.Kind)))
        {
            Glance.WriteHold(talk.Output, hold, paint ?? default);
            talk.Say();
        }
    }

    private LoggedEvent? Urge()
    {
        if (journal is null || _before is not { } before) return null;
        List<KeyValuePair<string, string>> fields =
        [
            KeyValuePair.Create("intensity", Text(before)), KeyValuePair.Create("outcome", StoredWords.UrgeOutcome[_outcome]),
            KeyValuePair.Create("seconds", Text((int)around.Clock.GetElapsedTime(_begun).TotalSeconds)),
        ];
        if (_after is { } after) fields.Add(KeyValuePair.Create("after", Text(after)));
        return Make("urge", [.. fields]);
    }

    private LoggedEvent Make(string type, params KeyValuePair<string, string>[] fields)
    {
        DateTimeOffset now = around.Clock.GetUtcNow();
        string zone = Inputs.ZoneOf(journal!.Log, around);
        EventFormResult made = EventForm.Make(type, fields, JourneyDays.In(zone).Local(now), around.NewId(now), zone);
        return made.Event ?? throw new InvalidOperationException($"{type}: {made.Problems[0]}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // In the middle of a sentence; "I call Jo" keeps its I, and a name of two capitals its first.
    private static string Lower(string text)
    {
        string own = OneLine.Of(text).Trim().TrimEnd('.');
        return own.Length > 1 && char.IsLower(own[1]) ? char.ToLowerInvariant(own[0]) + own[1..] : own;
    }
}
