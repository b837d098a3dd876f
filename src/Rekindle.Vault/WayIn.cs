namespace Rekindle.Vault;

/// <summary>A way into a vault that is to be made: what the person brings, and how hard it is made to guess.</summary>
public sealed class WayIn
{
    /// <summary>Fewest rounds of PBKDF2-HMAC-SHA-512 that are written or accepted.</summary>
    /// <value>210,000: OWASP Password Storage Cheat Sheet.</value>
    public const int FewestIterations = 210_000;

    /// <summary>Most rounds accepted, so that a changed header cannot keep a processor busy for hours.</summary>
    /// <value>10,000,000: some seconds on a present computer.</value>
    public const int MostIterations = 10_000_000;

    /// <summary>Fewest characters of a new passphrase; surfaces ask for them, and a vault opens with whatever it was made with.</summary>
    /// <value>8: NIST SP 800-63B, section 5.1.1.2.</value>
    public const int FewestCharacters = 8;

    private WayIn(Key key, int iterations, DateOnly? made, PasskeyCredential? passkey)
    {
        Key = key;
        Iterations = iterations;
        Made = made;
        Passkey = passkey;
    }

    internal Key Key { get; }

    internal int Iterations { get; }

    internal DateOnly? Made { get; }

    internal PasskeyCredential? Passkey { get; }

    /// <summary>A way in by <paramref name="key"/>, which stays the caller's to dispose.</summary>
    /// <param name="key">The passphrase, or the secret of a key file or a recovery code.</param>
    /// <param name="iterations">Rounds for a passphrase, from <see cref="FewestIterations"/> to
    /// <see cref="MostIterations"/>; the others need none, for nobody can guess them.</param>
    /// <param name="made">The day on which it is made, for the list of ways in; it stands unsealed. Null: it does not say.</param>
    /// <exception cref="ArgumentException">The key is a passkey's: see <see cref="ByPasskey"/>.</exception>
    public static WayIn By(Key key, int iterations = FewestIterations, DateOnly? made = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, FewestIterations);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(iterations, MostIterations);
        return key.Kind == WayInKinds.Passkey
            ? throw new ArgumentException("A passkey's way in names its credential.", nameof(key))
            : new WayIn(key, iterations, made, passkey: null);
    }

    /// <summary>A way in by a passkey. The key stays the caller's to dispose.</summary>
    /// <param name="key">What the authenticator gave: see <see cref="Key.FromPasskey"/>.</param>
    /// <param name="credential">The credential, and what the authenticator was asked with.</param>
    /// <param name="made">The day on which it is made, for the list of ways in; it stands unsealed. Null: it does not say.</param>
    /// <exception cref="ArgumentException">The key is no passkey's, or the credential has another form.</exception>
    public static WayIn ByPasskey(Key key, PasskeyCredential credential, DateOnly? made = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(credential);
        if (key.Kind != WayInKinds.Passkey) throw new ArgumentException("This is no passkey's key.", nameof(key));
        return credential is { CredentialId.Length: >= 1 and <= 1023, PrfSalt.Length: Key.PasskeyLength }
            ? new WayIn(key, FewestIterations, made, credential)
            : throw new ArgumentException("A credential's id has 1 to 1023 bytes, and its salt 32.", nameof(credential));
    }
}
