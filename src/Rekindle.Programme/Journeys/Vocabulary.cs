using System.Runtime.CompilerServices;

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
    // Arrays and not dictionaries: an instance of a dictionary for each of thirty vocabularies is compiled at every start, which
    // costs a command 50 ms; a dozen words are found as fast one by one.
    private readonly string[] _names;
    private readonly T[] _values;
    private readonly string[] _byValue;

    /// <summary>A vocabulary of these words, in this order.</summary>
    public Vocabulary(params (string Name, T Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _names = new string[entries.Length];
        _values = new T[entries.Length];
        _byValue = new string[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            (string name, T value) = entries[i];
            _names[i] = name;
            _values[i] = value;
            _byValue[Index(value)] = _byValue[Index(value)] is null ? name : throw new ArgumentException("a value has two words", nameof(entries));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The stored word of <paramref name="value"/>.</summary>
    public string this[T value] => _byValue[Index(value)];

    /// <summary>Reads a stored word; false where the format does not know it.</summary>
    public bool TryRead(string name, out T value)
    {
        int at = Array.IndexOf(_names, name);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    // Every vocabulary holds all the values of an enumeration that counts from 0.
    private static int Index(T value) => Unsafe.BitCast<T, int>(value);
}
