using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Rekindle.Vault;
using Rekindle.Web;
using Rekindle.Web.Keeping;

namespace Rekindle.HostTests;

/// <summary>The application over a real server on a free port, with a vault in a folder of its own and one visitor.</summary>
public sealed class Home : IAsyncDisposable
{
    public static readonly DateTimeOffset Evening = new(2026, 1, 12, 20, 30, 0, TimeSpan.FromHours(1));

    private readonly DirectoryInfo _folder;
    private readonly WebOptions _options;
    private RunningWeb _web;
    private bool _stopped;

    private Home(DirectoryInfo folder, WebOptions options, RunningWeb web, HandMovedClock clock, StringWriter output)
    {
        (_folder, _options, _web, Clock, Output) = (folder, options, web, clock, output);
        Cookies = new CookieContainer();
        Client = NewClient(Cookies);
    }

    /// <summary>Where its vault is.</summary>
    public string Folder => _folder.FullName;

    internal Keeper Keeper => _web.Keeper;

    public HandMovedClock Clock { get; }

    public StringWriter Output { get; }

    public HttpClient Client { get; }

    public CookieContainer Cookies { get; }

    public Uri Origin => new(_web.Origin);

    public Uri Start => new(_web.StartAddress);

    public static async Task<Home> OpenAsync(bool demo = false, TimeSpan? idle = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rekindle-test-");
        var clock = new HandMovedClock(Evening);
        var output = new StringWriter();
        var options = new WebOptions(new VaultLocation(folder.FullName), "Europe/Berlin") { Demo = demo };
        if (idle is { } time) options = options with { IdleLock = time };
        RunningWeb web = await WebHost.StartAsync(options, clock, output, port: 0, TestContext.Current.CancellationToken);
        return new Home(folder, options, web, clock, output);
    }

    /// <summary>A home whose visitor has come in.</summary>
    public static async Task<Home> EnteredAsync(bool demo = false, TimeSpan? idle = null)
    {
        Home home = await OpenAsync(demo, idle);
        using HttpResponseMessage answer = await home.Client.GetAsync(home.Start);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return home;
    }

    /// <summary>A home in which a journey began ten days ago and the first questions are answered.</summary>
    public static async Task<Home> WithJourneyAsync(TimeSpan? idle = null)
    {
        Home home = await EnteredAsync(idle: idle);
        await home.WelcomeAsync();
        return home;
    }

    /// <summary>Stops the server, as Ctrl+C does.</summary>
    public async Task StopAsync()
    {
        if (!_stopped) await _web.DisposeAsync();
        _stopped = true;
    }

    /// <summary>Starts it again, at the same address and with the same vault; it prints a new start key.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        _web = await WebHost.StartAsync(_options, Clock, Output, Origin.Port, TestContext.Current.CancellationToken);
        _stopped = false;
    }

    public HttpClient NewClient(CookieContainer cookies) => new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
    {
        BaseAddress = Origin,
    };

    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode} and leads to {answer.Headers.Location}\n{Output}");
        return await ParseAsync(answer);
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>The lines of the journey, as they are stored under their seal.</summary>
    public IReadOnlyList<string> Lines() => [.. _web.Keeper.Journey.Events.Select(e => e.Line)];

    /// <summary>Fills in the form of a page that has a field or button of this name, and sends it as a browser would.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] fields) =>
        SendWithAsync(path, fields.Length == 0 ? "*" : $"[name='{fields[0].Name}']", fields);

    /// <summary>Sends the first form of a page that holds something: as it stands, with these fields.</summary>
    public async Task<HttpResponseMessage> SendWithAsync(string path, string holding, params (string Name, string Value)[] fields)
    {
        IHtmlDocument page = await PageAsync(path);
        IHtmlFormElement form = page.Forms.First(f => f.Method == "post" && f.GetAttribute("action") != "/lock" && f.QuerySelector(holding) is not null);
        List<KeyValuePair<string, string>> sent = [.. form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>()
            .Where(i => fields.All(f => f.Name != i.Name)).Select(i => new KeyValuePair<string, string>(i.Name!, i.Value))];
        foreach (IElement select in form.QuerySelectorAll("select"))
        {
            if (fields.All(f => f.Name != select.GetAttribute("name"))) sent.Add(new(select.GetAttribute("name")!, ((IHtmlSelectElement)select).Value!));
        }

        sent.AddRange(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        string target = form.GetAttribute("action") is { Length: > 0 } action ? action : path;
        return await PostAsync(target, sent);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", origin ?? Origin.GetLeftPart(UriPartial.Authority));
        return await Client.SendAsync(request);
    }

    /// <summary>Logs an event by its form and gives the address that follows.</summary>
    public async Task<string> LogAsync(string type, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage answer = await SendAsync("/log/" + type, fields);
        return Where(answer) ?? throw new InvalidOperationException($"{type} was not saved: {await answer.Content.ReadAsStringAsync()}");
    }

    public static string? Where(HttpResponseMessage answer) =>
        answer.Headers.Location is { } there ? there.IsAbsoluteUri ? there.PathAndQuery : there.OriginalString : null;

    public async Task WelcomeAsync()
    {
        await StepAsync("/welcome/start", ("breakupOn", "2026-01-02"), ("endedBy", "them"), ("alias", "Sam"), ("timeZone", "Europe/Berlin"), ("country", "DE"));
        await StepAsync("/welcome/safety", [.. Screening("no")]);
        await StepAsync("/welcome/worth", ("reasons", "timing"), ("good", "8"), ("bad", "3"), ("trust", "6"), ("theirFeelings", "fondness"),
            ("myFeelings", "love"), ("motives", "love"), ("whatChanged", "I moved closer"));
        await StepAsync("/welcome/decision", ("choice", "pursue"));
        await StepAsync("/welcome/plan", ("playbook", "balanced"), ("plannedDays", "28"));
    }

    public static IEnumerable<(string, string)> Screening(string answer) =>
        new[]
        {
            "theyHurtMe", "theyThreatenedMe", "theyControlledMe", "theyForcedMe", "iAmAfraidOfThem", "iHurtThem", "iControlledThem",
            "theyAreAfraidOfMe", "legalOrder", "theyAskedNoContact",
        }.Select(q => (q, answer)).Append(("harmThoughts", answer == "no" ? "none" : answer));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StepAsync(string path, params (string, string)[] fields)
    {
        using HttpResponseMessage answer = await SendAsync(path, fields);
        Assert.True(Where(answer) is not null, $"{path} was not saved: {await answer.Content.ReadAsStringAsync()}\n{Output}");
    }
}
