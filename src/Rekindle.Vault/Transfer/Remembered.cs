using System.Globalization;
using System.Text;

namespace Rekindle.Vault.Transfer;

/// <summary>The small file beside the vault that remembers what it added up to, so that an older copy put in its place is found.</summary>
/// <remarks>
/// <code>
/// rekindle-remembered-1
/// vault 32 hexadecimal digits
/// records a number
/// point 64 hexadecimal digits
/// </code>
/// Mode 0600. It is written when a vault that was appended to is closed, and judged by nothing but <c>verify</c>: without it,
/// or with one that cannot be read, a vault opens as ever. Nothing in it is secret, and nothing proves it: it finds accidents.
/// </remarks>
public static class Remembered
{
    private const string FirstLine = "rekindle-remembered-1";

    /// <summary>Remembers what a log added up to after its last append; nothing where it appended nothing. A file that cannot be
    /// written is passed over: what the person did is kept, and that counts.</summary>
    /// <param name="location">Where the vault is.</param>
    /// <param name="log">The log, before it is disposed.</param>
    public static void Keep(VaultLocation location, SealedLog log)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(log);
        if (log.Appended is not { } mark) return;

        if (Read(location) is not { } before || before.Vault != mark.Vault || before == log.AppendedFrom || GrewFrom(before, log)) Write(location, mark);
    }

    // Another process may have appended in between, or not have been closed in order. What was set back stays remembered as it was.
    private static bool GrewFrom(LogMark before, SealedLog log)
    {
        try
        {
            log.Prove(before);
            return before.Records < log.Appended?.Records;
        }
        catch (Exception fault) when (fault is VaultDamagedException or VaultStorageException)
        {
            return false;
        }
    }

    /// <summary>What is remembered of the vault in a place; null where there is nothing, or nothing that can be read.</summary>
    public static LogMark? Read(VaultLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        try
        {
            if (!File.Exists(location.RememberedFile)) return null;
            string[] lines = File.ReadAllLines(location.RememberedFile, Encoding.ASCII);
            return lines is [FirstLine, var vault, var records, var point]
                && Value(vault, "vault ") is { Length: 32 } id
                && long.TryParse(Value(records, "records "), NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                && Value(point, "point ") is { Length: 64 } last
                ? new LogMark(id, count, last) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    internal static void Write(VaultLocation location, LogMark mark)
    {
        string content = string.Create(
            CultureInfo.InvariantCulture, $"{FirstLine}\nvault {mark.Vault}\nrecords {mark.Records}\npoint {mark.Point}\n");
        try
        {
            PrivateFiles.Replace(location.RememberedFile, Encoding.ASCII.GetBytes(content));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Said above.
        }
    }

    private static string? Value(string line, string name) => line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..] : null;
}
