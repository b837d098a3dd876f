using System.CommandLine;
using Rekindle.Vault;

namespace Rekindle.Cli;

/// <summary>The two options by which a command finds the vault and opens it.</summary>
internal sealed class VaultOptions
{
    /// <summary><c>--vault</c>.</summary>
    public Option<string?> Folder { get; } = new("--vault")
    {
        Description = "Folder of the vault (default: REKINDLE_HOME, else the place for your data).", HelpName = "FOLDER",
    };

    private readonly Option<string?> _passphraseFile = new("--passphrase-file")
    {
        Description = "File whose first line is the passphrase or the recovery code; without it you are asked.", HelpName = "FILE",
    };

    /// <summary>Gives a command both options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Folder);
        command.Options.Add(_passphraseFile);
    }

    /// <summary>Where the vault is.</summary>
    public VaultLocation Location(ParseResult parsed, Surroundings around)
    {
        VaultPlatform platform = OperatingSystem.IsWindows() ? VaultPlatform.Windows
            : OperatingSystem.IsMacOS() ? VaultPlatform.Mac : VaultPlatform.Unix;
        return VaultLocation.Find(
            parsed.GetValue(Folder) ?? around.Variable("REKINDLE_HOME"),
            around.Variable(platform == VaultPlatform.Windows ? "LOCALAPPDATA" : "XDG_DATA_HOME"), around.Home, platform);
    }

    /// <summary>The file that holds the passphrase; null: ask.</summary>
    public string? PassphraseFile(ParseResult parsed) => parsed.GetValue(_passphraseFile);
}
