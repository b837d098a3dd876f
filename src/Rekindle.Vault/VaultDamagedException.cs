namespace Rekindle.Vault;

/// <summary>In what way a vault is damaged.</summary>
public enum DamageKind
{
    /// <summary>The file cannot be read as the database it should be, or belongs to something else.</summary>
    Container,

    /// <summary>A value of the header is missing, malformed, or not the one that was sealed.</summary>
    Header,

    /// <summary>A stored way in was changed.</summary>
    WayIn,

    /// <summary>The sealed head does not open.</summary>
    Head,

    /// <summary>A record does not open at its place: it was changed, or it stood elsewhere.</summary>
    RecordChanged,

    /// <summary>A record before the end is gone.</summary>
    RecordMissing,

    /// <summary>Records at the end are gone.</summary>
    CutOff,

    /// <summary>There are records that the head does not know.</summary>
    BeyondHead,

    /// <summary>A record's key is gone, and no burning says so.</summary>
    KeyMissing,

    /// <summary>The vault is older than this program has already seen it.</summary>
    RolledBack,

    /// <summary>A record opens but holds a kind of content that this program does not know.</summary>
    UnknownContent,
}

/// <summary>A vault holds something other than what was written to it. Never carries any text of the person.</summary>
public sealed class VaultDamagedException : Exception
{
    /// <summary>Says how and where the vault is damaged.</summary>
    /// <param name="kind">In what way.</param>
    /// <param name="sequence">The record concerned, from 1; null where it is none in particular.</param>
    /// <param name="inner">What the storage said, where it did.</param>
    public VaultDamagedException(DamageKind kind, long? sequence = null, Exception? inner = null)
        : base(Describe(kind, sequence), inner)
    {
        Kind = kind;
        Sequence = sequence;
    }

    /// <summary>In what way the vault is damaged.</summary>
    public DamageKind Kind { get; }

    /// <summary>The record concerned, from 1; null where it is none in particular.</summary>
    public long? Sequence { get; }

    private static string Describe(DamageKind kind, long? sequence)
    {
        string what = kind switch
        {
            DamageKind.Container => "The vault's file cannot be read as a vault",
            DamageKind.Header => "The vault's header is not as it was written",
            DamageKind.WayIn => "A way into the vault is not as it was written",
            DamageKind.Head => "The vault's head does not open",
            DamageKind.RecordChanged => "A record of the vault is not as it was written",
            DamageKind.RecordMissing => "A record of the vault is missing",
            DamageKind.CutOff => "The end of the vault is missing",
            DamageKind.BeyondHead => "The vault holds a record that it should not",
            DamageKind.KeyMissing => "The key of a record is missing",
            DamageKind.RolledBack => "The vault is older than it was a moment ago",
            DamageKind.UnknownContent => "A record of the vault was written by a newer program",
        };
        string where = sequence is { } number ? $" (record {number})" : "";
        string next = kind == DamageKind.UnknownContent
            ? "Use the newer program."
            : "Nothing was changed; keep the file, and restore a backup beside it.";
        return $"{what}{where}. {next}";
    }
}
