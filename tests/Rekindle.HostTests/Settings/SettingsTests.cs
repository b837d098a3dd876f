using System.Net;
using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.Settings;

public class SettingsTests
{
    private static readonly string[] Telling = ["Rekindle", "Urge", "Letters", "Log ", "Path", "Help"];

    [Fact]
    public async Task In_discreet_mode_title_icon_names_and_colour_tell_a_looker_on_nothing_also_while_it_is_closed()
    {
        await using Home home = await Home.WithJourneyAsync();
        await ChooseAsync(home, discreet: true, minutes: 5);

        foreach (string path in new[] { "/", "/path", "/log", "/more", "/settings", "/help" }) Neutral(await home.PageAsync(path));
        home.Clock.Move(TimeSpan.FromMinutes(6));
        IHtmlDocument closed = await home.PageAsync("/unlock");
        Neutral(closed);
        Assert.Equal("Open · Notes", closed.Title);
    }

    [Fact]
    public async Task What_was_chosen_is_kept_beside_the_vault_for_its_owner_alone_and_holds_nothing_else()
    {
        await using Home home = await Home.WithJourneyAsync();

        await ChooseAsync(home, discreet: true, minutes: 5);

        string file = Path.Combine(home.Folder, "device.json");
        Assert.Equal("""{"discreet":true,"idleMinutes":5}""", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Another_start_finds_what_was_chosen_and_a_broken_file_keeps_nobody_out()
    {
        await using Home home = await Home.OpenAsync();
        string file = Path.Combine(home.Folder, "device.json");
        await File.WriteAllTextAsync(file, """{"discreet":true}""", TestContext.Current.CancellationToken);
        await using Home broken = await Home.OpenAsync();
        await File.WriteAllTextAsync(Path.Combine(broken.Folder, "device.json"), "{\"discreet\":", TestContext.Current.CancellationToken);

        using HttpResponseMessage door = await home.Client.GetAsync("/");
        using HttpResponseMessage other = await broken.Client.GetAsync("/");

        Assert.Contains("<title>Notes</title>", await door.Content.ReadAsStringAsync());
        Assert.Contains("<title>Rekindle</title>", await other.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task The_vault_closes_after_the_minutes_that_were_chosen(int after, bool closed)
    {
        await using Home home = await Home.WithJourneyAsync();
        await ChooseAsync(home, discreet: false, minutes: 5);

        home.Clock.Move(TimeSpan.FromMinutes(after));
        using HttpResponseMessage answer = await home.Client.GetAsync("/path");

        Assert.Equal(closed ? "/unlock" : null, Home.Where(answer));
    }

    [Fact]
    public async Task Minutes_that_are_not_offered_change_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();
        await ChooseAsync(home, discreet: false, minutes: 5);

        await ChooseAsync(home, discreet: false, minutes: 9999);

        Assert.Equal("5", (await home.PageAsync("/settings")).QuerySelector("#idle option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Quiet_mode_is_turned_on_and_off_and_Today_then_asks_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage on = await TurnQuietAsync(home);
        var quiet = await home.PageAsync("/");
        home.Clock.Move(TimeSpan.FromMinutes(1));
        using HttpResponseMessage off = await TurnQuietAsync(home);
        var loud = await home.PageAsync("/");

        Assert.StartsWith("/log/entry/", Home.Where(on));
        Assert.Null(quiet.QuerySelector("button[name=mood]"));
        Assert.NotNull(loud.QuerySelector("button[name=mood]"));
    }

    [Fact]
    public async Task A_copy_of_all_is_the_journey_line_by_line_and_needs_our_own_form()
    {
        await using Home home = await Home.WithJourneyAsync();
        var form = (await home.PageAsync("/settings")).Forms.Single(f => f.GetAttribute("action") == "/settings/export");

        using HttpResponseMessage copy = await home.PostAsync("/settings/export", form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>()
            .Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)));
        using HttpResponseMessage without = await home.PostAsync("/settings/export", []);

        Assert.Equal(home.Lines(), (await copy.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n'));
        Assert.Equal("journey.journey.jsonl", copy.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
    }

    private static void Neutral(IHtmlDocument page)
    {
        Assert.EndsWith("Notes", page.Title);
        Assert.All(Telling, t => Assert.DoesNotContain(t.Trim(), page.Title!));
        Assert.All(Telling, t => Assert.DoesNotContain(t.Trim(), page.QuerySelector("nav.rooms")!.TextContent));
        Assert.EndsWith("square.svg", page.QuerySelector("link[rel=icon]")!.GetAttribute("href"));
        Assert.EndsWith("discreet.webmanifest", page.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
        Assert.DoesNotContain("#12100e", page.Head!.InnerHtml);
    }

    private static async Task ChooseAsync(Home home, bool discreet, int minutes)
    {
        using HttpResponseMessage answer = await home.SendAsync("/settings", ("discreet", discreet ? "yes" : "no"), ("idle", $"{minutes}"));
        Assert.Equal("/settings?saved=1", Home.Where(answer));
    }

    private static async Task<HttpResponseMessage> TurnQuietAsync(Home home)
    {
        var form = (await home.PageAsync("/settings")).Forms.Single(f => f.QuerySelector("[value=quiet]") is not null);
        return await home.PostAsync("/settings", form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>()
            .Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)));
    }
}
