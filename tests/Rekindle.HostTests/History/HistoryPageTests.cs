using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.History;

public class HistoryPageTests
{
    private const string Passphrase = "four words not alike";

    [Fact]
    public async Task A_file_is_read_and_told_in_pictures_each_with_its_sentence_and_table()
    {
        await using Home home = await Home.WithJourneyAsync();

        IHtmlDocument page = await home.StoryAsync();

        Assert.Equal("What your messages say", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(6, page.QuerySelectorAll(".picture").Length);
        Assert.All(page.QuerySelectorAll(".picture"), p =>
        {
            Assert.NotEmpty(p.QuerySelector("p")!.TextContent);
            Assert.NotEmpty(p.QuerySelector("svg")!.GetAttribute("aria-label")!);
            Assert.NotEmpty(p.QuerySelectorAll("tbody tr"));
        });
        Assert.Contains("not of feelings", page.QuerySelector(".lead")!.TextContent);
        Assert.Contains("Sam", page.QuerySelector(".picture")!.TextContent);
        Assert.DoesNotContain(SampleChat.Marker, page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Contact_since_it_ended_is_kept_one_by_one_at_its_own_time_and_is_not_offered_again()
    {
        await using Home home = await Home.WithJourneyAsync();
        IHtmlDocument story = await home.StoryAsync();
        Assert.Equal(4, story.QuerySelectorAll(".offer").Length);

        using HttpResponseMessage kept = await home.PostAsync("/history", Sending.KeepFields(story, ("c0", "on"), ("p0", "begging")));
        IHtmlDocument told = await home.PageAsync(Home.Where(kept)!);
        IHtmlDocument again = await home.PageAsync("/history");

        Assert.Equal("/history/kept", Home.Where(kept));
        Assert.Contains("You asked them to come back", told.Body!.TextContent);
        Assert.Contains("4 January 2026", told.QuerySelector(".ways")!.TextContent);
        Assert.NotEmpty(told.QuerySelectorAll(".card li"));
        Assert.Equal(3, again.QuerySelectorAll(".offer").Length);
    }

    [Fact]
    public async Task All_contacts_are_kept_at_once_and_Undo_takes_them_all_back()
    {
        await using Home home = await Home.WithJourneyAsync();
        IHtmlDocument story = await home.StoryAsync();

        using HttpResponseMessage kept = await home.PostAsync("/history", Sending.KeepFields(story, ("all", "on")));
        IHtmlDocument none = await home.PageAsync("/history");
        int entries = (await home.PageAsync("/history/kept")).QuerySelectorAll(".ways li").Length;
        using HttpResponseMessage undone = await home.SendAsync("/history/kept");
        IHtmlDocument after = await home.PageAsync(Home.Where(undone)!);
        IHtmlDocument again = await home.PageAsync("/history");

        Assert.Equal(4, entries);
        Assert.Empty(none.QuerySelectorAll(".offer"));
        Assert.Contains("Taken back", after.QuerySelector("h1")!.TextContent);
        Assert.Equal(4, again.QuerySelectorAll(".offer").Length);
    }

    [Fact]
    public async Task What_was_logged_by_hand_is_recognised()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "begging"), ("at", "2026-01-04T22:00"));

        IHtmlDocument story = await home.StoryAsync();

        Assert.Equal(3, story.QuerySelectorAll(".offer").Length);
        Assert.DoesNotContain("4 January", story.QuerySelector(".offers")!.TextContent);
    }

    [Fact]
    public async Task A_good_moment_is_kept_in_the_persons_own_words_and_the_figures_without_any_message()
    {
        await using Home home = await Home.WithJourneyAsync();
        IHtmlDocument story = await home.StoryAsync();

        using HttpResponseMessage kept = await home.PostAsync("/history", Sending.KeepFields(story, ("m0", "the day at the lake"), ("figures", "on")));
        IHtmlDocument told = await home.PageAsync(Home.Where(kept)!);
        IHtmlDocument again = await home.PageAsync("/history");

        Assert.Equal(2, told.QuerySelectorAll(".ways li").Length);
        Assert.Contains("They stand in your journey already", again.Body!.TextContent);
        Assert.DoesNotContain("the day at the lake", told.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Nothing_chosen_saves_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();
        IHtmlDocument story = await home.StoryAsync();

        using HttpResponseMessage answer = await home.PostAsync("/history", Sending.KeepFields(story));

        Assert.Null(Home.Where(answer));
        Assert.Contains("Nothing was chosen yet", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_choice_that_was_sent_while_it_was_closed_is_there_again_and_can_be_kept_without_the_file()
    {
        await using Home home = await GuardedAsync();
        IHtmlDocument story = await home.StoryAsync();
        home.Clock.Move(TimeSpan.FromMinutes(11));

        using HttpResponseMessage sent = await home.PostAsync(
            "/history", Sending.KeepFields(story, ("c1", "on"), ("p1", "suggests-meeting"), ("m0", "the day at the lake")));
        using HttpResponseMessage opened = await home.SendAsync("/unlock", ("passphrase", Passphrase));
        IHtmlDocument again = await home.PageAsync(Home.Where(opened)!);
        using HttpResponseMessage kept = await home.PostAsync(
            "/history", Sending.KeepFields(again, ("c1", "on"), ("m0", again.QuerySelector("textarea")!.TextContent)));
        IHtmlDocument told = await home.PageAsync(Home.Where(kept)!);

        Assert.Equal("/unlock", Home.Where(sent));
        Assert.Equal("/history", Home.Where(opened));
        Assert.Empty(again.QuerySelectorAll("svg.chart"));
        Assert.True(again.QuerySelector("input[name=c1]")!.HasAttribute("checked"));
        Assert.False(again.QuerySelector("input[name=c0]")!.HasAttribute("checked"));
        Assert.Equal("suggests-meeting", ((IHtmlSelectElement)again.QuerySelector("select[name=p1]")!).Value);
        Assert.Equal("the day at the lake", again.QuerySelector("textarea")!.TextContent);
        Assert.Equal(2, told.QuerySelectorAll(".ways li").Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_read_is_gone_once_it_is_closed(bool byHand)
    {
        await using Home home = await GuardedAsync();
        IHtmlDocument story = await home.StoryAsync();

        if (byHand)
        {
            string token = story.QuerySelector("form[data-lock] input")!.GetAttribute("value")!;
            using HttpResponseMessage locked = await home.PostAsync("/lock", [new("__RequestVerificationToken", token)]);
        }
        else
        {
            home.Clock.Move(TimeSpan.FromMinutes(11));
            using HttpResponseMessage asked = await home.Client.GetAsync("/history");
        }

        using HttpResponseMessage opened = await home.SendAsync("/unlock", ("passphrase", Passphrase));
        IHtmlDocument after = await home.PageAsync("/history");

        Assert.NotNull(after.QuerySelector("form[data-upload]"));
        Assert.Empty(after.QuerySelectorAll(".picture"));
    }

    [Fact]
    public async Task In_a_group_it_is_asked_which_two()
    {
        await using Home home = await Home.WithJourneyAsync();
        using HttpResponseMessage read = await home.UploadAsync(SampleChat.Bytes(third: "Cleo"));
        IHtmlDocument asked = await home.PageAsync("/history");
        int names = asked.QuerySelectorAll("input[name=me]").Length;

        using HttpResponseMessage same = await home.SendAsync("/history", ("me", "Ana"), ("them", "Ana"));
        using HttpResponseMessage chosen = await home.SendAsync("/history", ("me", "Ana"), ("them", "Ben"));
        IHtmlDocument story = await home.PageAsync("/history");

        Assert.Equal(3, names);
        Assert.Equal("What your messages say", story.QuerySelector("h1")!.TextContent);
        Assert.Equal(4, story.QuerySelectorAll(".offer").Length);
    }

    [Fact]
    public async Task Names_that_were_written_down_beforehand_are_not_asked_for()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage read = await home.UploadAsync(SampleChat.Bytes(third: "Cleo"), "_chat.txt", ("me", "ana"), ("them", "Ben"));
        IHtmlDocument story = await home.PageAsync("/history");

        Assert.Equal("What your messages say", story.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_file_that_is_no_chat_is_refused_with_what_it_looks_like()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage read = await home.UploadAsync([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0], "holiday.txt");
        IHtmlDocument page = await home.PageAsync("/history");

        Assert.Contains("holiday.txt", page.QuerySelector(".wrong")!.TextContent);
        Assert.Contains("picture (PNG)", page.QuerySelector(".wrong")!.TextContent);
        Assert.NotNull(page.QuerySelector("form[data-upload]"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_story_stays_under_twenty_kilobytes_with_its_own_style_and_script_under_seventy(bool busy)
    {
        await using Home home = await Home.WithJourneyAsync();
        IHtmlDocument story = await home.StoryAsync(busy);
        long assets = 0;
        foreach (string link in story.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
        {
            assets += await SizeAsync(home, link);
        }

        long page = await SizeAsync(home, "/history");

        Assert.Equal(busy, story.QuerySelectorAll(".offer").Length > 40);
        TestContext.Current.SendDiagnosticMessage($"the story: {page} bytes, {assets} of assets");
        Assert.True(page < 20_000, $"the page has {page} bytes");
        Assert.True(page + assets < 70_000, $"a first visit has {page + assets} bytes");
    }

    [Fact]
    public async Task A_zip_and_a_second_file_of_the_same_chat_are_one_history()
    {
        await using Home home = await Home.WithJourneyAsync();
        IHtmlDocument page = await home.PageAsync("/history");
        string token = page.QuerySelector("form[data-upload] input")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Zipped(SampleChat.Bytes())), "files", "chat.zip" },
            { new ByteArrayContent(SampleChat.Bytes()), "files", "again.txt" },
            { new StringContent("Ana"), "me" },
            { new StringContent("Ben"), "them" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/history/read") { Content = form };
        request.Headers.Add("Origin", home.Origin.GetLeftPart(UriPartial.Authority));

        using HttpResponseMessage read = await home.Client.SendAsync(request);
        IHtmlDocument story = await home.PageAsync("/history");

        Assert.Equal("What your messages say", story.QuerySelector("h1")!.TextContent);
        Assert.Contains("counted once", story.QuerySelector(".lead")!.TextContent);
        Assert.Equal(4, story.QuerySelectorAll(".offer").Length);
    }

    [Fact]
    public async Task A_form_without_our_token_is_not_read()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.PageAsync("/history");

        using HttpResponseMessage without = await home.UploadAsync(new ByteArrayContent(SampleChat.Bytes()), "_chat.txt", []);
        using HttpResponseMessage wrong = await home.UploadAsync(
            new ByteArrayContent(SampleChat.Bytes()), "_chat.txt", [("__RequestVerificationToken", "another")]);

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.NotNull((await home.PageAsync("/history")).QuerySelector("form[data-upload]"));
    }

    [Fact]
    public async Task Files_of_more_than_two_hundred_megabytes_are_refused()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage read = await home.UploadAsync(new byte[(200 << 20) + 1]);
        IHtmlDocument page = await home.PageAsync("/history");

        Assert.Contains("larger than 200 MB", page.QuerySelector(".wrong")!.TextContent);
    }

    private static byte[] Zipped(byte[] chat)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("_chat.txt").Open();
            entry.Write(chat);
        }

        return bytes.ToArray();
    }

    private static async Task<long> SizeAsync(Home home, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br");
        using HttpResponseMessage answer = await home.Client.SendAsync(request);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.SingleOrDefault());
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static async Task<Home> GuardedAsync()
    {
        Home home = await Home.WithJourneyAsync();
        using HttpResponseMessage set = await home.SendAsync("/welcome/passphrase", ("first", Passphrase), ("again", Passphrase));
        Assert.Equal("/", Home.Where(set));
        return home;
    }
}
