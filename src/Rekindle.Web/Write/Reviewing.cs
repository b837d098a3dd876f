using Rekindle.Drafts;
using Rekindle.Programme.Help;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Joining;

namespace Rekindle.Web.Write;

/// <summary>Reads a draft for the page: the text, what it is for, and where the journey stands.</summary>
internal static class Reviewing
{
    /// <summary>Most characters that are read as one types. A note of 150 words has about 900; beyond this the button does it.</summary>
    public const int MostTyped = 20_000;

    /// <summary>What was seen in a draft. The models of the reviewer are loaded at the first one.</summary>
    public static Review Of(string text, DraftPurpose purpose, Status status) =>
        DraftReviewer.Review(text, purpose == DraftPurpose.Apology ? DraftKind.Apology : DraftKind.Invitation, Readings.TheySaidNo(status));

    /// <summary>Lines to call, for words of self-harm.</summary>
    public static IReadOnlyList<Resource> Lines(Status status) => HelpLineBook.BuiltIn.For(HoldKind.Crisis, status.Journey.Country);
}
