using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;
using Rekindle.Chats.Words;
using Rekindle.Chats.Xml;

namespace Rekindle.Chats.Sms;

/// <summary>One reading of one file.</summary>
internal sealed class SmsReader
{
    private readonly ByteWindow window;
    private readonly XmlFeed feed;
    private readonly SkippedLines skipped;
    private readonly PhoneThreads threads;
    private readonly XmlText xml = new();
    private readonly XmlText nameXml = new();
    private readonly SmsText mmsText = new();
    private OpenMms? open;
    private long announced;
    private long seen;
    private long rootLine = 1;
    private bool full;

    public SmsReader(ByteSource source, ReadingRun run, SkippedLines skipped)
    {
        window = new ByteWindow(source, run);
        feed = new XmlFeed(window);
        threads = new PhoneThreads(run);
        this.skipped = skipped;
    }

    /// <summary>Whether it is the log of calls.</summary>
    public bool IsCalls { get; private set; }

    public IReadOnlyList<Chat> Read()
    {
        while (!full && feed.NextTag()) ReadTag();
        if (open is not null && !full) skipped.Add(open.Line, SkipReasons.EndsInside);
        if (announced > seen && !full) skipped.Add(rootLine, SkipReasons.Fewer);
        return threads.ToChats();
    }

    private void ReadTag()
    {
        while (true)
        {
            var cursor = new XmlCursor(window.Rest);
            ReadOnlySpan<byte> name = cursor.Name();
            bool message = name.SequenceEqual("sms"u8) || name.SequenceEqual("mms"u8) || name.SequenceEqual("call"u8);
            string? reason = cursor.Fault == XmlFault.None ? Take(name, ref cursor) : null;
            if (cursor.Fault == XmlFault.Hungry && window.Grow()) continue;
            if (cursor.Fault == XmlFault.None)
            {
                if (reason is not null) skipped.Add(window.Line, reason);
                full |= ReferenceEquals(reason, SkipReasons.TooManyRecords);
                window.Take(cursor.At);
                return;
            }

            if (message) seen++;
            bool ends = cursor.Fault == XmlFault.Hungry && window.Ended;
            // A picture of more than 16 MiB: what matters is that there is one.
            bool picture = cursor.Fault == XmlFault.Hungry && !ends && open is not null;
            if (picture) open!.HasMedia = true;
            else if (!ends || open is null) skipped.Add(window.Line, ends ? SkipReasons.EndsInside : Reason(cursor.Fault));
            window.Take(ends ? window.Rest.Length : Math.Max(1, cursor.At));
            return;
        }
    }

    private static string Reason(XmlFault fault) => fault == XmlFault.Hungry ? SkipReasons.TooLong : SkipReasons.NotXml;

    private string? Take(ReadOnlySpan<byte> name, scoped ref XmlCursor cursor)
    {
        if (name.SequenceEqual("part"u8))
        {
            SmsPart part = SmsPart.Read(ref cursor);
            if (cursor.Fault == XmlFault.None && open is not null) open.HasMedia |= mmsText.Add(part);
            return null;
        }

        SmsTag tag = SmsTag.Read(ref cursor);
        if (cursor.Fault != XmlFault.None) return null;
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("sms"u8):
                return Sms(tag);
            case 3 when name.SequenceEqual("mms"u8):
                return OpenUp(tag, cursor.IsEmptyElement);
            case 4 when name.SequenceEqual("/mms"u8):
                return Close(window.Position + cursor.At);
            case 4 when name.SequenceEqual("addr"u8):
                // 137: whoever it is from.
                if (open is { From.Length: 0 } && tag.Type == 137) open.From = Encoding.UTF8.GetString(xml.Of(tag.Address));
                return null;
            case 4 when name.SequenceEqual("call"u8):
                return Call(tag);
            case 5 when name.SequenceEqual("smses"u8) || name.SequenceEqual("calls"u8):
                announced += tag.Count;
                rootLine = window.Line;
                IsCalls = name[0] == 'c';
                return null;
            default:
                return null;
        }
    }

    private string? Sms(scoped in SmsTag tag)
    {
        Leave();
        seen++;
        if (tag.Type is >= 3 and <= 6) return SkipReasons.NeverSent;
        if (tag.Type is not (1 or 2)) return SkipReasons.UnknownType;
        if (!tag.TryTime(out long at)) return SkipReasons.NoTime;
        if (Thread(tag) is not { } thread) return SkipReasons.TooManyChats;
        return Keep(thread, new ChatRecord
        {
            At = at,
            Author = tag.Type == 2 ? 0 : thread.TheOther(),
            Kind = RecordKind.Text,
            TextStart = window.Position + tag.BodyAt,
            TextLength = tag.Body.Length,
            Facts = TextScanner.Read(xml.Of(tag.Body)),
        });
    }

    private string? Call(scoped in SmsTag tag)
    {
        seen++;
        if (tag.Type is < 1 or > 7) return SkipReasons.UnknownType;
        if (!tag.TryTime(out long at)) return SkipReasons.NoTime;
        if (Thread(tag) is not { } thread) return SkipReasons.TooManyChats;
        int author = tag.Type == 2 ? 0 : thread.TheOther();
        return Keep(thread, new ChatRecord { At = at, Author = author, Kind = RecordKind.Call, TextStart = window.Position });
    }

    private PhoneThread? Thread(scoped in SmsTag tag)
    {
        PhoneThread? thread = threads.Of(xml.Of(tag.Address));
        if (thread is { IsNamed: false }) threads.Name(thread, nameXml.Of(tag.Contact));
        return thread;
    }

    private string? OpenUp(scoped in SmsTag tag, bool closed)
    {
        Leave();
        seen++;
        mmsText.Clear();
        open = new OpenMms(window.Position, window.Line, tag.Type) { HasTime = tag.TryTime(out long at), At = at, Thread = Thread(tag) };
        return closed ? Close(window.Position) : null;
    }

    // A message begins while another is open: the other one is damaged.
    private void Leave()
    {
        if (open is null) return;
        skipped.Add(open.Line, SkipReasons.NotXml);
        open = null;
    }

    private string? Close(long end)
    {
        if (open is not { } mms) return null;
        open = null;
        string? reason = mms.Box is >= 3 and <= 6 ? SkipReasons.NeverSent
            : mms.Box is not (1 or 2) ? SkipReasons.UnknownType
            : !mms.HasTime ? SkipReasons.NoTime
            : mms.Thread is null ? SkipReasons.TooManyChats
            : end - mms.Start > int.MaxValue ? SkipReasons.TooLong
            : null;
        if (reason is null)
        {
            int author = mms.Box == 2 ? 0 : mms.Thread!.IsGroup ? FromOf(mms) : mms.Thread.TheOther();
            bool written = mmsText.Joined.Length > 0;
            reason = Keep(mms.Thread!, new ChatRecord
            {
                At = mms.At,
                Author = author,
                Kind = mms.HasMedia ? RecordKind.Media : RecordKind.Text,
                TextStart = mms.Start,
                TextLength = written ? (int)(end - mms.Start) : 0,
                Facts = mms.HasMedia ? default : TextScanner.Read(mmsText.Joined),
            });
        }

        if (reason is not null) skipped.Add(mms.Line, reason);
        full |= ReferenceEquals(reason, SkipReasons.TooManyRecords);
        return null;
    }

    private static int FromOf(OpenMms mms) => mms.Thread!.Other(mms.From, PhoneThreads.KeyOf(mms.From));

    private static string? Keep(PhoneThread thread, in ChatRecord record)
    {
        if (record.Author < 0) return SkipReasons.TooManyNames;
        return thread.Records.Add(record) ? null : SkipReasons.TooManyRecords;
    }

    private sealed class OpenMms(long start, long line, int box)
    {
        public long Start { get; } = start;

        public long Line { get; } = line;

        public int Box { get; } = box;

        public bool HasTime { get; init; }

        public long At { get; init; }

        public PhoneThread? Thread { get; init; }

        public string From { get; set; } = "";

        public bool HasMedia { get; set; }
    }
}
