using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Rekindle.Web.Envelope;

/// <summary>The browsers that came in with the start key. Kept in memory: a restart asks for a new key.</summary>
internal sealed class SessionBook
{
    private readonly ConcurrentDictionary<string, bool> _hashes = new(StringComparer.Ordinal);

    /// <summary>A new session of 256 random bits; only its hash is kept.</summary>
    /// <returns>What the cookie holds.</returns>
    public string Begin()
    {
        string id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _hashes[Hash(id)] = true;
        return id;
    }

    /// <summary>Whether this is the cookie of a session that was begun.</summary>
    public bool Knows(string? id) => !string.IsNullOrEmpty(id) && _hashes.ContainsKey(Hash(id));

    private static string Hash(string id) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
