namespace Rekindle.Proof.Flips;

/// <summary>Why a byte of these regions may change and nothing is lost. A region without a reason here has to be found.</summary>
/// <remarks>
/// A reason alone proves little: a flip counts as harmless only if the vault then reads to the letter, takes an append, and reads
/// to the letter again; and before that append SQLite's own check has walked all pages.
/// </remarks>
public static class Harmless
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        [SqliteMap.Unused] = "nothing points there; SQLite writes over it when it needs room",
        ["file header: change counter"] = "tells other programs that the file changed; in write-ahead mode nobody reads it",
        ["file header: change counter of the version"] = "goes with the change counter",
        ["file header: version of the last writer"] = "a note of SQLite to its authors",
        ["file header: kept for later"] = "SQLite neither reads nor checks these bytes",
        ["file header: schema cookie"] = "tells programs that keep the file open that the tables changed; theirs do not",
        ["file header: schema format"] = "where it is 1 to 4 it decides how descending indexes and truth values lie, of which the vault has none; beyond 4 it is found",
        ["file header: suggested cache size"] = "how much memory to use",
        ["file header: user version"] = "free for the application; the vault keeps its format in a sealed row",
        ["file header: text encoding"] = "the lowest two bits count, and a change of them is found",
        ["cell: types and lengths"] = "the type of a record's sequence, which is taken from the row id and not from there; text or bytes for the words of the schema",
        ["schema: type"] = "says what SQLite takes from the words beside it: read or refused, the records prove themselves",
        ["schema: name"] = "says what SQLite takes from the words beside it: read or refused, the records prove themselves",
        ["schema: table"] = "says what SQLite takes from the words beside it: read or refused, the records prove themselves",
        ["schema: row id"] = "the order of the tables' descriptions",
        ["schema: text"] = "spaces, the names of types and of constraints: a table that SQLite still opens gives the same bytes, which prove themselves",
    };

    /// <summary>The reason, or null where there is none: then every flip must be found.</summary>
    public static string? ReasonOf(string region) => Reasons.GetValueOrDefault(region);
}
