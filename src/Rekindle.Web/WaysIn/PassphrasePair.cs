using Microsoft.AspNetCore.Http;

namespace Rekindle.Web.WaysIn;

/// <summary>A new passphrase, written twice.</summary>
internal static class PassphrasePair
{
    /// <summary>Fewest characters: NIST SP 800-63B, section 5.1.1.2, asks for eight at the least.</summary>
    private const int Fewest = 8;

    /// <summary>The passphrase, or what is wrong with the two.</summary>
    public static (string Passphrase, string? Wrong) Read(IFormCollection form)
    {
        string first = form["first"].ToString();
        return (first, first.Length < Fewest ? $"Please use at least {Fewest} characters."
            : first != form["again"].ToString() ? "The two are not the same." : null);
    }
}
