namespace Rekindle.Drafts;

/// <summary>What the reviewer says of a whole draft. No verdict ever means that the text will be taken well.</summary>
public enum DraftVerdict
{
    /// <summary>Nothing stops it or needs mending, and the parts its kind asks for are there.</summary>
    Ready,

    /// <summary>Something is to be mended or answered first, or a part is missing.</summary>
    Revise,

    /// <summary>Something in it would frighten, or the person needs help first.</summary>
    Stop,
}
