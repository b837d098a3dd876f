using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;

namespace Rekindle.Chats.WhatsApp;

/// <summary>WhatsApp's "export chat": a text file, alone or in an archive with the media beside it.</summary>
internal sealed class WhatsAppFormat : ChatFormat
{
    /// <inheritdoc/>
    public override bool OneFileAnArchive => true;

    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head.Contains((byte)0) || head[0] is (byte)'{' or (byte)'<') return 0;
        if (WhatsAppPlan.Of([head.ToArray()]) is not { } plan) return 0;
        // Shapes that are only WhatsApp's: a mark before the text, a dash behind the time. A bare date in brackets is others' too.
        bool marked = head.IndexOf(": \u200E"u8) >= 0 || plan.Pattern.Shape.End == '-';
        int sure = 20 + (plan.BeginsSo ? 30 : 0) + (marked ? 15 : 0) + (int)(plan.Share * 10);
        return plan.Share < 0.001 ? 0 : sure;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        WhatsAppPlan? plan = WhatsAppPlan.Of(source);
        var skipped = new SkippedLines();
        return plan is null
            ? new ChatFile
            {
                Name = name, Format = "whatsapp", Time = Records.TimeKind.Naive, Chats = [], Skipped = skipped, Source = source, Reader = this,
            }
            : new FileReader(plan, source, run, skipped).Read(name, this);
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length)
    {
        var bytes = new byte[length];
        int got = source.Read(start, bytes);
        Told told = KindTeller.Tell(bytes.AsSpan(0, got), marked: false, isLong: bytes.AsSpan(0, got).Contains((byte)'\n'));
        return Encoding.UTF8.GetString(told.Written);
    }
}
