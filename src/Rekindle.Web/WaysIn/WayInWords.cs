using Rekindle.Vault;
using Rekindle.Web.Words;

namespace Rekindle.Web.WaysIn;

/// <summary>A way into the vault, in words.</summary>
internal static class WayInWords
{
    /// <summary>What it is called.</summary>
    public static string Name(KnownWayIn way) => way.Kind switch
    {
        WayInKinds.Passphrase => "A passphrase",
        WayInKinds.KeyFile => "The key in your account on this machine",
        WayInKinds.RecoveryCode => "A recovery code",
        WayInKinds.Passkey => "A passkey",
        _ => "A way that another version of Rekindle made",
    };

    /// <summary>What is to be known of it, in one line.</summary>
    public static string Line(KnownWayIn way)
    {
        string means = way.Kind switch
        {
            WayInKinds.Passphrase => "What you keep in your head",
            WayInKinds.KeyFile => "Opens without asking, for whoever uses this account",
            WayInKinds.RecoveryCode => "The words on your paper",
            WayInKinds.Passkey => "A device that knows your finger, your face or your PIN",
            _ => "It stays as it is",
        };
        return way.Made is { } day ? $"{means}. Made on {Says.Day(day)}." : means + ".";
    }
}
