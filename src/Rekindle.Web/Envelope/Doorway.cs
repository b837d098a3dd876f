using Microsoft.AspNetCore.Http;

namespace Rekindle.Web.Envelope;

/// <summary>The address at which the application is reached. The port is known once the server listens.</summary>
internal sealed class Doorway
{
    private volatile int _port;

    /// <summary>The port that the server listens on.</summary>
    public int Port
    {
        get => _port;
        set => _port = value;
    }

    /// <summary>The address without a path. A name and not a number: a passkey belongs to a name (WebAuthn, section 5.1.2).</summary>
    public string Origin => $"http://localhost:{Port}";

    /// <summary>The cookie of this door. Cookies know no ports: two programs on one machine must not take each other's.</summary>
    public string CookieName => $"rekindle-{Port}";

    /// <summary>Whether the browser meant this machine: a foreign name that leads here is somebody's trick (DNS rebinding).</summary>
    public bool IsOurs(HostString host) =>
        host.Port == Port && (host.Host == "127.0.0.1" || string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a request that changes something came from one of our own pages.</summary>
    /// <remarks>
    /// Pages are sent with "Referrer-Policy: no-referrer", under which a browser sends "Origin: null" with a form. Then
    /// Sec-Fetch-Site must say same-origin; where a browser sends none, Origin must be ours. Neither is a refusal.
    /// </remarks>
    public static bool CameFromOurPage(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        bool ours = string.Equals(origin, $"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
        return site.Length > 0 ? site == "same-origin" && (ours || origin is "" or "null") : ours;
    }
}
