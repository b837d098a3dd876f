using NodaTime.TimeZones;

namespace Rekindle.Web.Words;

/// <summary>Countries and time zones to choose from, as the time zone database names them.</summary>
internal static class Places
{
    private static readonly IReadOnlyList<TzdbZoneLocation> Locations = [.. TzdbDateTimeZoneSource.Default.ZoneLocations ?? []];

    private static readonly IReadOnlyList<string> Zones = [.. Locations.Select(l => l.ZoneId).Append("UTC").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>ISO 3166-1 code and name, by name.</summary>
    public static IReadOnlyList<(string Code, string Name)> Countries { get; } =
        [.. Locations.Select(l => (l.CountryCode, l.CountryName)).Distinct().OrderBy(c => c.CountryName, StringComparer.Ordinal)];

    /// <summary>All zones, this one first.</summary>
    public static IEnumerable<string> ZonesAfter(string first) => Zones.Where(z => z != first).Prepend(first);

    /// <summary>The country of a zone; null where it has none.</summary>
    public static string? CountryOf(string zone) => Locations.FirstOrDefault(l => l.ZoneId == zone)?.CountryCode;

    /// <summary>The name of a country; its code where it is not known.</summary>
    public static string NameOf(string code) => Countries.FirstOrDefault(c => c.Code == code).Name ?? code;
}
