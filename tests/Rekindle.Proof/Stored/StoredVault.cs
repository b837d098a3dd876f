using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rekindle.Vault;
using Rekindle.Vault.Recovery;

namespace Rekindle.Proof.Stored;

/// <summary>A vault that is kept in the repository, with what opens it and what it holds.</summary>
/// <remarks>
/// <code>
/// NAME.vault         the file
/// NAME.passphrase    what opens it, one or more of them: a passphrase, one line of text
/// NAME.key           a key file
/// NAME.recovery      the words of a recovery code, one line
/// NAME.passkey       what a passkey's authenticator gives: 32 bytes as 64 hexadecimal digits, one line
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

    /// <summary>What may open a stored vault: the endings of the files that hold it. A key file is the quickest.</summary>
    public static IReadOnlyList<string> KindsOfSecrets { get; } = ["key", "recovery", "passkey", "passphrase"];

    /// <summary>Its name: the format, and what is special about it.</summary>
    public string Name => Path.GetFileName(_path);

    /// <summary>Path of the vault's file.</summary>
    public string File => _path + ".vault";

    /// <summary>Path of the file with the lines.</summary>
    public string LinesFile => _path + ".lines.jsonl";

    /// <summary>Path of the file with entries that were sealed to it; it need not be there.</summary>
    public string EntriesFile => _path + ".entries";

    /// <summary>What opens it, of <see cref="KindsOfSecrets"/>.</summary>
    public IReadOnlyList<string> Secrets => [.. KindsOfSecrets.Where(kind => System.IO.File.Exists(SecretFile(kind)))];

    /// <summary>The stored vaults of a folder, by name.</summary>
    public static IReadOnlyList<StoredVault> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.vault").Order(StringComparer.Ordinal).Select(f => new StoredVault(f[..^".vault".Length]))];

    /// <summary>A place for a vault that is to be stored.</summary>
    public static StoredVault At(string folder, string name) => new(Path.Combine(folder, name));

    /// <summary>Path of the file with a secret. A key file is readable to others, as a repository keeps no modes: copy it before use.</summary>
    public string SecretFile(string kind) => _path + "." + kind;

    /// <summary>The quickest key to it, which the caller disposes.</summary>
    public Key OpenKey() => OpenKey(Secrets[0]);

    /// <summary>One of its keys, which the caller disposes.</summary>
    public Key OpenKey(string kind)
    {
        string[] lines = System.IO.File.ReadAllLines(SecretFile(kind));
        return kind switch
        {
            "key" => Key.FromFileSecret(Convert.FromBase64String(lines[1])),
            "recovery" => RecoveryCode.Read(lines[0]).Code!.ToKey(),
            "passkey" => Key.FromPasskey(Convert.FromHexString(lines[0])),
            "passphrase" => Key.FromPassphrase(lines[0]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of secret."),
        };
    }

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
