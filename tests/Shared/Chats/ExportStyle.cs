using System.Globalization;

namespace Rekindle.Tests.Shared.Chats;

/// <summary>How one phone writes the headers of its export.</summary>
/// <param name="Name">For the names of tests.</param>
/// <param name="IsPhoneInBrackets">iPhone: seconds, brackets, marks before what the program wrote.</param>
/// <param name="Header">Everything up to the name.</param>
internal sealed record ExportStyle(string Name, bool IsPhoneInBrackets, Func<DateTime, string> Header)
{
    /// <summary>All styles that exports were seen in or are to be expected in.</summary>
    public static IReadOnlyList<ExportStyle> All { get; } =
    [
        Android("dmy24", t => $"{t:dd/MM/yyyy, HH:mm}"),
        Android("dmy24-short", t => $"{t:dd/MM/yy, HH:mm}"),
        Android("mdy12-narrow-blank", t => $"{t:M/d/yy}, {Hour(t)}:{t:mm}\u202f{Half(t)}"),
        Android("mdy12-old", t => $"{t:M/d/yy}, {Hour(t)}:{t:mm} {Half(t)}"),
        Android("dmy12-small", t => $"{t:dd/MM/yyyy}, {Hour(t)}:{t:mm}\u202f{Small(t)}"),
        Android("spanish12", t => $"{t:d/M/yyyy}, {Hour(t)}:{t:mm}\u202f{Small(t)[0]}.\u00a0m."),
        Android("german", t => $"{t:dd.MM.yy, HH:mm}"),
        Android("russian", t => $"{t:dd.MM.yyyy, HH:mm}"),
        Android("dutch", t => $"{t:dd-MM-yyyy HH:mm}"),
        Android("iso", t => $"{t:yyyy-MM-dd, HH:mm}"),
        Android("japanese", t => $"{t:yyyy/MM/dd HH:mm}"),
        Android("french-word", t => $"{t:dd/MM/yyyy} à {t:HH:mm}"),
        Android("finnish", t => $"{t:d.M.yyyy} klo {t:HH.mm}"),
        Android("korean12", t => $"{t:yyyy. M. d.} {(t.Hour < 12 ? "오전" : "오후")} {Hour(t)}:{t:mm}"),
        Android("taiwan12", t => $"{t:yyyy/M/d} {(t.Hour < 12 ? "上午" : "下午")}{Hour(t)}:{t:mm}"),
        Android("croatian", t => $"{t:d. M. yyyy.} {t:HH:mm}"),
        Phone("mdy12", t => $"[{t:M/d/yy}, {Hour(t)}:{t:mm:ss}\u202f{Half(t)}]"),
        Phone("mdy24", t => $"[{t:M/d/yy, HH:mm:ss}]"),
        Phone("dmy24", t => $"[{t:dd/MM/yyyy, HH:mm:ss}]"),
        Phone("german", t => $"[{t:dd.MM.yy, HH:mm:ss}]"),
        Phone("iso12", t => $"[{t:yyyy-MM-dd}, {Hour(t)}:{t:mm:ss}\u202f{Half(t)}]"),
        Phone("indonesian", t => $"[{t:dd/MM/yy HH.mm.ss}]"),
        Phone("vietnamese", t => $"[{t:HH:mm:ss, d/M/yyyy}]"),
        Phone("arabic12", t => Arabic($"[{t.Day}\u200f/{t.Month}\u200f/{t:yyyy}\u060c {Hour(t)}:{t:mm:ss}\u00a0", t)),
        Phone("buddhist", t => $"[{t:d/M}/{t.Year + 543} BE, {t:HH:mm:ss}]"),
        new("before-2015", false, t => string.Create(CultureInfo.InvariantCulture, $"{t:dd/MM/yyyy HH:mm:ss}: ")),
    ];

    /// <summary>Whether its times have seconds.</summary>
    public bool HasSeconds => IsPhoneInBrackets || Name == "before-2015";

    private static ExportStyle Android(string name, FormattableHeader header) => new("android-" + name, false, t => header(t) + " - ");

    private static ExportStyle Phone(string name, FormattableHeader header) => new("ios-" + name, true, t => header(t) + " ");

    private delegate string FormattableHeader(DateTime t);

    private static string Arabic(string latin, DateTime t)
    {
        return string.Concat(latin.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + c - '0') : c)) + (t.Hour < 12 ? "ص" : "م") + "]";
    }

    private static int Hour(DateTime t) => t.Hour % 12 == 0 ? 12 : t.Hour % 12;

    private static string Half(DateTime t) => t.Hour < 12 ? "AM" : "PM";

    private static string Small(DateTime t) => t.Hour < 12 ? "am" : "pm";
}
