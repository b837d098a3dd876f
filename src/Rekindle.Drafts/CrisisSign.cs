namespace Rekindle.Drafts;

/// <summary>What a text says about suicide or self-harm. No sign is not the same as no danger.</summary>
public enum CrisisSign
{
    /// <summary>No words of it were found.</summary>
    None,

    /// <summary>Words that may mean it and may not, or a denial: help is offered, nothing is held.</summary>
    Unclear,

    /// <summary>Plain words of it: help comes first.</summary>
    Explicit,
}
