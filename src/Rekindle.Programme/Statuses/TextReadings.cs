using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Statuses;

/// <summary>What a reviewer says of a draft, as far as the programme needs it (R-draft).</summary>
/// <param name="Ready">It passed review.</param>
/// <param name="Threatens">It threatens: the screening is asked anew before any approach (S-risk).</param>
public sealed record DraftOpinion(bool Ready, bool Threatens);

/// <summary>Whether a text of the person speaks of suicide or self-harm (S-crisis).</summary>
public enum CrisisSign
{
    /// <summary>Nothing was seen; which means nothing.</summary>
    None,

    /// <summary>Unclear words: help is offered, no hold.</summary>
    Unclear,

    /// <summary>Explicit words: help comes first.</summary>
    Explicit,
}

/// <summary>How texts are read. The programme knows no reviewer: what joins them is handed in.</summary>
/// <param name="Review">Reviews a draft.</param>
/// <param name="Crisis">Looks for words of suicide or self-harm.</param>
public sealed record TextReadings(Func<string, DraftPurpose, DraftOpinion> Review, Func<string, CrisisSign> Crisis);
