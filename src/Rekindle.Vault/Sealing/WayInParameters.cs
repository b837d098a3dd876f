using System.Globalization;
using System.Text.Json;

namespace Rekindle.Vault.Sealing;

/// <summary>The parameters of a way in: one JSON object, readable without a key.</summary>
/// <remarks>
/// <code>
/// salt         base64 of 32 random bytes or more
/// iterations   of a passphrase
/// made         the day on which it was made, as 2026-01-12; may be left out
/// credential   of a passkey: base64 of the credential's id
/// prf-salt     of a passkey: base64 of the 32 bytes that its authenticator is asked with
/// </code>
/// A reader passes over names that it does not know.
/// </remarks>
internal static class WayInParameters
{
    private const string Day = "yyyy-MM-dd";

    public static string Write(WayIn wayIn, bool guessable, byte[] salt)
    {
        string iterations = guessable ? $"\"iterations\":{wayIn.Iterations.ToString(CultureInfo.InvariantCulture)}," : "";
        string made = wayIn.Made is { } day ? $",\"made\":\"{day.ToString(Day, CultureInfo.InvariantCulture)}\"" : "";
        string passkey = wayIn.Passkey is { } known
            ? $",\"credential\":\"{Convert.ToBase64String(known.CredentialId)}\",\"prf-salt\":\"{Convert.ToBase64String(known.PrfSalt)}\"" : "";
        return $"{{{iterations}\"salt\":\"{Convert.ToBase64String(salt)}\"{made}{passkey}}}";
    }

    /// <summary>What the key derivation needs.</summary>
    /// <exception cref="VaultDamagedException">It is not what could have been written.</exception>
    public static (byte[] Salt, int Iterations) Read(StoredWayIn row)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(row.Parameters);
            JsonElement parameters = document.RootElement;
            byte[] salt = parameters.GetProperty("salt").GetBytesFromBase64();
            int iterations = row.Kdf == WayInSeal.Pbkdf2 ? parameters.GetProperty("iterations").GetInt32() : WayIn.FewestIterations;
            return salt.Length >= WayInSeal.SaltLength && iterations is >= WayIn.FewestIterations and <= WayIn.MostIterations
                ? (salt, iterations)
                : throw new VaultDamagedException(DamageKind.WayIn);
        }
        catch (Exception malformed) when (IsMalformed(malformed))
        {
            throw new VaultDamagedException(DamageKind.WayIn, inner: malformed);
        }
    }

    /// <summary>What can be told of a way in; what is missing or malformed is null.</summary>
    public static KnownWayIn Describe(string id, StoredWayIn row)
    {
        DateOnly? made = null;
        PasskeyCredential? passkey = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(row.Parameters);
            JsonElement parameters = document.RootElement;
            if (parameters.TryGetProperty("made", out JsonElement written)
                && DateOnly.TryParseExact(written.GetString(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                made = day;
            }

            if (row.Kind == WayInKinds.Passkey)
            {
                passkey = new PasskeyCredential(
                    parameters.GetProperty("credential").GetBytesFromBase64(), parameters.GetProperty("prf-salt").GetBytesFromBase64());
            }
        }
        catch (Exception malformed) when (IsMalformed(malformed))
        {
            // Another program's way in, or a damaged one: opening tells which. Here it has its id and its kind.
        }

        return new KnownWayIn(id, row.Kind, made, passkey);
    }

    private static bool IsMalformed(Exception fault) =>
        fault is JsonException or FormatException or KeyNotFoundException or InvalidOperationException;
}
