using System.Text;
using System.Text.Json.Nodes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Tests.Chats.Formats;

public sealed class FormatSamplesTests
{
    internal static readonly string[] Folders = ["whatsapp", "telegram", "sms", "messenger", "instagram", "signal", "discord", "imessage"];

    public static TheoryData<string> Expected =>
        [.. Folders.SelectMany(f => Directory.GetFiles(Path.Combine(ReadSample.Folder, f), "*.expected.json"))
            .Select(p => Path.GetRelativePath(ReadSample.Folder, p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_sample_reads_as_was_worked_out_by_hand(string expected)
    {
        string path = Path.Combine(ReadSample.Folder, expected);
        JsonNode wanted = JsonNode.Parse(File.ReadAllText(path))!;

        JsonArray wantedFiles = wanted["files"]?.AsArray() ?? [wanted["file"]!.DeepClone()];
        string folder = wanted["files"] is null ? Path.GetDirectoryName(path)! : path.Replace(".expected.json", "", StringComparison.Ordinal);
        List<ChatFile> files = [.. wantedFiles.Select(f => ReadSample.OfFile(Path.Combine(folder, (string)f!["name"]!)))];

        Assert.Equal(Lines(wantedFiles), Lines(new JsonArray([.. files.Select(FilePart)])));
        Assert.Equal(Chats(wanted), Chats(files));
        if (wanted["me"] is { } me) Assert.Equal((string)me!, files[0].Chats[0].Authors[files[0].Chats[0].Me]);
    }

    [Theory]
    [InlineData("imessage/two-people")]
    [InlineData("signal/chat")]
    public void Line_ends_of_two_characters_change_nothing(string sample)
    {
        string path = Directory.GetFiles(ReadSample.Folder, sample + ".*").Single(p => !p.EndsWith(".json", StringComparison.Ordinal));
        string text = File.ReadAllText(path);

        ChatFile plain = ReadSample.OfText(text);
        ChatFile wide = ReadSample.OfText(text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(Chats([plain]), Chats([wide]).Replace("\\r\\n", "\\n", StringComparison.Ordinal));
    }

    // What `history --json` says of a file. Files of one chat are judged together with their records in order of time.
    private static JsonObject FilePart(ChatFile file)
    {
        var kinds = file.Chats.SelectMany(c => c.Pages.SelectMany(p => p.Kind.Take(p.Count))).ToList();
        var moments = file.Chats.SelectMany(c => ReadSample.Ordered(c)).Where(r => r.Page.Kind[r.Index] is not (RecordKind.Notice or RecordKind.Reaction)).OrderBy(r => r.Page.At[r.Index]).Select(r => ReadSample.Second(file, r.Page, r.Index)).ToList();
        return new JsonObject
        {
            ["name"] = file.Name,
            ["format"] = file.Format,
            ["messages"] = kinds.Count(k => k is not (RecordKind.Notice or RecordKind.Reaction)),
            ["notices"] = kinds.Count(k => k is RecordKind.Notice),
            ["firstAt"] = moments.FirstOrDefault(),
            ["lastAt"] = moments.LastOrDefault(),
            ["time"] = file.Time.ToString().ToLowerInvariant(),
            ["capped"] = file.Capped,
            ["skipped"] = new JsonArray([.. file.Skipped.First.Select(s => new JsonObject { ["line"] = s.Line, ["reason"] = s.Reason })]),
        };
    }

    private static string Lines(JsonArray files) => string.Join('\n', files.SelectMany(f => f!.AsObject().Select(p => $"{p.Key}: {p.Value?.ToJsonString()}")));

    private static string Chats(JsonNode wanted)
    {
        if (wanted["chats"] is not JsonArray chats) return Show(wanted["records"]!.AsArray().Select(r => r!.AsArray().Select(v => (string)v!)));
        var text = new StringBuilder();
        foreach (JsonNode? chat in chats)
        {
            text.AppendLine($"{chat!["title"]} me {chat["me"]} group {chat["group"]} one-sided {chat["oneSided"]}");
            text.AppendLine(Show(chat["records"]!.AsArray().Select(r => r!.AsArray().Select(v => (string)v!))));
        }

        return text.ToString();
    }

    private static string Chats(List<ChatFile> files)
    {
        if (files.Count > 1 || files[0].Chats.Count == 1)
        {
            return Show(files.SelectMany(f => f.Chats.SelectMany(c => ReadSample.Records(f, c))).OrderBy(r => r[0], StringComparer.Ordinal));
        }

        var text = new StringBuilder();
        foreach (Chat chat in files[0].Chats)
        {
            string me = chat.Me < 0 ? "" : chat.Authors[chat.Me];
            string group = chat.IsGroup?.ToString().ToLowerInvariant() ?? "";
            text.AppendLine($"{chat.Title} me {me} group {group} one-sided {chat.OneSided.ToString().ToLowerInvariant()}");
            text.AppendLine(Show(ReadSample.Records(files[0], chat)));
        }

        return text.ToString();
    }

    private static string Show(IEnumerable<IEnumerable<string>> records) =>
        string.Join('\n', records.Select(r => new JsonArray([.. r.Select(v => (JsonNode)v)]).ToJsonString()));
}
