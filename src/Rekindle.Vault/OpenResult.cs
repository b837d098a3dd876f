using System.Diagnostics.CodeAnalysis;

namespace Rekindle.Vault;

/// <summary>Why a vault was not opened.</summary>
public enum RefusalKind
{
    /// <summary>There is no vault in this place.</summary>
    NoVault,

    /// <summary>The vault is whole, and what was brought does not open it; whether another of its kind would is not said.</summary>
    WrongSecret,

    /// <summary>The vault is damaged; <see cref="OpenRefusal.Damage"/> says in what way.</summary>
    Damaged,

    /// <summary>The vault was written in a newer format than this program reads.</summary>
    NewerFormat,
}

/// <summary>Why a vault was not opened, with the evidence.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Damage">In what way the vault is damaged; null for any other reason.</param>
/// <param name="FormatFound">The format that was found; null unless it is a newer one.</param>
/// <param name="Slip">What is wrong with what was typed, where it was meant as a recovery code; null for any other reason.</param>
public sealed record OpenRefusal(RefusalKind Kind, DamageKind? Damage = null, int? FormatFound = null, string? Slip = null)
{
    /// <summary>One plain sentence or two: what happened and what next.</summary>
    public string Message => Kind switch
    {
        RefusalKind.NoVault => "There is no vault here yet.",
        RefusalKind.WrongSecret when Slip is not null => $"That does not open the vault. The vault itself is whole. As a recovery code: {Slip}",
        RefusalKind.WrongSecret => "That does not open the vault. The vault itself is whole; check what you gave, and try again.",
        RefusalKind.Damaged => new VaultDamagedException(Damage ?? DamageKind.Container).Message,
        RefusalKind.NewerFormat =>
            $"The vault was written in format {FormatFound}, and this program reads up to {SealedLog.Format}. Use the newer program.",
    };
}

/// <summary>An opened log, or the reason why there is none.</summary>
public sealed class OpenResult
{
    private readonly SealedLog? _log;
    private readonly OpenRefusal? _refusal;

    internal OpenResult(SealedLog log) => _log = log;

    internal OpenResult(OpenRefusal refusal) => _refusal = refusal;

    /// <summary>Gives the one or the other.</summary>
    /// <param name="log">The opened log, which the caller disposes; null when refused.</param>
    /// <param name="refusal">The reason; null when opened.</param>
    /// <returns>Whether the vault was opened.</returns>
    public bool TryGet([NotNullWhen(true)] out SealedLog? log, [NotNullWhen(false)] out OpenRefusal? refusal)
    {
        log = _log;
        refusal = _refusal;
        return _log is not null;
    }
}
