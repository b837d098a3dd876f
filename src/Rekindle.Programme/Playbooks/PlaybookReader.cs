using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Playbooks;

/// <summary>Reads and checks a playbook file. The bounds are the law: what they refuse would loosen a rule.</summary>
public static class PlaybookReader
{
    /// <summary>Reads a playbook.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="file">Its name, for the reason of a refusal.</param>
    /// <returns>The playbook, or file, line and the rule that it breaks.</returns>
    public static Reading<Playbook> Read(string yaml, string file) => YamlMap.Read(yaml, file, ReadRoot);

    private static Playbook ReadRoot(YamlMap root)
    {
        string id = root.Text("id");
        if (id.Length > 60 || id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
        {
            throw new YamlFault(root.LineOf("id"), "\"id\" must be lower-case letters, digits and hyphens, 60 at most");
        }

        CheckPhases(root);
        IReadOnlyList<string> keeps = root.Texts("keeps");
        if (keeps.FirstOrDefault(k => !GuideRows.Contains(k)) is { } unknown)
        {
            throw new YamlFault(root.LineOf("keeps"), $"\"keeps\" names {unknown}, which is no row of the guides (A1–A15, B1–B11)");
        }

        var playbook = new Playbook(
            id, root.Text("name"), root.Text("summary"), keeps, ReadWindow(root.Map("window")), ReadSlips(root.Map("slips")),
            ReadReadiness(root.Map("readiness")), ReadNote(root.Map("note")), ReadInvitation(root.Map("invitation")),
            ReadMeetings(root.Map("meetings")), ReadTalk(root.MaybeMap("talk")), ReadActivities(root.MaybeMap("activities")),
            ReadSafety(root.MaybeMap("safety")));
        root.NothingElse();
        return playbook;
    }

    private static void CheckPhases(YamlMap root)
    {
        if (!root.Texts("phases").SequenceEqual(StatusWords.Phase.Names))
        {
            throw new YamlFault(root.LineOf("phases"),
                $"\"phases\" must be {string.Join(", ", StatusWords.Phase.Names)}, in this order [section 3]");
        }
    }

    private static WindowRule ReadWindow(YamlMap map)
    {
        int minimum = map.Whole("minimum", 14, 365, "A4, R-window: never under two weeks");
        int maximum = map.Whole("maximum", minimum, 365, "R-window");
        var rule = new WindowRule(
            minimum, maximum, map.Whole("default", minimum, maximum, "R-window"), map.Whole("wait", 14, 365, "R-window"),
            map.Whole("afterTwoNeutral", 21, 365, "R-next"));
        map.NothingElse();
        return rule;
    }

    private static SlipRule ReadSlips(YamlMap map)
    {
        string cost = map.Text("cost");
        if (cost is not ("take-back" or "start-again"))
        {
            throw new YamlFault(map.LineOf("cost"), "\"slips.cost\" must be take-back or start-again [R-slip]");
        }

        bool startAgain = cost == "start-again";
        var rule = new SlipRule(
            startAgain, startAgain ? 0 : map.Whole("begging", 14, 365, "R-slip"), startAgain ? 0 : map.Whole("other", 7, 365, "R-slip"),
            map.Whole("quiet", 14, 365, "R-window"));
        map.NothingElse();
        return rule;
    }

    private static ReadinessRule ReadReadiness(YamlMap map)
    {
        YamlMap urges = map.Map("urges");
        YamlMap wellBeing = map.Map("wellBeing");
        var rule = new ReadinessRule(
            map.Whole("days", 7, 28, "R-ready"),
            ReadMean(map.Map("mood")), ReadMean(map.Map("confidence")),
            new MeanRule(urges.Number("atMost", 0, 10, "R-ready"), urges.Whole("from", 1, 28, "R-ready")),
            urges.Number("noneAbove", 0, 10, "R-ready"), wellBeing.Number("above", 0, 99, "R-ready"),
            wellBeing.Whole("within", 1, 60, "R-ready"), map.MaybeMap("acceptance") is { } acceptance ? ReadMean(acceptance) : null,
            map.Has("ownPart") ? map.Whole("ownPart", 0, 10, "A6") : 0);
        urges.NothingElse();
        wellBeing.NothingElse();
        map.NothingElse();
        return rule;
    }

    private static MeanRule ReadMean(YamlMap map)
    {
        var rule = new MeanRule(map.Number("atLeast", 0, 10, "R-ready"), map.Whole("from", 1, 28, "R-ready"));
        map.NothingElse();
        return rule;
    }

    private static NoteRule? ReadNote(YamlMap map)
    {
        NoteRule? rule = map.Truth("wanted")
            ? new NoteRule(map.Whole("draftHours", 24, 24 * 28, "R-draft"), map.Whole("answerDays", 14, 365, "R-budget")) : null;
        map.NothingElse();
        return rule;
    }

    private static InvitationRule ReadInvitation(YamlMap map)
    {
        var rule = new InvitationRule(map.Whole("answerDays", 1, 14, "R-budget"), map.Whole("laterDays", 30, 365, "R-budget"));
        map.NothingElse();
        return rule;
    }

    private static MeetingRule ReadMeetings(YamlMap map)
    {
        var rule = new MeetingRule(
            map.Whole("coffeeMinutes", 15, 90, "section 5"), map.Whole("afterTheirSuggestion", 2, 365, "R-next"),
            map.Whole("theirMove", 3, 365, "R-next, B10"), map.Whole("afterNeutral", 10, 365, "R-next"),
            map.Whole("firstDatesApart", 5, 365, "R-pace"), map.Whole("laterDatesApart", 3, 365, "R-pace"));
        map.NothingElse();
        return rule;
    }

    private static TalkRule? ReadTalk(YamlMap? map)
    {
        if (map is null) return null;
        var rule = new TalkRule(map.Whole("meetingsWell", 3, 100, "A13"), map.Whole("days", 28, 365, "A13"));
        map.NothingElse();
        return rule;
    }

    private static ActivityRule? ReadActivities(YamlMap? map)
    {
        if (map is null) return null;
        var rule = new ActivityRule(map.Whole("perWeek", 0, 50, "B5"), map.Whole("areas", 0, 9, "B5"));
        map.NothingElse();
        return rule;
    }

    private static SafetyRule ReadSafety(YamlMap? map)
    {
        if (map is null) return new SafetyRule(48, 30, 2);
        var rule = new SafetyRule(
            map.Whole("replyHours", 1, 48, "S-boundary: can be tightened, never loosened"),
            map.Whole("clearAfterDays", 30, 3650, "S-unsafe: can be tightened, never loosened"),
            map.Whole("pressingContacts", 1, 2, "S-pressing: can be tightened, never loosened"));
        map.NothingElse();
        return rule;
    }
}
