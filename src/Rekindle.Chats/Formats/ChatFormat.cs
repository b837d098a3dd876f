using Rekindle.Chats.Bytes;

namespace Rekindle.Chats.Formats;

/// <summary>One format of chat exports: told from its bytes, and read into chats.</summary>
/// <remarks>
/// What a reader promises: it looks at bytes and never at the file's name; it reads in blocks, so that its memory hangs on the number
/// of records and not on the text; it asks <see cref="ReadingRun.Advance"/> at least once a megabyte, which shows progress and ends a
/// reading that was cancelled; it never throws for what stands in a file; what fits nothing goes to <see cref="ChatFile.Skipped"/>,
/// with its line and a reason that is a constant of the program.
/// </remarks>
internal abstract class ChatFormat
{
    /// <summary>Bytes from the beginning of a file that a format is told from.</summary>
    public const int HeadBytes = 64 * 1024;

    /// <summary>Whether an archive holds one chat of this format in one file, so that the best of its files is taken; otherwise
    /// all of them are read.</summary>
    public virtual bool OneFileAnArchive => false;

    /// <summary>How much the beginning of a file looks like this format.</summary>
    /// <param name="head">Up to <see cref="HeadBytes"/> of UTF-8, without a byte-order mark; the last line may be cut.</param>
    /// <returns>0: not at all. 1 to 100: the highest of all formats reads the file, the first in the table where two are equal.
    /// Above 90: a word that no other format has. About 50: a shape that others share.</returns>
    public abstract int Likeness(ReadOnlySpan<byte> head);

    /// <summary>Reads a file.</summary>
    /// <param name="name">The file's name, for the result alone.</param>
    /// <param name="source">UTF-8 without a byte-order mark.</param>
    /// <param name="run">Options, limits, progress and cancelling.</param>
    /// <returns>What could be read, and what could not.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public abstract ChatFile Read(string name, ByteSource source, ReadingRun run);

    /// <summary>The words of one record, read again from its place: only where the person asks for them.</summary>
    /// <param name="source">The source that <see cref="Read"/> was given.</param>
    /// <param name="start">The record's place.</param>
    /// <param name="length">The bytes it takes there.</param>
    /// <returns>The text as it was written, without what the program put around it.</returns>
    public abstract string Text(ByteSource source, long start, int length);
}
