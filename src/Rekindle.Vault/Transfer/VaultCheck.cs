using Rekindle.Vault.Sqlite;

namespace Rekindle.Vault.Transfer;

/// <summary>What a check of a vault found.</summary>
public enum CheckVerdict
{
    /// <summary>Every record is the one that was written, at its place, and none is gone.</summary>
    Whole,

    /// <summary>Something is not as it was written.</summary>
    Damaged,

    /// <summary>The end is missing.</summary>
    CutOff,

    /// <summary>It is whole in itself, and older than what is remembered of it; or it went another way from there.</summary>
    RolledBack,

    /// <summary>A newer program wrote it, and this one cannot tell.</summary>
    Newer,
}

/// <summary>What a check of a vault found, with the evidence.</summary>
/// <param name="Verdict">The finding.</param>
/// <param name="Message">One plain sentence or two: what was found, where, and what next.</param>
/// <param name="Record">The first record concerned, from 1; null where it is none in particular.</param>
/// <param name="Mark">What the vault adds up to; null unless it is whole.</param>
public sealed record CheckResult(CheckVerdict Verdict, string Message, long? Record = null, LogMark? Mark = null)
{
    /// <summary>Reads an opened vault to its end.</summary>
    /// <param name="log">The log.</param>
    /// <param name="remembered">What is remembered of it; null where nothing is.</param>
    public static CheckResult Of(SealedLog log, LogMark? remembered)
    {
        ArgumentNullException.ThrowIfNull(log);
        try
        {
            LogMark mark = log.Prove(remembered);
            return new CheckResult(CheckVerdict.Whole, "The vault is whole.", Mark: mark);
        }
        catch (VaultDamagedException damage)
        {
            return Of(damage, log.Place);
        }
    }

    /// <summary>What an opening that was refused says of the vault.</summary>
    /// <param name="refusal">Damage, or a newer format.</param>
    /// <param name="file">The vault's file, to tell whether its end is missing.</param>
    public static CheckResult Of(OpenRefusal refusal, string file)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Kind == RefusalKind.NewerFormat
            ? new CheckResult(CheckVerdict.Newer, refusal.Message)
            : Of(new VaultDamagedException(refusal.Damage ?? DamageKind.Container), file);
    }

    /// <summary>What damage says of the vault.</summary>
    /// <param name="found">The damage.</param>
    /// <param name="file">The vault's file, to tell whether its end is missing.</param>
    public static CheckResult Of(VaultDamagedException found, string file)
    {
        ArgumentNullException.ThrowIfNull(found);
        VaultDamagedException damage = found.Kind == DamageKind.Container && SqliteFile.IsShorterThanItSays(file)
            ? new VaultDamagedException(DamageKind.CutOff) : found;
        CheckVerdict verdict = damage.Kind switch
        {
            DamageKind.CutOff => CheckVerdict.CutOff,
            DamageKind.RolledBack => CheckVerdict.RolledBack,
            DamageKind.UnknownContent => CheckVerdict.Newer,
            _ => CheckVerdict.Damaged,
        };
        return new CheckResult(verdict, damage.Message, damage.Sequence);
    }
}
