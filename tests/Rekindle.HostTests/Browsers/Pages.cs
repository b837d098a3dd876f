namespace Rekindle.HostTests.Browsers;

/// <summary>Every page that is looked at: by axe, by the screens, and for its width.</summary>
internal static class Pages
{
    /// <summary>Pages of an opened journey.</summary>
    public static readonly string[] All =
    [
        "/", "/check-in", "/log", "/log/contact", "/log/meeting-held", "/log/check-in", "/log/questionnaire", "/log/questionnaire/who-5", "/history",
        "/history/kept", "/urge", "/offline", "/letters", "/letters/new", "/log/slip-review", "/path", "/path/apology-note", "/help", "/more",
        "/settings", "/settings/card", "/settings/ways-in", "/welcome", "/welcome/safety", "/welcome/worth",
        "/write", "/write?part=later", "/write?kind=invitation", "/meet", "/meet/plan", "/meet/card", "/meet/debrief", "/decide", "/rebuild", "/what-if",
        "/what-if?step=begging", "/letting-go", "/together", "/welcome/decision", "/welcome/plan", "/welcome/passphrase", "/away",
    ];
}
