using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Assets;
using Rekindle.Web.Keeping;
using Rekindle.Web.Settings;

namespace Rekindle.Web.Offline;

/// <summary>Tells the browser when what it keeps for the bad minute is out of date. It is a digest: nothing can be read from it.</summary>
internal static class OfflineStamp
{
    /// <summary>Says that nothing is to be kept.</summary>
    public const string Nothing = "nothing";

    /// <summary>Ends a stamp where the person's own words are to be kept, too.</summary>
    public const string WithOwn = "-own";

    /// <summary>The stamp as things stand; null where the browser is to leave what it has as it is: the vault is closed, or this is a
    /// demonstration, which shares its address with the person's own vault.</summary>
    public static string? Of(Keeper keeper, JourneyLog log, AssetShelf shelf, DeviceChoices choices)
    {
        if (keeper.IsDemo || keeper.State == VaultState.Closed) return null;
        if (keeper.State == VaultState.None || log.LastStart is null) return Nothing;
        // Asked for here, on every open page, so that it is known once the vault is closed.
        string vault = Convert.ToHexStringLower(keeper.SealingKey?.VaultId ?? []);
        string all = string.Create(CultureInfo.InvariantCulture,
            $"{shelf.Version} {vault} {choices.Discreet} {choices.KeepOffline} {log.Events.Count} {log.Events[^1].Id}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16] + (choices.KeepOffline == true ? WithOwn : "");
    }
}
