using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rekindle.Programme;
using Rekindle.Vault.Sealing;

namespace Rekindle.Vault;

/// <summary>One event that was sealed to a vault by a device that cannot open it: one line of text.</summary>
/// <remarks>
/// <code>
/// {"rekindle":"sealed-entry","version":1,"vault":"32 hex digits","ephemeral":"base64 of 65 bytes","box":"base64"}
/// </code>
/// Exactly these fields, each once, "rekindle" first; no line break. The box holds one event line of the journey format that
/// carries an id of its own. How it is sealed is written down in docs/vault-format.md. Who has the public key can seal:
/// an entry proves nothing about who wrote it.
/// </remarks>
public sealed class SealedEntry
{
    /// <summary>The version of sealed entries that this program reads and writes.</summary>
    public const int Version = 1;

    /// <summary>The longest line that is read, in bytes: a letter of some forty pages.</summary>
    /// <value>64 KB.</value>
    public const int MostBytes = 64 * 1024;

    private const string Mark = "\"rekindle\"";
    private const string Type = "sealed-entry";

    // What JSON and base64 add to a box: the fields around it, and four letters for three bytes.
    private const int MostPlain = ((MostBytes - 300) / 4 * 3) - Sealing.Box.NonceLength - Sealing.Box.TagLength;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal SealedEntry(byte[] vaultId, byte[] ephemeral, byte[] box)
    {
        VaultId = vaultId;
        Ephemeral = ephemeral;
        Box = box;
    }

    internal byte[] VaultId { get; }

    internal byte[] Ephemeral { get; }

    internal byte[] Box { get; }

    /// <summary>Whether a line means to be a sealed entry, be it whole or not: an object whose first field is <c>rekindle</c>.</summary>
    public static bool IsMeantBy(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> start = line.TrimStart();
        return start.StartsWith('{') && start[1..].TrimStart().StartsWith(Mark, StringComparison.Ordinal);
    }

    /// <summary>Seals a line to a vault.</summary>
    /// <param name="to">The vault's id and public key.</param>
    /// <param name="line">An event line of the journey format, with its id; some 48,000 bytes of UTF-8 at most.</param>
    /// <exception cref="ArgumentException">The key is none, or the line is not well-formed or too long.</exception>
    public static SealedEntry Seal(SealingKey to, string line)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(line);
        if (to.VaultId.Length != HeaderFields.IdLength) throw new ArgumentException("A vault's id has 16 bytes.", nameof(to));
        using ECDiffieHellman receiver = CurvePoint.Read(to.PublicKey)
            ?? throw new ArgumentException("The public key is no point of P-256.", nameof(to));
        byte[] plain;
        try
        {
            plain = StrictUtf8.GetBytes(line);
        }
        catch (EncoderFallbackException)
        {
            throw new ArgumentException("A line is well-formed Unicode.", nameof(line));
        }

        return plain.Length <= MostPlain
            ? EntrySeal.Seal(to.VaultId, receiver, plain)
            : throw new ArgumentException($"A sealed line has at most {MostPlain} bytes.", nameof(line));
    }

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, without its line break.</param>
    /// <param name="file">Name of the input, for the reason of a refusal.</param>
    /// <param name="number">1-based line number in it.</param>
    /// <returns>The entry, still sealed; or why the line is none.</returns>
    public static Reading<SealedEntry> Read(string line, string file, int number)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (Encoding.UTF8.GetByteCount(line) > MostBytes) return Refuse($"the sealed entry is longer than {MostBytes / 1024} KB");
        if (!IsMeantBy(line)) return Refuse("the line is no sealed entry");
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Strict);
            JsonElement json = document.RootElement;
            if (Text(json, "rekindle") != Type || Number(json, "version") is not { } version)
            {
                return Refuse("the line is no sealed entry");
            }

            if (version > Version)
            {
                return Refuse($"the sealed entry is of version {version}, and this program reads up to {Version}. Use the newer program");
            }

            return version == Version && json.GetPropertyCount() == 5 && Hex(json, "vault") is { Length: HeaderFields.IdLength } vault
                && Base64(json, "ephemeral") is { Length: CurvePoint.Length } ephemeral
                && Base64(json, "box") is { Length: > Sealing.Box.NonceLength + Sealing.Box.TagLength } box
                ? Reading.Of(new SealedEntry(vault, ephemeral, box))
                : Broken();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Broken(); // InvalidOperationException: the name of a field has half a surrogate pair in it, written as an escape
        }

        Reading<SealedEntry> Refuse(string reason) => Reading.Refused<SealedEntry>(file, number, reason);
        Reading<SealedEntry> Broken() => Refuse("the sealed entry is not whole: it was cut off or changed on its way. Take it over once more");
    }

    /// <summary>The entry as its line of text, without a line break.</summary>
    public override string ToString() =>
        $$"""{"rekindle":"{{Type}}","version":{{Version.ToString(CultureInfo.InvariantCulture)}},"vault":"{{Convert.ToHexStringLower(VaultId)}}","ephemeral":"{{Convert.ToBase64String(Ephemeral)}}","box":"{{Convert.ToBase64String(Box)}}"}""";

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair, written as an escape
        }
    }

    private static int? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number > 0
            ? number : null;

    private static byte[]? Hex(JsonElement json, string name)
    {
        byte[] bytes = new byte[HeaderFields.IdLength];
        return Text(json, name) is { Length: 2 * HeaderFields.IdLength } text
            && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? bytes : null;
    }

    private static byte[]? Base64(JsonElement json, string name)
    {
        if (Text(json, name) is not { } text) return null;
        byte[] bytes = new byte[text.Length / 4 * 3];
        return text.Length % 4 == 0 && Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }
}
