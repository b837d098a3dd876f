using Rekindle.Programme;
using Rekindle.Vault;

namespace Rekindle.Cli;

/// <summary>Asks for a new passphrase, twice, or takes it from a file.</summary>
internal static class NewPassphrase
{
    /// <summary>Asks.</summary>
    /// <param name="file">A file whose first line is the passphrase; null: ask on the terminal.</param>
    /// <param name="around">Where it is asked and problems are said.</param>
    /// <returns>The passphrase; or null and the exit code, once the reason was said.</returns>
    public static (string? Passphrase, int Code) Ask(string? file, Surroundings around)
    {
        string? fresh;
        if (file is not null)
        {
            Reading<string> read = Inputs.Text(file, around);
            if (read.Problem is { } problem) return (null, around.Refuse(problem));
            fresh = read.Value!.Split('\n')[0].TrimEnd('\r');
        }
        else if (around.AskSecret is { } ask)
        {
            around.Error.WriteLine("Four or more words that do not belong together are easy to keep and hard to guess.");
            around.Error.Flush();
            fresh = ask("New passphrase: ");
            if (fresh?.Length >= WayIn.FewestCharacters && ask("The same again: ") != fresh)
            {
                return (null, around.Fail(ExitCode.BadInput, "The two are not the same. Nothing was changed."));
            }
        }
        else
        {
            return (null, around.Fail(
                ExitCode.BadInput, "There is no terminal to ask for the new passphrase. Give it with --new-passphrase-file FILE."));
        }

        return fresh?.Length >= WayIn.FewestCharacters
            ? (fresh, ExitCode.Done)
            : (null, around.Fail(ExitCode.BadInput, $"A passphrase needs at least {WayIn.FewestCharacters} characters. Nothing was changed."));
    }
}
