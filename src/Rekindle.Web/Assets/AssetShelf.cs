using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rekindle.Web.Assets;

/// <summary>Style, script and icon, built into the assembly. Their address names their content, so a browser may keep them for ever.</summary>
internal sealed class AssetShelf
{
    /// <summary>Where the assets stand.</summary>
    public const string Root = "/assets";

    /// <summary>Kept by this browser alone, for a year, without asking again.</summary>
    public const string CacheControl = "private, max-age=31536000, immutable";

    private const string Prefix = "wwwroot/";

    private sealed record Asset(string Type, byte[] Plain, byte[] Brotli);

    private readonly FrozenDictionary<string, Asset> _assets;
    private readonly string _version;

    /// <summary>Reads the assets from the assembly.</summary>
    public AssetShelf()
    {
        Assembly home = typeof(AssetShelf).Assembly;
        var assets = new Dictionary<string, Asset>(StringComparer.Ordinal);
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in home.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = home.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            byte[] plain = bytes.ToArray();
            all.AppendData(plain);
            assets[name[Prefix.Length..]] = new Asset(TypeOf(name), plain, Compress(plain));
        }

        _assets = assets.ToFrozenDictionary(StringComparer.Ordinal);
        _version = Convert.ToHexStringLower(all.GetHashAndReset())[..12];
    }

    /// <summary>The address of an asset.</summary>
    /// <exception cref="ArgumentException">There is no such asset.</exception>
    public string this[string name] =>
        _assets.ContainsKey(name) ? $"{Root}/{_version}/{name}" : throw new ArgumentException($"there is no asset {name}", nameof(name));

    /// <summary>The digest of all assets, as it stands in their addresses.</summary>
    public string Version => _version;

    /// <summary>The text of an asset.</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public string Text(string name) => System.Text.Encoding.UTF8.GetString(_assets[name].Plain);

    /// <summary>Serves the assets.</summary>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet($"{Root}/{{version}}/{{**name}}", Serve).DisableAntiforgery();

    private async Task Serve(HttpContext context, string version, string name)
    {
        if (version != _version || !_assets.TryGetValue(name, out Asset? asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        bool brotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        context.Response.ContentType = asset.Type;
        context.Response.Headers.CacheControl = CacheControl;
        context.Response.Headers.Vary = "Accept-Encoding";
        if (brotli) context.Response.Headers.ContentEncoding = "br";
        byte[] body = brotli ? asset.Brotli : asset.Plain;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] Compress(byte[] plain)
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(plain);
        return stream.ToArray();
    }

    private static string TypeOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".webmanifest" => "application/manifest+json",
        string other => throw new InvalidOperationException($"an asset of a kind that is not served: {other}"),
    };
}
