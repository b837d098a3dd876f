using Rekindle.Vault;

namespace Rekindle.Web;

/// <summary>How the web application is to run.</summary>
/// <param name="Vault">Where the person's vault is, or will be.</param>
/// <param name="DefaultZone">IANA zone of the machine: offered to a new journey, and used by one that names none.</param>
public sealed record WebOptions(VaultLocation Vault, string DefaultZone)
{
    /// <summary>The port tried first when none is asked for.</summary>
    public const int DefaultPort = 5199;

    /// <summary>Minutes without a request until the vault is closed, where nothing else was asked for.</summary>
    public const int IdleMinutes = 10;

    /// <summary>The port to listen on, 1 to 65535; 0 takes any free one.</summary>
    /// <value>Null: <see cref="DefaultPort"/>, or the next free one after it.</value>
    public int? Port { get; init; }

    /// <summary>A sample journey in a vault that lives in memory and is gone with the process. The person's own is not touched.</summary>
    public bool Demo { get; init; }

    /// <summary>How long without a request until the vault is closed.</summary>
    /// <value>Ten minutes: long enough to think over a form, short enough for a phone left on a table. A design choice.</value>
    public TimeSpan IdleLock { get; init; } = TimeSpan.FromMinutes(IdleMinutes);
}
