using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Rekindle.Chats.Json;
using Rekindle.Chats.Meta;

namespace Rekindle.Tests.Chats.Formats;

public sealed class JsonPartsTests
{
    [Theory]
    [InlineData(@"""plain""", "plain")]
    [InlineData(@"""""", "")]
    [InlineData(@"""\""\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData(@"""\u0041\u00e9\u2615\ud83d\ude04""", "Aé☕😄")]
    [InlineData(@"""\ud83d""", "\uFFFD")]
    [InlineData(@"""\ude04\ud83d x""", "\uFFFD\uFFFD x")]
    [InlineData(@"""\ud83d\ud83d\ude04""", "\uFFFD😄")]
    [InlineData(@"""\ud83d\u0041""", "\uFFFDA")]
    [InlineData(@"""\x0C\x41\xe9""", "\fAé")]
    [InlineData(@"""\\x41""", "\\x41")]
    [InlineData(@"""\q \u12 \u12g4 \x1""", "\\q \\u12 \\u12g4 \\x1")]
    [InlineData(@"""\u0000""", "\0")]
    [InlineData("17", "")]
    [InlineData("null", "")]
    public void A_string_means_what_its_writer_meant(string raw, string meant) =>
        Assert.Equal(meant, Encoding.UTF8.GetString(new JsonText().Of(Encoding.UTF8.GetBytes(raw))));

    [Fact]
    public void Strings_that_the_framework_writes_are_read_as_it_reads_them()
    {
        var json = new JsonText();
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            string raw = JsonEncodedText.Encode(text ?? "", System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
            return Encoding.UTF8.GetString(json.Of(Encoding.UTF8.GetBytes($"\"{raw}\""))) == JsonDocument.Parse($"\"{raw}\"").RootElement.GetString();
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("{\"a\": 1, \"b\": [1, {\"c\": \"]}\"}], \"d\": \"\\\"}\"} ", new[] { "a=1", "b=[1, {\"c\": \"]}\"}]", "d=\"\\\"}\"" })]
    [InlineData("{ }", new string[0])]
    [InlineData("{\"a\": path/to (1).webm}", new[] { "a=path/to (1).webm" })]
    [InlineData("{\"a\": true,\n}", new[] { "a=true" })]
    public void An_object_gives_its_properties_as_they_stand(string text, string[] properties)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(text));
        var got = new List<string>();

        Assert.True(cursor.Enter((byte)'{'));
        while (cursor.NextProperty(out ReadOnlySpan<byte> name)) got.Add($"{Encoding.UTF8.GetString(name)}={Encoding.UTF8.GetString(cursor.Value())}");

        Assert.Equal(JsonFault.None, cursor.Fault);
        Assert.Equal(properties, got);
    }

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", "Broken")]
    [InlineData("{\"a\" 1}", "Broken")]
    [InlineData("{\"a\": ]}", "Broken")]
    [InlineData("{a: 1}", "Broken")]
    [InlineData("{\"a\": 1,, \"b\": 2}", "Broken")]
    [InlineData("{\"a\": 1", "Hungry")]
    [InlineData("{\"a\": \"1}", "Hungry")]
    [InlineData("{\"a\": \"1\\", "Hungry")]
    [InlineData("{\"a\": {\"b\": [1}", "Hungry")]
    [InlineData("{", "Hungry")]
    public void Damage_and_an_early_end_are_told_apart(string text, string fault)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(text));

        cursor.Enter((byte)'{');
        while (cursor.NextProperty(out _)) cursor.Value();

        Assert.Equal(fault, cursor.Fault.ToString());
    }

    [Theory]
    [InlineData(64, "None")]
    [InlineData(65, "TooDeep")]
    public void Nesting_is_followed_to_a_depth_of_64(int depth, string fault)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));

        cursor.Value();

        Assert.Equal(fault, cursor.Fault.ToString());
    }

    [Theory]
    [InlineData("cafÃ©", "café")]
    [InlineData("café", "café")]
    [InlineData("plain", "plain")]
    [InlineData("Ã© and ☕", "Ã© and ☕")]
    [InlineData("ð\u009f\u0098\u008a", "😊")]
    [InlineData("ð\u009f\u0098", "ð\u009f\u0098")]
    [InlineData("í\u00a0\u0080", "í\u00a0\u0080")]
    [InlineData("À¯", "À¯")]
    [InlineData("", "")]
    public void Text_of_one_character_per_byte_is_mended_only_where_its_bytes_are_strict_UTF8(string written, string meant) =>
        Assert.Equal(meant, Encoding.UTF8.GetString(new Mojibake().Mend(Encoding.UTF8.GetBytes(written))));

    [Fact]
    public void Whatever_was_written_byte_by_byte_comes_back()
    {
        var mojibake = new Mojibake();
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text ?? "");
            return mojibake.Mend(Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(utf8))).SequenceEqual(utf8);
        }).QuickCheckThrowOnFailure();
    }
}
