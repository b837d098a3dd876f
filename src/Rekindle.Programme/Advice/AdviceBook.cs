using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Advice;

/// <summary>An advice item, as its file states it.</summary>
/// <param name="Shown">What is shown of it.</param>
/// <param name="Avoid">A thing to leave alone, not one to do.</param>
/// <param name="Weight">1–100; higher comes first.</param>
/// <param name="Phases">The phases in which it fits; empty means all.</param>
/// <param name="All">Facts that must all hold.</param>
/// <param name="Any">Facts of which one must hold; empty asks nothing.</param>
/// <param name="None">Facts of which none may hold.</param>
internal sealed record AdviceItem(
    AdviceShown Shown, bool Avoid, int Weight, IReadOnlyList<Phase> Phases, IReadOnlyList<string> All, IReadOnlyList<string> Any,
    IReadOnlyList<string> None)
{
    public bool Fits(Phase phase, ISet<string> facts) =>
        (Phases.Count == 0 || Phases.Contains(phase)) && All.All(facts.Contains) && (Any.Count == 0 || Any.Any(facts.Contains))
        && !None.Any(facts.Contains);
}

/// <summary>All the advice there is: data first, so that a sentence can be changed without code.</summary>
public sealed class AdviceBook
{
    private static readonly string[] Labels = ["supports", "mixed", "against", "no-evidence"];
    private static readonly Lazy<AdviceBook> Loaded = new(() => Read(EmbeddedData.Text("advice/advice.yaml"), "advice/advice.yaml") is var read
        && read.Value is { } book ? book : throw new InvalidOperationException(read.Problem!.ToString()));

    private readonly IReadOnlyList<AdviceItem> _items;

    private AdviceBook(IReadOnlyList<AdviceItem> items) => _items = items;

    /// <summary>The advice that comes with the programme.</summary>
    public static AdviceBook BuiltIn => Loaded.Value;

    /// <summary>Every item, as it is shown, with whether it is one to leave alone.</summary>
    public IEnumerable<(AdviceShown Item, bool Avoid)> All => _items.Select(i => (i.Shown, i.Avoid));

    /// <summary>Reads an advice file.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">Its name, for the reason of a refusal.</param>
    public static Reading<AdviceBook> Read(string yaml, string file) => YamlMap.Read(yaml, file, root =>
    {
        List<AdviceItem> items = [.. root.Maps("advice").Select(ReadItem)];
        root.NothingElse();
        return items.CountBy(i => i.Shown.Id).FirstOrDefault(c => c.Value > 1) is { Key: { } twice }
            ? throw new YamlFault(1, $"advice \"{twice}\" is there twice")
            : new AdviceBook([.. items.OrderByDescending(i => i.Weight)]);
    });

    /// <summary>The items of one kind that fit, heaviest first.</summary>
    internal IReadOnlyList<AdviceShown> Pick(bool avoid, Phase phase, ISet<string> facts) =>
        [.. _items.Where(i => i.Avoid == avoid && i.Fits(phase, facts)).Select(i => i.Shown)];

    private static AdviceItem ReadItem(YamlMap map)
    {
        string kind = map.Text("kind");
        if (kind is not ("do" or "avoid")) throw new YamlFault(map.LineOf("kind"), "\"advice.kind\" must be do or avoid");
        IReadOnlyList<string> rules = map.Texts("rules");
        if (rules.Count == 0) throw new YamlFault(map.Line, "\"advice.rules\" must name a row or a rule");
        string label = map.MaybeText("label") ?? "no-evidence";
        if (!Labels.Contains(label)) throw new YamlFault(map.LineOf("label"), $"\"advice.label\" must be one of {string.Join(", ", Labels)}");
        string? page = map.MaybeText("page");
        var shown = new AdviceShown(
            map.Text("id"), map.Text("title"), map.Text("why"), rules, map.Texts("evidence"), label, page == "none" ? null : page, ReadForm(map));
        YamlMap? when = map.MaybeMap("when");
        var item = new AdviceItem(
            shown, kind == "avoid", map.Whole("weight", 1, 100, "advice"), ReadPhases(when), Facts(when, "all"), Facts(when, "any"),
            Facts(when, "none"));
        when?.NothingElse();
        map.NothingElse();
        return item;
    }

    private static AdviceForm? ReadForm(YamlMap map) => map.MaybeText("form") is not { } form ? null
        : AdviceForm.Read(form) ?? throw new YamlFault(map.LineOf("form"), "\"advice.form\" must be an event type and words of its fields, as in: contact by=me");

    private static List<Phase> ReadPhases(YamlMap? when)
    {
        var phases = new List<Phase>();
        foreach (string name in when?.Texts("phases") ?? [])
        {
            phases.Add(StatusWords.Phase.TryRead(name, out Phase phase) ? phase
                : throw new YamlFault(when!.LineOf("phases"), $"\"{name}\" is no phase"));
        }

        return phases;
    }

    private static IReadOnlyList<string> Facts(YamlMap? when, string key)
    {
        IReadOnlyList<string> names = when?.Texts(key) ?? [];
        return names.FirstOrDefault(n => !FactNames.All.Contains(n)) is { } unknown
            ? throw new YamlFault(when!.LineOf(key), $"\"{unknown}\" is no fact that this version knows")
            : names;
    }
}
