using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rekindle.Vault.Sealing;

/// <summary>The header's named values, and the digest that the sealed head holds of them.</summary>
/// <remarks>
/// <code>
/// format         the format's number in ASCII digits
/// vault          16 random bytes that name this vault
/// seal-public    the public half of the key pair that others seal to: see SealingPair
/// seal-private   its private half, boxed
/// digest   SHA-256(header-digest label
///            | number of fields 4 | each by rising name:  name counted | value counted
///            | number of ways 4   | each by rising id:    id, kind, kdf, parameters, wrapped key, each counted)
/// </code>
/// Fields and ways in that a program does not know are kept, ignored, and counted in the digest.
/// </remarks>
internal static class HeaderFields
{
    public const string Format = "format";
    public const string Vault = "vault";
    public const string SealPublic = "seal-public";
    public const string SealPrivate = "seal-private";
    public const int IdLength = 16;

    public static IReadOnlyList<HeaderField> New(VaultKeys keys) =>
    [
        new HeaderField(Format, Encoding.ASCII.GetBytes(SealedLog.Format.ToString(CultureInfo.InvariantCulture))),
        new HeaderField(Vault, keys.VaultId),
        .. SealingPair.New(keys),
    ];

    /// <summary>The format's number, 1 or more.</summary>
    /// <exception cref="VaultDamagedException">The field is missing or malformed.</exception>
    public static int FormatOf(StoredHeader header) =>
        int.TryParse(Value(header, Format), NumberStyles.None, CultureInfo.InvariantCulture, out int format) && format >= 1
            ? format
            : throw new VaultDamagedException(DamageKind.Header);

    /// <summary>The vault's id.</summary>
    /// <exception cref="VaultDamagedException">The field is missing or malformed.</exception>
    public static byte[] VaultIdOf(StoredHeader header) =>
        Value(header, Vault) is { Length: IdLength } id ? id : throw new VaultDamagedException(DamageKind.Header);

    public static byte[] DigestOf(StoredHeader header)
    {
        Label input = new Label(Label.HeaderDigest).Count(header.Fields.Count);
        foreach (HeaderField field in header.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
        {
            input.Counted(field.Name).Counted(field.Value);
        }

        input.Count(header.WaysIn.Count);
        foreach (StoredWayIn way in header.WaysIn.OrderBy(way => Convert.ToHexString(way.Id), StringComparer.Ordinal))
        {
            input.Counted(way.Id).Counted(way.Kind).Counted(way.Kdf).Counted(way.Parameters).Counted(way.WrappedKey);
        }

        return SHA256.HashData(input.Span);
    }

    /// <summary>The value of a field; null where there is none of this name.</summary>
    public static byte[]? Value(StoredHeader header, string name) =>
        header.Fields.FirstOrDefault(field => field.Name == name)?.Value;
}
