namespace Rekindle.Programme.Playbooks;

/// <summary>The three playbooks that come with the programme.</summary>
public static class BuiltInPlaybooks
{
    /// <summary>Id of the playbook of a journey that names none.</summary>
    public const string Default = "balanced";

    /// <summary>Their ids, the default first.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Default, "space-first", "confidence-first"];

    private static readonly Dictionary<string, Lazy<Playbook>> Loaded =
        Ids.ToDictionary(id => id, id => new Lazy<Playbook>(() => Load(id)), StringComparer.Ordinal);

    /// <summary>The playbook of this id, or null where there is none.</summary>
    public static Playbook? Find(string id) => Loaded.TryGetValue(id, out Lazy<Playbook>? playbook) ? playbook.Value : null;

    /// <summary>The file of a built-in playbook, as text.</summary>
    /// <exception cref="ArgumentException">There is no such playbook.</exception>
    public static string Text(string id) => EmbeddedData.Text($"playbooks/{id}.yaml");

    private static Playbook Load(string id)
    {
        Reading<Playbook> read = PlaybookReader.Read(Text(id), $"playbooks/{id}.yaml");
        return read.Value ?? throw new InvalidOperationException(read.Problem!.ToString());
    }
}
