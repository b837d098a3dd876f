using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.History;

/// <summary>Sends files as the form of the page does.</summary>
internal static class Sending
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Sends one file with the token of the page.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this Home home, byte[] file, string name = "_chat.txt", params (string Name, string Value)[] fields)
    {
        IHtmlDocument page = await home.PageAsync("/history?new=1");
        string token = page.QuerySelector($"form[data-upload] input[name={Token}]")!.GetAttribute("value")!;
        return await home.UploadAsync(new ByteArrayContent(file), name, [(Token, token), .. fields]);
    }

    /// <summary>Sends fields and then a file.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(
        this Home home, HttpContent file, string name, IReadOnlyList<(string Name, string Value)> fields, string path = "/history/read")
    {
        using var form = new MultipartFormDataContent();
        foreach ((string field, string value) in fields) form.Add(new StringContent(value), field);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        form.Add(file, "files", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Origin", home.Origin.GetLeftPart(UriPartial.Authority));
        return await home.Client.SendAsync(request);
    }

    /// <summary>Reads the sample and says who is who.</summary>
    public static async Task<IHtmlDocument> StoryAsync(this Home home, bool busy = false)
    {
        using HttpResponseMessage read = await home.UploadAsync(SampleChat.Bytes(busy: busy));
        Assert.Equal("/history", Home.Where(read));
        using HttpResponseMessage chosen = await home.SendAsync("/history", ("me", "Ana"));
        Assert.Equal("/history", Home.Where(chosen));
        return await home.PageAsync("/history");
    }

    /// <summary>The fields of the form that keeps, as the page has them, with others in their place.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> KeepFields(IHtmlDocument page, params (string Name, string Value)[] chosen)
    {
        var form = (IHtmlFormElement)page.QuerySelector("form[data-hold]")!;
        List<KeyValuePair<string, string>> fields =
        [
            .. form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)),
            .. form.QuerySelectorAll("select").Cast<IHtmlSelectElement>().Select(s => new KeyValuePair<string, string>(s.Name!, s.Value!)),
        ];
        foreach ((string name, string value) in chosen)
        {
            fields.RemoveAll(f => f.Key == name);
            fields.Add(new(name, value));
        }

        return fields;
    }
}
