namespace Rekindle.Web.Layout;

/// <summary>A page that is reached by its name.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Plain">What it is called in discreet mode: a word that tells a looker-on nothing.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Line">What it is for, in one line.</param>
public sealed record Room(string Name, string Plain, string Address, string Line)
{
    /// <summary>Its name as it is shown.</summary>
    public string Shown(bool discreet) => discreet ? Plain : Name;
}

/// <summary>The names of the pages. A new page adds its line here: the bar, More and the titles read it.</summary>
internal static class Rooms
{
    /// <summary>What the application is called.</summary>
    public const string Application = "Rekindle";

    /// <summary>What it is called in discreet mode.</summary>
    public const string PlainApplication = "Notes";

    /// <summary>The way into the bad minute: the one that is lit in the bar.</summary>
    public static Room Urge { get; } = new("Urge", "Timer", "/urge", "When you want to write to them");

    /// <summary>Help lines.</summary>
    public static Room Help { get; } = new("Help", "Info", "/help", "Lines and people who help");

    /// <summary>The door while the vault is closed.</summary>
    public static Room Unlock { get; } = new("Unlock", "Open", "/unlock", "Open it again");

    /// <summary>The first steps.</summary>
    public static Room Welcome { get; } = new("Welcome", "Start", "/welcome", "The first steps");

    /// <summary>The bar of every open page.</summary>
    public static IReadOnlyList<Room> Bar { get; } =
    [
        new("Today", "Today", "/", "What now?"),
        new("Path", "Plan", "/path", "Where you are, and what opens the next step"),
        Urge,
        new("Log", "List", "/log", "What happened"),
        new("More", "More", "/more", "All other pages"),
        Help,
    ];

    /// <summary>What stands behind More, in the order in which it is shown.</summary>
    public static IReadOnlyList<Room> More { get; } =
    [
        new("Letters", "Pages", "/letters", "What you do not send: write, read, keep, burn"),
        new("Rebuild", "Week", "/rebuild", "Your own week: plans, what lifts you, how you are"),
        new("Decide", "Choice", "/decide", "Then and now, for and against"),
        new("Write", "Draft", "/write", "The one short note, and whether it is fit to send"),
        new("Meet", "Calendar", "/meet", "Plan a coffee, prepare it, and how it went"),
        new("What if?", "Try", "/what-if", "Try a step in thought; nothing is saved"),
        new("Letting go", "Steps", "/letting-go", "One of the two good ends, in five steps"),
        new("Together", "Review", "/together", "The weekly look, once you are together again"),
        new("Messages", "Files", "/history", "What your messages with them say"),
        new("Settings", "Settings", "/settings", "Discreet mode, the lock, quiet days, your friend"),
    ];

    /// <summary>The title of a page in the browser.</summary>
    /// <param name="name">Its name; null for the application's own.</param>
    /// <param name="discreet">Whether it has to tell a looker-on nothing.</param>
    public static string Title(string? name, bool discreet)
    {
        string application = discreet ? PlainApplication : Application;
        string? shown = name is null ? null : discreet ? PlainNameOf(name) : name;
        return shown is null ? application : $"{shown} · {application}";
    }

    private static string? PlainNameOf(string name) => Bar.Concat(More).Append(Unlock).Append(Welcome).FirstOrDefault(r => r.Name == name)?.Plain;
}
