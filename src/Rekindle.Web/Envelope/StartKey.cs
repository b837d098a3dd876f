using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Rekindle.Web.Envelope;

/// <summary>The key in the printed address. It opens the door once: whoever sees it later, in a history or a log, has nothing.</summary>
internal sealed class StartKey
{
    private readonly byte[] _hash;
    private int _used;

    /// <summary>A new key of 256 random bits.</summary>
    public StartKey()
    {
        Text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _hash = SHA256.HashData(Encoding.ASCII.GetBytes(Text));
    }

    /// <summary>The key as it stands in the address.</summary>
    public string Text { get; }

    /// <summary>Uses the key up. True for the right key, the first time.</summary>
    /// <remarks>Hashes are compared, in constant time: neither length nor a common beginning shows in how long it takes.</remarks>
    public bool Redeem(string? given) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given ?? "")), _hash)
        && Interlocked.Exchange(ref _used, 1) == 0;
}
