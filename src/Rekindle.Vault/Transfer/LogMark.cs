namespace Rekindle.Vault.Transfer;

/// <summary>What a vault adds up to at one moment. It tells nothing of what is in it, but how many records there are.</summary>
/// <param name="Vault">The vault's id: 32 hexadecimal digits.</param>
/// <param name="Records">How many records it holds, burned ones and burnings among them.</param>
/// <param name="Point">The chain point after the last of them: 64 hexadecimal digits.</param>
public sealed record LogMark(string Vault, long Records, string Point);
