using System.Globalization;
using System.Text;

namespace Rekindle.Exports;

/// <summary>Writes invented exports in the shapes of the programs, down to their indentation.</summary>
internal static class Writers
{
    public static IReadOnlyList<string> Names { get; } =
        ["telegram", "messenger", "messenger-e2ee", "sms", "discord", "signal-json", "signal-markdown", "imessage"];

    /// <summary>Writes one export.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="file">Where to.</param>
    /// <param name="size">Bytes after which it ends with the next message.</param>
    public static void Write(string format, Stream file, long size)
    {
        using var writer = new StreamWriter(file, new UTF8Encoding(false), 1 << 20, leaveOpen: true) { NewLine = "\n" };
        (string Head, Action<StringBuilder, Talk> Message, string Tail) shape = format switch
        {
            "telegram" => ("{\n \"name\": \"Mara\",\n \"type\": \"personal_chat\",\n \"id\": 501,\n \"messages\": [\n", Telegram, "\n ]\n}"),
            "messenger" => ("{\n  \"participants\": [\n    {\n      \"name\": \"Mara\"\n    },\n    {\n      \"name\": \"Jonas\"\n    }\n  ],\n  \"messages\": [\n",
                Messenger, "\n  ],\n  \"title\": \"Mara\",\n  \"thread_path\": \"inbox/mara_1\"\n}"),
            "messenger-e2ee" => ("{\n  \"participants\": [\"Mara\", \"Jonas\"],\n  \"threadName\": \"Mara_1\",\n  \"messages\": [\n", EndToEnd, "\n  ]\n}"),
            "sms" => ("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses backup_set=\"x\">\n", Sms, "</smses>\n"),
            "discord" => ("{\n  \"guild\": {\"id\": \"0\", \"name\": \"Direct Messages\"},\n  \"channel\": {\"id\": \"10\", \"type\": \"DirectTextChat\", \"name\": \"Mara\"},\n  \"messages\": [\n",
                Discord, "\n  ]\n}"),
            "signal-json" => ("", SignalData, ""),
            "signal-markdown" => ("", SignalPage, ""),
            "imessage" => ("", IMessage, ""),
            _ => throw new ArgumentException("no such format", nameof(format)),
        };
        bool list = shape.Tail.Contains(']', StringComparison.Ordinal);
        var talk = new Talk();
        var text = new StringBuilder();
        writer.Write(shape.Head);
        for (bool first = true; first || file.Position < size; first = false)
        {
            text.Clear();
            if (list && !first) text.Append(",\n");
            talk.Next();
            shape.Message(text, talk);
            writer.Write(text);
        }

        writer.Write(shape.Tail);
    }

    private static string Name(Talk talk) => talk.Mine ? "Jonas" : "Mara";

    private static string Clock(Talk talk, string format) => talk.Time.ToString(format, CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Escaped(string text)
    {
        var to = new StringBuilder();
        foreach (char c in Plain(text)) _ = c < 128 ? to.Append(c) : to.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        return to.ToString();
    }

    // One character for every byte of UTF-8, as Meta writes.
    private static string Bytewise(string text) => Escaped(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)));

    private static void Telegram(StringBuilder to, Talk talk)
    {
        string media = talk.Kind < 8 ? "\n   \"photo\": \"photos/photo_1.jpg\",\n   \"width\": 960,\n   \"height\": 1280," : "";
        string text = talk.Kind < 8 ? "" : Plain(talk.Text);
        string entities = text.Length == 0 ? "" : $"\n    {{\n     \"type\": \"plain\",\n     \"text\": \"{text}\"\n    }}\n   ";
        to.Append(CultureInfo.InvariantCulture, $"  {{\n   \"id\": {talk.Number},\n   \"type\": \"message\",\n   \"date\": \"{Clock(talk, "yyyy-MM-ddTHH:mm:ss")}\",\n   \"date_unixtime\": \"{talk.At / 1000}\",\n   \"from\": \"{Name(talk)}\",\n   \"from_id\": \"user{(talk.Mine ? 502 : 501)}\",{media}\n   \"text\": \"{text}\",\n   \"text_entities\": [{entities}]\n  }}");
    }

    // The newest message stands first in a real file; a talk that runs backwards costs the reader the same.
    private static void Messenger(StringBuilder to, Talk talk)
    {
        string what = talk.Kind < 8
            ? "\"photos\": [\n        {\n          \"uri\": \"your_facebook_activity/messages/inbox/mara_1/photos/1.jpg\",\n          \"creation_timestamp\": 1420070400\n        }\n      ]"
            : $"\"content\": \"{Bytewise(talk.Text)}\"";
        to.Append(CultureInfo.InvariantCulture, $"    {{\n      \"sender_name\": \"{Name(talk)}\",\n      \"timestamp_ms\": {4_000_000_000_000 - talk.At},\n      {what},\n      \"is_geoblocked_for_viewer\": false\n    }}");
    }

    private static void EndToEnd(StringBuilder to, Talk talk) =>
        to.Append(CultureInfo.InvariantCulture, $"    {{\n      \"isUnsent\": false,\n      \"media\": [],\n      \"reactions\": [],\n      \"senderName\": \"{Name(talk)}\",\n      \"text\": \"{Plain(talk.Text)}\",\n      \"timestamp\": {4_000_000_000_000 - talk.At},\n      \"type\": \"text\"\n    }}");

    private static void Sms(StringBuilder to, Talk talk)
    {
        var body = new StringBuilder();
        foreach (char c in talk.Text)
        {
            // As phones write: halves of pairs as numbers of their own.
            _ = c switch
            {
                '"' => body.Append("&quot;"),
                '\n' => body.Append("&#10;"),
                _ when char.IsSurrogate(c) => body.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"),
                _ => body.Append(c),
            };
        }

        to.Append(CultureInfo.InvariantCulture, $"  <sms protocol=\"0\" address=\"{(talk.Number % 3 == 0 ? "0152 0000 0001" : "+4915200000001")}\" date=\"{talk.At}\" type=\"{(talk.Mine ? 2 : 1)}\" subject=\"null\" body=\"{body}\" toa=\"null\" sc_toa=\"null\" service_center=\"null\" read=\"1\" status=\"-1\" locked=\"0\" date_sent=\"{talk.At}\" sub_id=\"1\" readable_date=\"{Clock(talk, "d MMM yyyy HH:mm:ss")}\" contact_name=\"Mara\" />\n");
    }

    private static void Discord(StringBuilder to, Talk talk)
    {
        string attached = talk.Kind < 8 ? "\n        {\n          \"id\": \"20\",\n          \"url\": \"https://cdn.example.org/a.png\",\n          \"fileName\": \"a.png\",\n          \"fileSizeBytes\": 10\n        }\n      " : "";
        to.Append(CultureInfo.InvariantCulture, $"    {{\n      \"id\": \"{1_000_000_000_000_000_000 + talk.Number}\",\n      \"type\": \"Default\",\n      \"timestamp\": \"{Clock(talk, "yyyy-MM-ddTHH:mm:ss.fff")}+00:00\",\n      \"timestampEdited\": null,\n      \"callEndedTimestamp\": null,\n      \"isPinned\": false,\n      \"content\": \"{Plain(talk.Text)}\",\n      \"author\": {{\n        \"id\": \"{(talk.Mine ? 8 : 7)}\",\n        \"name\": \"{Name(talk)}\",\n        \"discriminator\": \"0000\",\n        \"nickname\": \"{Name(talk)}\",\n        \"color\": null,\n        \"isBot\": false,\n        \"roles\": [],\n        \"avatarUrl\": \"https://cdn.example.org/avatars/1.png\"\n      }},\n      \"attachments\": [{attached}],\n      \"embeds\": [],\n      \"stickers\": [],\n      \"reactions\": [],\n      \"mentions\": [],\n      \"inlineEmojis\": []\n    }}");
    }

    private static void SignalData(StringBuilder to, Talk talk) =>
        to.Append(CultureInfo.InvariantCulture, $"{{\"date\": \"{Clock(talk, "yyyy-MM-ddTHH:mm:ss.fff")}\", \"sender\": \"{(talk.Mine ? "Me" : "Mara")}\", \"body\": \"{Escaped(talk.Text)}\", \"quote\": \"\", \"sticker\": \"\", \"reactions\": [], \"attachments\": []}}\n");

    private static void SignalPage(StringBuilder to, Talk talk) =>
        to.Append(CultureInfo.InvariantCulture, $"[{Clock(talk, "yyyy-MM-dd HH:mm:ss")}] {(talk.Mine ? "Me" : "Mara")}: {talk.Text}  \n");

    private static void IMessage(StringBuilder to, Talk talk)
    {
        string hour = (talk.Time.Hour % 12 is 0 ? 12 : talk.Time.Hour % 12).ToString(CultureInfo.InvariantCulture).PadLeft(2);
        string loved = talk.Kind < 8 ? "\nTapbacks:\n    Loved by Mara" : "";
        to.Append(CultureInfo.InvariantCulture, $"{Clock(talk, "MMM dd, yyyy ")}{hour}{Clock(talk, ":mm:ss tt")}\n{(talk.Mine ? "Me" : "Mara")}\n{talk.Text}{loved}\n\n");
    }
}
