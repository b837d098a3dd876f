using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Help;

/// <summary>A place to call, as its file states it.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">As dialled in that country.</param>
/// <param name="Text">How to write instead of calling; null where one cannot.</param>
/// <param name="For">crisis, abuse, own-behaviour or legal.</param>
/// <param name="Who">Whom it is for.</param>
/// <param name="Hours">When; null where not known.</param>
/// <param name="Url">Its own site; null where not known.</param>
/// <param name="Checked">The day on which it was last checked with its provider; null: never.</param>
public sealed record HelpLine(
    string Id, string Name, string Number, string? Text, string For, string Who, string? Hours, string? Url, DateOnly? Checked);

/// <summary>The numbers of one country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Name">In English.</param>
/// <param name="Emergency">Emergency numbers, the general one first.</param>
/// <param name="EmergencyChecked">When those were last checked; null: never.</param>
/// <param name="Lines">The lines.</param>
public sealed record CountryHelp(
    string Country, string Name, IReadOnlyList<string> Emergency, DateOnly? EmergencyChecked, IReadOnlyList<HelpLine> Lines);

/// <summary>What to say where a country is missing, or has no line of a kind.</summary>
public sealed record InternationalHelp(string Name, string Url, string Text, string Legal, string OwnBehaviour);

/// <summary>Help lines by country, from data.</summary>
public sealed class HelpLineBook
{
    private static readonly string[] Kinds = ["crisis", "abuse", "own-behaviour", "legal"];
    private static readonly Lazy<HelpLineBook> Loaded = new(() =>
        Read(EmbeddedData.Text("helplines/helplines.yaml"), "helplines/helplines.yaml") is var read && read.Value is { } book
            ? book : throw new InvalidOperationException(read.Problem!.ToString()));

    private HelpLineBook(IReadOnlyList<CountryHelp> countries, InternationalHelp international) =>
        (Countries, International) = (countries, international);

    /// <summary>The help lines that come with the programme.</summary>
    public static HelpLineBook BuiltIn => Loaded.Value;

    /// <summary>All countries.</summary>
    public IReadOnlyList<CountryHelp> Countries { get; }

    /// <summary>What stands beside every list, and in place of a missing one.</summary>
    public InternationalHelp International { get; }

    /// <summary>The numbers of a country, or null where there are none.</summary>
    public CountryHelp? Find(string? country) => Countries.FirstOrDefault(c => c.Country == country);

    /// <summary>The help that belongs to a hold. A line that was not checked never stands alone: the emergency number is beside it.</summary>
    public IReadOnlyList<Resource> For(HoldKind hold, string? country)
    {
        string? kind = hold switch
        {
            HoldKind.Crisis => "crisis",
            HoldKind.Unsafe => "abuse",
            HoldKind.RiskToThem => "own-behaviour",
            HoldKind.LegalOrder => "legal",
            HoldKind.Boundary or HoldKind.Space or HoldKind.FriendsOnly or HoldKind.Pressing => null,
        };
        if (kind is null) return [];
        CountryHelp? found = Find(country);
        List<Resource> resources = [.. found?.Lines.Where(l => l.For == kind).Select(l => new Resource(l.Name, l.Number, l.Who, l.Checked)) ?? []];
        if (found is not null) resources.Add(new Resource("Emergency", found.Emergency[0], "danger to life, right now", found.EmergencyChecked));
        string words = kind switch
        {
            "legal" => International.Legal,
            "own-behaviour" => International.OwnBehaviour,
            _ => International.Text,
        };
        resources.Add(new Resource(International.Name, null, words, null));
        return resources;
    }

    /// <summary>Reads a help-line file.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">Its name, for the reason of a refusal.</param>
    public static Reading<HelpLineBook> Read(string yaml, string file) => YamlMap.Read(yaml, file, root =>
    {
        List<CountryHelp> countries = [.. root.Maps("countries").Select(ReadCountry)];
        YamlMap international = root.Map("international");
        var everywhere = new InternationalHelp(
            international.Text("name"), international.Text("url"), international.Text("text"), international.Text("legal"),
            international.Text("own_behaviour"));
        return new HelpLineBook(countries, everywhere);
    });

    private static CountryHelp ReadCountry(YamlMap map)
    {
        IReadOnlyList<string> emergency = map.Texts("emergency");
        if (emergency.Count == 0) throw new YamlFault(map.Line, "a country needs an emergency number");
        return new CountryHelp(
            map.Text("country"), map.Text("name"), emergency, Day(map, "emergency_checked"), [.. map.Maps("lines").Select(ReadLine)]);
    }

    private static HelpLine ReadLine(YamlMap map)
    {
        string kind = map.Text("for");
        if (!Kinds.Contains(kind)) throw new YamlFault(map.LineOf("for"), $"\"for\" must be one of {string.Join(", ", Kinds)}");
        return new HelpLine(
            map.Text("id"), map.Text("name"), map.Text("number"), map.MaybeText("text"), kind, map.Text("who"), map.MaybeText("hours"),
            map.MaybeText("url"), Day(map, "checked"));
    }

    private static DateOnly? Day(YamlMap map, string key)
    {
        if (map.MaybeText(key) is not { } text || text == "null") return null;
        return Journeys.Rfc3339.TryDay(text, out DateOnly day) ? day
            : throw new YamlFault(map.LineOf(key), $"\"{key}\" must be a day as YYYY-MM-DD, or null");
    }
}
