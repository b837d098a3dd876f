using System.Text.Json;

namespace Rekindle.Programme.Journeys;

/// <summary>The fields of one event, checked against its type, ready to be read.</summary>
internal readonly struct EventValues(JsonElement json)
{
    private bool Has(string name, out JsonElement value) =>
        json.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    public string Text(string name) => json.GetProperty(name).GetString()!;

    public string? MaybeText(string name) => Has(name, out JsonElement v) ? v.GetString() : null;

    public DateOnly Date(string name) => Day(json.GetProperty(name));

    public DateOnly? MaybeDate(string name) => Has(name, out JsonElement v) ? Day(v) : null;

    public DateTimeOffset Moment(string name) => At(json.GetProperty(name));

    public DateTimeOffset? MaybeMoment(string name) => Has(name, out JsonElement v) ? At(v) : null;

    public bool Truth(string name) => json.GetProperty(name).GetBoolean();

    public bool? MaybeTruth(string name) => Has(name, out JsonElement v) ? v.GetBoolean() : null;

    public int? MaybeWhole(string name) => Has(name, out JsonElement v) ? (int)v.GetDecimal() : null;

    public decimal Number(string name) => json.GetProperty(name).GetDecimal();

    public decimal? MaybeNumber(string name) => Has(name, out JsonElement v) ? v.GetDecimal() : null;

    public Guid Id(string name) => Guid.Parse(json.GetProperty(name).GetString()!);

    public Guid? MaybeId(string name) => Has(name, out JsonElement v) ? Guid.Parse(v.GetString()!) : null;

    public T One<T>(Vocabulary<T> words, string name)
        where T : struct, Enum => Word(words, json.GetProperty(name));

    public T? MaybeOne<T>(Vocabulary<T> words, string name)
        where T : struct, Enum => Has(name, out JsonElement v) ? Word(words, v) : null;

    public IReadOnlyList<T> Many<T>(Vocabulary<T> words, string name)
        where T : struct, Enum
    {
        if (!Has(name, out JsonElement list)) return [];
        var read = new T[list.GetArrayLength()];
        for (int i = 0; i < read.Length; i++) read[i] = Word(words, list[i]);
        return read;
    }

    public IReadOnlyList<Guid> Ids(string name) =>
        Has(name, out JsonElement v) ? [.. v.EnumerateArray().Select(e => Guid.Parse(e.GetString()!))] : [];

    public IReadOnlyList<int> Wholes(string name) => [.. json.GetProperty(name).EnumerateArray().Select(e => (int)e.GetDecimal())];

    public IReadOnlyDictionary<string, decimal> Scales(string name) =>
        json.GetProperty(name).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal());

    public JsonElement? MaybeObject(string name) => Has(name, out JsonElement v) ? v : null;

    private static T Word<T>(Vocabulary<T> words, JsonElement value)
        where T : struct, Enum => words.TryRead(value.GetString()!, out T word) ? word : throw new InvalidOperationException("unchecked word");

    private static DateOnly Day(JsonElement value) =>
        Rfc3339.TryDay(value.GetString()!, out DateOnly day) ? day : throw new InvalidOperationException("unchecked day");

    private static DateTimeOffset At(JsonElement value) =>
        Rfc3339.TryMoment(value.GetString()!, out DateTimeOffset at) ? at : throw new InvalidOperationException("unchecked moment");
}
