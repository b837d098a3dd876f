using Microsoft.AspNetCore.Http;
using Rekindle.Web.Assets;

namespace Rekindle.Web.Unlock;

/// <summary>Where a page goes that nobody used for as long as the vault stays open: on to Unlock, or to Help, or to a page that holds nothing.</summary>
internal static class Away
{
    /// <summary>From any page: to Unlock, where the vault is closed.</summary>
    public const string Address = "/away";

    /// <summary>The field in which a page that hands over what was half written says where it was.</summary>
    public const string From = "away-from";

    /// <summary>From Help: to Help, which then holds nothing of the person.</summary>
    public const string FromHelp = "/away/help";

    /// <summary>Seconds after which a page goes, beyond those after which the vault closes: a page is drawn a little after it was asked for.</summary>
    public const int Margin = 1;

    /// <summary>Whether a request shows that somebody is there. A page that goes away by itself does not: two of them would keep the vault open for ever.</summary>
    public static bool IsSignOfLife(PathString path) => !path.StartsWithSegments(Address) && !path.StartsWithSegments(AssetShelf.Root);
}
