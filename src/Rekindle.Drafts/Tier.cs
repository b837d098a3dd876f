namespace Rekindle.Drafts;

/// <summary>How much one finding weighs.</summary>
public enum Tier
{
    /// <summary>The draft cannot be made ready while this stands in it.</summary>
    Stop,

    /// <summary>One gentle question has to be answered first.</summary>
    Ask,

    /// <summary>To be mended before the draft is ready.</summary>
    Fix,

    /// <summary>Advice only; it changes no verdict.</summary>
    Trim,
}
