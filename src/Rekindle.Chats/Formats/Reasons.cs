namespace Rekindle.Chats.Formats;

/// <summary>Why something was skipped. Each is a constant: none can hold a word of the person.</summary>
internal static class Reasons
{
    public const string BeforeFirst = "stands before the first message and belongs to none";
    public const string NoSuchDate = "a header with a day or a time that does not exist";
    public const string LongText = "a message longer than a megabyte: the rest of it was not counted";
    public const string TooMany = "more messages than one reading keeps: from here on nothing was read";
    public const string TooManyNames = "more names than a chat has: the message was left out";
}
