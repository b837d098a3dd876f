namespace Rekindle.Training;

/// <summary>How the models are trained. The defaults are what leaving one writer out liked best.</summary>
internal sealed record Recipe
{
    /// <summary>Times that all examples are gone through; the weights of the second half are averaged.</summary>
    public int Epochs { get; init; } = 24;

    /// <summary>Examples in which a named feature must stand to be kept.</summary>
    public int LeastSeen { get; init; } = 2;

    /// <summary>Step of the descent.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull of every weight towards nothing.</summary>
    public float Decay { get; init; } = 5e-4f;

    /// <summary>What a pooled number counts.</summary>
    public float Pooled { get; init; } = 1f;

    /// <summary>What the named features of a sentence count together.</summary>
    public float Named { get; init; } = 4f;

    /// <summary>How much more a sentence weighs in which a label holds.</summary>
    public float Positive { get; init; } = 1.5f;
}
