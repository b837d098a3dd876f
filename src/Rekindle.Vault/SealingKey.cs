namespace Rekindle.Vault;

/// <summary>What a device needs to seal entries to a vault that it cannot open. Nothing in it is secret.</summary>
/// <param name="VaultId">16 bytes that name the vault.</param>
/// <param name="PublicKey">65 bytes: a point of P-256, uncompressed, as WebCrypto's <c>raw</c> format has it.</param>
public sealed record SealingKey(byte[] VaultId, byte[] PublicKey);
