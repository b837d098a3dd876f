using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rekindle.Vault;

namespace Rekindle.Proof.Stored;

/// <summary>A vault that is kept in the repository, with what opens it and what it holds.</summary>
/// <remarks>
/// <code>
/// NAME.vault         the file
/// NAME.passphrase    what opens it: one line of text, or
/// NAME.key           a key file
/// NAME.lines.jsonl   what it holds: {"sequence":n,"line":"..."} each
/// NAME.entries       entries that were sealed to it, where it has a key pair
/// </code>
/// The secrets are invented and known to everybody; so are the lines.
/// </remarks>
public sealed class StoredVault
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;

    private StoredVault(string path) => _path = path;

    /// <summary>Its name: the format, and what is special about it.</summary>
    public string Name => Path.GetFileName(_path);

    /// <summary>Path of the vault's file.</summary>
    public string File => _path + ".vault";

    /// <summary>Path of the file with the passphrase.</summary>
    public string PassphraseFile => _path + ".passphrase";

    /// <summary>Path of the key file. It is readable to others, as a repository keeps no modes: copy it before use.</summary>
    public string KeyFile => _path + ".key";

    /// <summary>Path of the file with the lines.</summary>
    public string LinesFile => _path + ".lines.jsonl";

    /// <summary>Path of the file with entries that were sealed to it; it need not be there.</summary>
    public string EntriesFile => _path + ".entries";

    /// <summary>Whether a key file opens it, and no passphrase.</summary>
    public bool HasKeyFile => System.IO.File.Exists(KeyFile);

    /// <summary>The stored vaults of a folder, by name.</summary>
    public static IReadOnlyList<StoredVault> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.vault").Order(StringComparer.Ordinal).Select(f => new StoredVault(f[..^".vault".Length]))];

    /// <summary>A place for a vault that is to be stored.</summary>
    public static StoredVault At(string folder, string name) => new(Path.Combine(folder, name));

    /// <summary>What opens it, which the caller disposes.</summary>
    public Key OpenKey() => HasKeyFile
        ? Key.FromFileSecret(Convert.FromBase64String(System.IO.File.ReadAllLines(KeyFile)[1]))
        : Key.FromPassphrase(System.IO.File.ReadAllText(PassphraseFile).TrimEnd('\n'));

    /// <summary>The lines that it holds, as they were stored.</summary>
    public IReadOnlyList<StoredLine> Lines() => [.. System.IO.File.ReadLines(LinesFile).Select(Parse)];

    /// <summary>Stores the lines.</summary>
    public void Keep(IReadOnlyList<StoredLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        System.IO.File.WriteAllText(LinesFile, string.Concat(lines.Select(Write)), new UTF8Encoding(false));
    }

    /// <summary>One line as the foreign reader prints it, without its line feed.</summary>
    public static StoredLine Parse(string json)
    {
        JsonNode read = JsonNode.Parse(json)!;
        return new StoredLine((long)read["sequence"]!, (string)read["line"]!);
    }

    private static string Write(StoredLine line) =>
        new JsonObject { ["sequence"] = line.Sequence, ["line"] = line.Line }.ToJsonString(Plain) + "\n";
}
