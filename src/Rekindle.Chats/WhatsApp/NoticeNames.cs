using System.Buffers;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Tells "names" that are the beginning of a notice: Ana changed the subject to "plan: beach".</summary>
internal static class NoticeNames
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»「」");

    private static readonly string[] Verbs =
    [
        " changed ", " created ", " added ", " removed ", " left", " joined ", " renamed ", " updated ", " turned ", " pinned ",
        " hat ", " haben ", " änderte ", " a changé ", " a créé ", " a ajouté ", " cambió ", " creó ", " añadió ", " ha cambiato ",
        " ha creato ", " mudou ", " criou ", " adicionou ", " heeft ", " изменил", " создал", " добавил", " değiştirdi", " oluşturdu",
    ];

    /// <summary>Which names are none: seen once, and either a sentence of the program or the name of another with more behind it.</summary>
    /// <param name="names">All names.</param>
    /// <param name="counts">Records of each.</param>
    /// <returns>Their indices; usually none.</returns>
    public static HashSet<int> Of(AuthorTable names, IReadOnlyList<int> counts)
    {
        var notices = new HashSet<int>();
        for (int i = 0; i < names.Count; i++)
        {
            if (counts[i] == 1 && IsNotice(names, counts, i)) notices.Add(i);
        }

        return notices;
    }

    private static bool IsNotice(AuthorTable names, IReadOnlyList<int> counts, int index)
    {
        string name = names[index];
        if (name.Length > 60 || (name.AsSpan().ContainsAny(Quotes) && name.Contains(' ', StringComparison.Ordinal))) return true;
        if (!Verbs.Any(v => name.Contains(v, StringComparison.OrdinalIgnoreCase))) return false;
        if (name.StartsWith("You ", StringComparison.Ordinal)) return true;
        for (int other = 0; other < names.Count; other++)
        {
            if (counts[other] > 1 && names.Bytes(index).StartsWith(names.Bytes(other)) && names.Bytes(index)[names.Bytes(other).Length] == ' ') return true;
        }

        return name.Count(c => c == ' ') >= 3;
    }
}
