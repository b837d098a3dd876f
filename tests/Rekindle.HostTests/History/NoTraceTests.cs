using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace Rekindle.HostTests.History;

/// <summary>How far it is shown that the text of an export is kept nowhere. What this cannot show stands in docs/formats/import-privacy.md.</summary>
public class NoTraceTests
{
    private static readonly byte[] Marker = Encoding.UTF8.GetBytes(SampleChat.Marker);

    [Fact]
    public async Task No_file_of_the_vault_or_of_the_temporary_folder_holds_a_byte_of_the_text_and_nothing_is_printed()
    {
        await using Home home = await Home.WithJourneyAsync();
        using var watched = new WatchedTemp();

        IHtmlDocument story = await home.StoryAsync();
        using HttpResponseMessage kept = await home.PostAsync("/history", Sending.KeepFields(story, ("all", "on"), ("figures", "on"), ("m0", "a lake")));
        IHtmlDocument told = await home.PageAsync(Home.Where(kept)!);

        Assert.Equal(6, told.QuerySelectorAll(".ways li").Length);
        Assert.Empty(watched.Forms);
        Assert.NotEmpty(Directory.GetFiles(home.Folder, "*", SearchOption.AllDirectories));
        Assert.Empty(Holding(home.Folder));
        Assert.DoesNotContain(watched.Written, f => File.Exists(f) && Holds(f));
        Assert.DoesNotContain(SampleChat.Marker, home.Output.ToString());
        Assert.DoesNotContain(SampleChat.Marker, told.DocumentElement.OuterHtml);
        Assert.DoesNotContain(home.Lines(), line => line.Contains(SampleChat.Marker, StringComparison.Ordinal));
        Assert.Contains(home.Lines(), line => line.Contains("chat-imported", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_with_a_file_that_is_sent_to_another_page_does_not_become_a_temporary_file_either()
    {
        await using Home home = await Home.WithJourneyAsync();
        using var watched = new WatchedTemp();
        byte[] large = new byte[500_000];
        Marker.CopyTo(large, 400_000);

        IHtmlDocument page = await home.PageAsync("/log/journal");
        string token = page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using HttpResponseMessage answer = await home.UploadAsync(
            new ByteArrayContent(large), "_chat.txt", [("__RequestVerificationToken", token), ("_handler", "log"), ("text", "words")], "/log/journal");

        Assert.StartsWith("/log/entry/", Home.Where(answer)); // the form was read, whole

        Assert.Empty(watched.Forms);
    }

    [Fact]
    public async Task A_form_with_a_file_is_not_held_while_the_vault_is_closed()
    {
        await using Home home = await Home.WithJourneyAsync();
        using var watched = new WatchedTemp();
        home.Clock.Move(TimeSpan.FromMinutes(11));

        using HttpResponseMessage closed = await home.UploadAsync(new ByteArrayContent(SampleChat.Bytes()), "_chat.txt", [], "/history");
        IHtmlDocument unlock = await home.PageAsync("/unlock");

        Assert.Equal("/unlock", Home.Where(closed));
        Assert.DoesNotContain("kept in memory", unlock.Body!.TextContent);
        Assert.Empty(watched.Forms);
    }

    [Fact]
    public async Task The_watch_sees_the_temporary_file_that_the_framework_makes_of_a_large_form()
    {
        using var watched = new WatchedTemp();
        byte[] large = new byte[100_000];
        Marker.CopyTo(large, 50_000);
        await using var buffered = new FileBufferingReadStream(new MemoryStream(large), memoryThreshold: 1_000);

        await buffered.DrainAsync(TestContext.Current.CancellationToken);

        string file = Assert.Single(watched.Forms, f => f == buffered.TempFileName);
        Assert.True(Holds(file));
    }

    private static IEnumerable<string> Holding(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(Holds);

    private static bool Holds(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Marker) >= 0;
    }

    /// <summary>Sees every file that comes into being in the temporary folder, also one that is gone a moment later.</summary>
    private sealed class WatchedTemp : IDisposable
    {
        private readonly FileSystemWatcher _watcher = new(Path.GetTempPath()) { InternalBufferSize = 65_536 };
        private readonly ConcurrentQueue<string> _written = new();

        public WatchedTemp()
        {
            _watcher.Created += (_, seen) => _written.Enqueue(seen.FullPath);
            _watcher.Renamed += (_, seen) => _written.Enqueue(seen.FullPath); // the framework makes its file under another name first
            _watcher.EnableRaisingEvents = true;
        }

        /// <summary>All of them.</summary>
        public IReadOnlyCollection<string> Written => [.. _written];

        /// <summary>Those that the framework makes of large forms, by the name that it gives them.</summary>
        public IReadOnlyList<string> Forms
        {
            get
            {
                Settle();
                return [.. _written.Where(f => Path.GetFileName(f).StartsWith("ASPNETCORE_", StringComparison.Ordinal))];
            }
        }

        // What is seen comes in order: once a file of our own is there, so is everything before it.
        private void Settle()
        {
            string mark = Path.Combine(Path.GetTempPath(), $"rekindle-mark-{Guid.CreateVersion7(Home.Evening):N}");
            File.WriteAllBytes(mark, []);
            bool seen = SpinWait.SpinUntil(() => _written.Contains(mark), TimeSpan.FromSeconds(30));
            File.Delete(mark);
            Assert.True(seen, "the watch over the temporary folder saw nothing");
        }

        public void Dispose() => _watcher.Dispose();
    }
}
