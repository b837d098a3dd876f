namespace Rekindle.Proof.Flips;

/// <summary>What became of a vault that something was done to.</summary>
public enum Fate
{
    /// <summary>It was refused when it was opened or read, as damaged, newer, or a fault of the storage.</summary>
    Found,

    /// <summary>It reads to the letter, and the next append was refused: nothing was acknowledged.</summary>
    FoundWhenWritten,

    /// <summary>It reads to the letter, takes an append, and reads to the letter again.</summary>
    Harmless,

    /// <summary>It was refused, but for another reason than damage: as if the secret were wrong or no vault were there.</summary>
    MistakenForAnother,

    /// <summary>It took an append, acknowledged it, and could not be read afterwards.</summary>
    LostAfterwards,

    /// <summary>It gave lines other than those that were written.</summary>
    OtherLines,
}

/// <summary>One changed byte.</summary>
/// <param name="At">Its offset in the file, from 0.</param>
/// <param name="Mask">The bits that were turned, 1 to 255.</param>
/// <param name="Region">What the byte is for.</param>
/// <param name="Fate">What became of the vault.</param>
/// <param name="Told">What the program said; null where it said nothing.</param>
public sealed record Flip(int At, byte Mask, string Region, Fate Fate, string? Told);
