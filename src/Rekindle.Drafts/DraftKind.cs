namespace Rekindle.Drafts;

/// <summary>What a draft is meant to be. The rules differ: an apology asks nothing, an invitation asks one light thing.</summary>
public enum DraftKind
{
    /// <summary>The one apology note: must name the act and own it, and asks for nothing.</summary>
    Apology,

    /// <summary>An invitation to something light, with an easy way out.</summary>
    Invitation,

    /// <summary>Any other message, logistics about children, home or money among them. It has no slots.</summary>
    Message,
}
