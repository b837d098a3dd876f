namespace Rekindle.Vault;

/// <summary>One line of the log, opened and proven to stand where it was written.</summary>
/// <param name="Sequence">Its place in the log, from 1. Numbers rise; a burned line leaves a gap.</param>
/// <param name="Line">The text as it was appended; the vault does not look inside.</param>
public sealed record StoredLine(long Sequence, string Line);
