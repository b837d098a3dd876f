using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.WaysIn;

public class WaysInTests
{
    private const string Page = "/settings/ways-in";
    private const string First = "four words not alike";
    private const string Second = "other words for another day";

    [Fact]
    public async Task A_passphrase_takes_the_place_of_the_key_in_the_account()
    {
        await using Home home = await Home.WithJourneyAsync();

        await SetAsync(home, First);

        Assert.False(File.Exists(Path.Combine(home.Folder, "journey.key")));
        await LockAsync(home);
        Assert.Equal("/", await UnlockAsync(home, ("passphrase", First)));
    }

    [Fact]
    public async Task Two_passphrases_open_the_vault_and_one_that_was_taken_away_does_not()
    {
        await using Home home = await Home.WithJourneyAsync();
        await SetAsync(home, First);
        string[] before = [.. home.Keeper.WaysIn.List().Select(w => w.Id)];
        await SetAsync(home, Second);
        string second = home.Keeper.WaysIn.List().Select(w => w.Id).Except(before).Single();
        await LockAsync(home);
        Assert.Equal("/", await UnlockAsync(home, ("passphrase", Second)));

        using (HttpResponseMessage removed = await home.SendWithAsync(Page, $"input[name=way][value='{second}']"))
        {
            Assert.Equal($"{Page}?done=remove", Home.Where(removed));
        }

        await LockAsync(home);
        Assert.Null(await UnlockAsync(home, ("passphrase", Second)));
        Assert.Equal("/", await UnlockAsync(home, ("passphrase", First)));
    }

    [Fact]
    public async Task A_passphrase_is_changed_only_by_who_knows_it()
    {
        await using Home home = await Home.WithJourneyAsync();
        await SetAsync(home, First);

        using HttpResponseMessage wrong = await home.SendAsync(Page, ("old", "not that one"), ("first", Second), ("again", Second));
        using HttpResponseMessage right = await home.SendAsync(Page, ("old", First), ("first", Second), ("again", Second));

        Assert.Contains("Nothing was changed", await wrong.Content.ReadAsStringAsync());
        Assert.Equal($"{Page}?done=change", Home.Where(right));
        await LockAsync(home);
        Assert.Null(await UnlockAsync(home, ("passphrase", First)));
        Assert.Equal("/", await UnlockAsync(home, ("passphrase", Second)));
    }

    [Fact]
    public async Task The_words_of_a_recovery_code_are_shown_once_and_open_what_a_forgotten_passphrase_does_not()
    {
        await using Home home = await Home.WithJourneyAsync();
        await SetAsync(home, First);

        string[] words = await MakeCodeAsync(home);

        Assert.Equal(14, words.Length);
        Assert.DoesNotContain(string.Join("</li><li>", words), (await home.PageAsync(Page)).DocumentElement.OuterHtml);
        await LockAsync(home);
        Assert.Null(await UnlockAsync(home, ("code", string.Join(' ', words.Reverse()))));
        Assert.Equal(Page, await UnlockAsync(home, ("code", string.Join("\n", words.Select(w => w.ToUpperInvariant())))));
    }

    [Fact]
    public async Task A_new_recovery_code_ends_the_old_one()
    {
        await using Home home = await Home.WithJourneyAsync();
        await SetAsync(home, First);
        string[] old = await MakeCodeAsync(home);
        string[] words = await MakeCodeAsync(home);
        await LockAsync(home);

        Assert.Null(await UnlockAsync(home, ("code", string.Join(' ', old))));
        Assert.Equal(Page, await UnlockAsync(home, ("code", string.Join(' ', words))));
    }

    [Fact]
    public async Task The_last_way_in_is_never_offered_to_be_taken_away()
    {
        await using Home home = await Home.WithJourneyAsync();

        IHtmlDocument page = await home.PageAsync(Page);

        Assert.Empty(page.QuerySelectorAll("input[name=way]"));
    }

    [Fact]
    public async Task A_passkey_that_gives_no_thirty_two_bytes_is_refused_and_nothing_is_added()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.SendAsync(Page, ("credential", "AAAA"), ("output", "AAAA"));

        Assert.Contains("gave nothing", await answer.Content.ReadAsStringAsync());
        Assert.DoesNotContain("A passkey</p>", (await home.PageAsync(Page)).DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_demonstration_touches_no_key_of_the_person()
    {
        await using Home home = await Home.EnteredAsync(demo: true);
        string key = Path.Combine(home.Folder, "journey.key");
        await File.WriteAllTextAsync(key, "the person's own", TestContext.Current.CancellationToken);

        home.Keeper.WaysIn.AddPassphrase(First);
        home.Keeper.WaysIn.AddKeyFile();

        Assert.Empty((await home.PageAsync(Page)).QuerySelectorAll("main form"));
        Assert.Equal("the person's own", await File.ReadAllTextAsync(key, TestContext.Current.CancellationToken));
    }

    private static async Task SetAsync(Home home, string passphrase)
    {
        using HttpResponseMessage answer = await home.SendAsync(Page, ("first", passphrase), ("again", passphrase));
        Assert.Equal($"{Page}?done=passphrase", Home.Where(answer));
    }

    private static async Task<string[]> MakeCodeAsync(Home home)
    {
        using HttpResponseMessage answer = await home.SendWithAsync(Page, "input[name=_handler][value=recovery]");
        IHtmlDocument shown = await Home.ParseAsync(answer);
        return [.. shown.QuerySelectorAll(".code-words li").Select(w => w.TextContent.Trim())];
    }

    private static async Task LockAsync(Home home)
    {
        IHtmlDocument page = await home.PageAsync("/settings");
        string token = page.QuerySelector<IHtmlInputElement>("form[data-lock] input")!.Value;
        using HttpResponseMessage answer = await home.PostAsync("/lock", [new("__RequestVerificationToken", token)]);
        Assert.Equal("/unlock", Home.Where(answer));
    }

    private static async Task<string?> UnlockAsync(Home home, (string, string) secret)
    {
        using HttpResponseMessage answer = await home.SendAsync("/unlock", secret);
        return Home.Where(answer);
    }
}
