namespace Rekindle.Chats.Formats;

/// <summary>Why something was skipped, as the readers of structured files say it.</summary>
internal static class SkipReasons
{
    public const string NotJson = "not valid JSON";
    public const string NotXml = "not valid XML";
    public const string TooDeep = "values nested too deeply";
    public const string TooLong = "a message too long to be read";
    public const string EndsInside = "the file ends inside a message";
    public const string EndsEarly = "the file ends too early";
    public const string NotAMessage = "not a message";
    public const string LostChat = "a whole chat that was lost behind damage";
    public const string NoTime = "a message without a readable time";
    public const string NoSender = "a message without a sender";
    public const string NotSupported = "a message that the exporter did not support";
    public const string NeverSent = "a message that was never sent";
    public const string UnknownType = "a message of no known type";
    public const string Fewer = "fewer messages than the file says it holds";
    public const string BeforeFirst = "text before the first message";
    public const string TooManyNames = "more names than a chat can have";
    public const string TooManyChats = "more chats than can be kept";
    public const string TooManyRecords = "more records than can be kept";
}
