namespace Rekindle.Vault;

/// <summary>The credential of a passkey, and what its authenticator is asked with. Nothing in it is secret.</summary>
/// <param name="CredentialId">The credential's id: 1 to 1023 bytes (WebAuthn Level 3).</param>
/// <param name="PrfSalt">32 bytes: the <c>eval.first</c> input of the PRF extension.</param>
public sealed record PasskeyCredential(byte[] CredentialId, byte[] PrfSalt);

/// <summary>What can be said of a way into a vault without opening it.</summary>
/// <param name="Id">32 hexadecimal digits that name it.</param>
/// <param name="Kind">What the person brings: one of <see cref="WayInKinds"/>, or a kind that this program does not know.</param>
/// <param name="Made">The day on which it was made; null where it does not say.</param>
/// <param name="Passkey">Of a passkey what the browser needs to ask for it; null for every other kind.</param>
public sealed record KnownWayIn(string Id, string Kind, DateOnly? Made, PasskeyCredential? Passkey);

/// <summary>What came of taking a way in away.</summary>
public enum WayInRemoval
{
    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>There is no way in with this id.</summary>
    NoSuchWayIn,

    /// <summary>It is the last that this program could use, and it stays.</summary>
    LastWayIn,
}
