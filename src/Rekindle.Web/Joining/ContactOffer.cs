using System.Globalization;
using Rekindle.Programme.Journeys;

namespace Rekindle.Web.Joining;

/// <summary>A contact that an export shows and that may become an entry of the log. Times and counts; never a word.</summary>
/// <param name="At">Its first message, in the zone of the journey; kept to the second.</param>
/// <param name="Until">Its last message.</param>
/// <param name="By">Who made it.</param>
/// <param name="Channel">How: a call, a text message, or a network.</param>
/// <param name="Messages">How many messages it holds, 1 or more.</param>
/// <param name="Answers">Whether the other had written before in the same conversation.</param>
public sealed record ContactOffer(DateTimeOffset At, DateTimeOffset Until, Party By, Channel Channel, int Messages, bool Answers)
{
    private const char Divider = '|';

    /// <summary>The offer as a form carries it: a choice that was sent can be shown again without the export.</summary>
    public string Code => string.Join(Divider, Rfc3339.Write(At), Rfc3339.Write(Until), By == Party.Me ? "me" : "them", ChannelWord(Channel),
        Messages.ToString(CultureInfo.InvariantCulture), Answers ? "answers" : "begins");

    /// <summary>Reads <see cref="Code"/>. False for anything else.</summary>
    public static bool TryRead(string code, out ContactOffer? offer)
    {
        offer = null;
        string[] parts = code.Split(Divider);
        if (parts.Length != 6 || !Rfc3339.TryMoment(parts[0], out DateTimeOffset at) || !Rfc3339.TryMoment(parts[1], out DateTimeOffset until)
            || parts[2] is not ("me" or "them") || parts[5] is not ("answers" or "begins") || until < at
            || !StoredWords.Channel.TryRead(parts[3], out Channel channel)
            || !int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out int messages) || messages < 1)
        {
            return false;
        }

        offer = new ContactOffer(at, until, parts[2] == "me" ? Party.Me : Party.Them, channel, messages, parts[5] == "answers");
        return true;
    }

    /// <summary>The purpose that the order of messages suggests; only the person knows it.</summary>
    public string LikelyPurpose => Answers ? "reply" : "other";

    /// <summary>The stored word of the channel.</summary>
    public static string ChannelWord(Channel channel) => channel switch
    {
        Channel.Call => "call",
        Channel.Social => "social",
        _ => "text",
    };
}
