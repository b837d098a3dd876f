namespace Rekindle.Programme.Advice;

/// <summary>A row of a guide or a rule of the programme, in our words: what "why?" shows.</summary>
/// <param name="Id">A1–A15, B1–B11, R-… or S-….</param>
/// <param name="Guide">A or B for a row of a guide; null for a rule of ours.</param>
/// <param name="Text">What it says.</param>
/// <param name="Why">The reason for it; null for a row.</param>
/// <param name="Note">An honest word of ours where the row is read differently or doubted; null where there is none.</param>
/// <param name="Rows">The rows that a rule comes from.</param>
/// <param name="Claims">What research knows of it.</param>
/// <param name="Source">Where a rule's numbers come from; null for a row.</param>
public sealed record RuleEntry(
    string Id, string? Guide, string Text, string? Why, string? Note, IReadOnlyList<string> Rows, IReadOnlyList<string> Claims, string? Source);

/// <summary>A statement that the programme makes, with what research says of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Recover">Whether it helps a person feel better: supports, mixed, against, no-evidence or not-applicable.</param>
/// <param name="Reunite">Whether it helps two people get back together: the same words.</param>
/// <param name="Confidence">How far the label can be trusted.</param>
/// <param name="Studies">The studies, the most telling first.</param>
/// <param name="Line">The label in one line: the claim, who was studied, the design.</param>
public sealed record Claim(
    string Id, string Statement, string Recover, string Reunite, string Confidence, IReadOnlyList<string> Studies, string Line);

/// <summary>A source.</summary>
/// <param name="Id">Author and year.</param>
/// <param name="Citation">Who, when, what, where.</param>
/// <param name="Finding">Who was studied, the design, what came out.</param>
/// <param name="Verified">abstract, memory or design: how we know.</param>
public sealed record Study(string Id, string Citation, string Finding, string Verified);

/// <summary>The rules and rows in words, and the evidence behind them.</summary>
public sealed class RuleBook
{
    private static readonly string[] Labels = ["supports", "mixed", "against", "no-evidence", "not-applicable"];
    private static readonly Lazy<RuleBook> Loaded = new(() =>
        Read(EmbeddedData.Text("advice/rules.yaml"), "advice/rules.yaml", EmbeddedData.Text("advice/evidence.yaml"), "advice/evidence.yaml")
            is var read && read.Value is { } book ? book : throw new InvalidOperationException(read.Problem!.ToString()));

    private readonly Dictionary<string, RuleEntry> _rules;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, Study> _studies;

    private RuleBook(IEnumerable<RuleEntry> rules, IEnumerable<Claim> claims, IEnumerable<Study> studies)
    {
        _rules = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _claims = claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _studies = studies.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>The words that come with the programme.</summary>
    public static RuleBook BuiltIn => Loaded.Value;

    /// <summary>All rows and rules.</summary>
    public IReadOnlyCollection<RuleEntry> Rules => _rules.Values;

    /// <summary>The row or rule of this id, or null.</summary>
    public RuleEntry? Find(string id) => _rules.GetValueOrDefault(id);

    /// <summary>The claim of this id, or null.</summary>
    public Claim? FindClaim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>The study of this id, or null.</summary>
    public Study? FindStudy(string id) => _studies.GetValueOrDefault(id);

    /// <summary>What research says of a row or rule: its own claims, and those of the rows it comes from.</summary>
    public IReadOnlyList<Claim> EvidenceFor(string id) => Find(id) is not { } rule ? []
        : [.. rule.Claims.Concat(rule.Rows.SelectMany(r => Find(r)?.Claims ?? [])).Distinct().Select(FindClaim).OfType<Claim>()];

    /// <summary>Reads the rules and the evidence, and checks that what they name is there.</summary>
    /// <param name="rulesYaml">Text of the rules.</param>
    /// <param name="rulesFile">Its name.</param>
    /// <param name="evidenceYaml">Text of the evidence.</param>
    /// <param name="evidenceFile">Its name.</param>
    public static Reading<RuleBook> Read(string rulesYaml, string rulesFile, string evidenceYaml, string evidenceFile)
    {
        Reading<Evidence> evidence = YamlMap.Read(evidenceYaml, evidenceFile, root =>
        {
            List<Study> studies = [.. root.Maps("studies").Select(ReadStudy)];
            HashSet<string> known = [.. studies.Select(s => s.Id)];
            return new Evidence(studies, [.. root.Maps("claims").Select(m => ReadClaim(m, known))]);
        });
        if (evidence.Value is not { } found) return new Reading<RuleBook>(null, evidence.Problem);
        HashSet<string> claims = [.. found.Claims.Select(c => c.Id)];
        return YamlMap.Read(rulesYaml, rulesFile, root => new RuleBook(
            root.Maps("rows").Concat(root.Maps("rules")).Select(m => ReadRule(m, claims)), found.Claims, found.Studies));
    }

    private sealed record Evidence(IReadOnlyList<Study> Studies, IReadOnlyList<Claim> Claims);

    private static Study ReadStudy(YamlMap map)
    {
        var study = new Study(map.Text("id"), map.Text("citation"), map.Text("finding"), map.Text("verified"));
        map.NothingElse();
        return study;
    }

    private static Claim ReadClaim(YamlMap map, HashSet<string> studies)
    {
        var claim = new Claim(
            map.Text("id"), map.Text("claim"), Label(map, "recover"), Label(map, "reunite"), map.Text("confidence"), map.Texts("studies"),
            map.Text("line"));
        Known(map, "studies", claim.Studies, studies);
        map.NothingElse();
        return claim;
    }

    private static RuleEntry ReadRule(YamlMap map, HashSet<string> claims)
    {
        var rule = new RuleEntry(
            map.Text("id"), map.MaybeText("guide"), map.Text("text"), map.MaybeText("why"), map.MaybeText("note"), map.Texts("rows"),
            map.Texts("claims"), map.MaybeText("source"));
        Known(map, "claims", rule.Claims, claims);
        map.NothingElse();
        return rule;
    }

    private static string Label(YamlMap map, string key) => Labels.Contains(map.Text(key)) ? map.Text(key)
        : throw new YamlFault(map.LineOf(key), $"\"{key}\" must be one of {string.Join(", ", Labels)}");

    private static void Known(YamlMap map, string key, IReadOnlyList<string> named, HashSet<string> known)
    {
        if (named.FirstOrDefault(n => !known.Contains(n)) is { } missing)
        {
            throw new YamlFault(map.LineOf(key), $"\"{key}\" names {missing}, which is not there");
        }
    }
}
