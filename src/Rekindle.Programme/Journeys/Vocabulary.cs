namespace Rekindle.Programme.Journeys;

/// <summary>The closed set of words that a field may hold, as the journey format spells them.</summary>
public interface IVocabulary
{
    /// <summary>The stored words, in the order in which the format lists them.</summary>
    IReadOnlyList<string> Names { get; }
}

/// <summary>Binds each value of <typeparamref name="T"/> to the word under which it is stored.</summary>
/// <remarks>Stored words are written out here and never taken from the name in the code: renaming a member must not change a file.</remarks>
public sealed class Vocabulary<T> : IVocabulary
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values;
    private readonly Dictionary<T, string> _names;

    /// <summary>A vocabulary of these words, in this order.</summary>
    public Vocabulary(params (string Name, T Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Names = [.. entries.Select(e => e.Name)];
        _values = entries.ToDictionary(e => e.Name, e => e.Value, StringComparer.Ordinal);
        _names = entries.ToDictionary(e => e.Value, e => e.Name);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The stored word of <paramref name="value"/>.</summary>
    public string this[T value] => _names[value];

    /// <summary>Reads a stored word; false where the format does not know it.</summary>
    public bool TryRead(string name, out T value) => _values.TryGetValue(name, out value);
}
