namespace Rekindle.Web.Layout;

/// <summary>Where Leave leads: a page that anybody might have open. It is opened by the person's own tap, never by Rekindle.</summary>
internal static class QuickExit
{
    /// <summary>The weather: public, dull and quick.</summary>
    public const string Address = "https://www.bbc.com/weather";
}
