using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Rekindle.Programme.Help;
using Rekindle.Programme.Journeys;
using Rekindle.Vault;
using Rekindle.Web.Words;

namespace Rekindle.Web.Card;

/// <summary>The card: one file for a phone, with no server and no network, for the minute in which the vault is far away.</summary>
/// <remarks>
/// Style and script stand inside, and the policy at the top names them by their digest and forbids everything else. What is written
/// on it is sealed to the vault's public key; it keeps sealed text alone. Its own words stand in it as they are: whoever has the file
/// reads them.
/// </remarks>
public static class CardPage
{
    // Longer than this in UTF-8 a line would not be taken in by import (SealedEntry.MostBytes).
    private const int LongestText = 10_000;

    private static readonly (string Kind, string Title)[] HelpKinds =
    [
        ("crisis", "Thoughts of suicide, or too much to bear"), ("abuse", "Hurt, threatened or controlled"),
        ("own-behaviour", "Worried about how I act"), ("legal", "Orders and the law"),
    ];

    private static readonly (string Outcome, string Words)[] Outcomes =
    [
        ("rode-out", "I let it pass"), ("wrote-letter", "I wrote it here instead"), ("called-friend", "I called somebody"),
        ("distracted", "I did something else"), ("gave-in", "I did write to them"),
    ];

    /// <summary>The card as one HTML document.</summary>
    /// <param name="content">What stands on it.</param>
    /// <param name="key">What seals what is written on it.</param>
    /// <param name="discreet">A title and file names that say nothing.</param>
    public static string Html(CardContent content, SealingKey key, bool discreet = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(key);
        string style = Part("card/card.css");
        string script = Part("wwwroot/seal.js").Replace("export async function", "async function", StringComparison.Ordinal) + Part("card/card.js");
        string policy = $"default-src 'none'; style-src '{Digest(style)}'; script-src '{Digest(script)}'; base-uri 'none'; form-action 'none'";
        string help = HelpSection(content.Help);
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <title>{(discreet ? "Notes" : "Rekindle: the card")}</title>
            <style>{style}</style>
            </head>
            <body>
            <header>
            <nav aria-label="On this card"><a href="#help">Help now</a></nav>
            <button type="button" class="second" data-leave hidden>Leave</button>
            </header>
            <main>
            <h1>Stay here for ninety seconds.</h1>
            <p class="soft">It may not get smaller, and you can still not send it.</p>
            {(content.HelpFirst ? help : "")}{Wave}
            {OwnWords(content)}{WriteSection(key, discreet)}
            {(content.HelpFirst ? "" : help)}<p class="soft small">Made on {Says.Day(content.MadeOn)}. Make it anew when your plan or a number changes. The card is for adults; it is no therapy and no emergency service. It sends nothing and asks nobody for anything.</p>
            </main>
            <script type="module">{script}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    // One breath is 160 wide: 64 in, 96 out, turning gently at both ends; it begins in the trough under the dot.
    private const string Breath = "c23.3 0 40.7-85 64-85c35 0 61 85 96 85";
    private const string Water = $"M-40 120{Breath}{Breath}{Breath}{Breath}";

    private const string Wave = $"""
        <figure>
        <svg viewBox="0 0 400 150" aria-hidden="true" focusable="false">
        <g class="run"><path class="water" d="{Water}V150H-40Z"/><path class="line" d="{Water}"/></g>
        <g class="rise"><circle class="dot" cx="120" cy="120" r="9"/></g>
        </svg>
        <figcaption>
        <p class="word" data-word>In for four, out for six.</p>
        <p class="soft small">Breathe in for four seconds and out for six, nine times.</p>
        <p role="status" class="small soft" data-told></p>
        <button type="button" class="second" data-again hidden>From the beginning, told in words</button>
        </figcaption>
        </figure>
        """;

    private static string OwnWords(CardContent content)
    {
        var text = new StringBuilder();
        if (content.Plan is { } plan)
        {
            text.Append(Section("My plan for this minute", $"<p class=\"own\">If {Encoded(Bare(plan.If))}, then {Encoded(Bare(plan.Then))}.</p>\n"));
        }

        if (content.Friend is { } friend)
        {
            text.Append(Section("Somebody to call", Friend(friend)));
        }

        if (content.Reasons.Count > 0)
        {
            string reasons = Reasons(content, CaseSide.For, "For trying again, slowly") + Reasons(content, CaseSide.Against, "Against it");
            text.Append(Section("Why I am doing this", reasons));
        }

        return text.ToString();
    }

    private static string Friend(FriendTrusted friend)
    {
        string name = Encoded(friend.Name);
        if (friend.Phone is not { } phone) return $"<p class=\"own\">{name}</p>\n";
        if (Dialled(phone) is not { } number) return $"<p class=\"own\">{name}, {Encoded(phone)}</p>\n";
        return $"""
            <div class="calls"><a class="button" href="tel:{number}">Call {name}</a><a class="button second" href="sms:{number}">Text {name}</a></div>
            <p class="soft">{Encoded(phone)}</p>

            """;
    }

    private static string Reasons(CardContent content, CaseSide side, string title)
    {
        ReasonKept[] own = [.. content.Reasons.Where(r => r.Side == side)];
        return own.Length == 0 ? "" : $"<p class=\"soft\">{title}</p>\n{string.Concat(own.Select(r => $"<p class=\"own\">{Encoded(r.Text)}</p>\n"))}";
    }

    private static string WriteSection(SealingKey key, bool discreet) => $"""
        <section data-write hidden aria-labelledby="write">
        <h2 id="write">Write it here instead</h2>
        <p class="soft">It is sent to nobody. It is sealed at once: only your own vault can open it, and this phone cannot read it again.</p>
        <form data-vault="{Convert.ToHexStringLower(key.VaultId)}" data-key="{Convert.ToBase64String(key.PublicKey)}" data-file="{(discreet ? "notes.txt" : "from-my-phone.txt")}">
        {Scale("intensity", "How strong is it right now?")}
        <div class="field"><label class="above" for="text">What you would have sent</label>
        <textarea id="text" name="text" rows="6" maxlength="{LongestText.ToString(CultureInfo.InvariantCulture)}" autocomplete="off" spellcheck="false"></textarea></div>
        {Scale("after", "And how strong is it now?")}
        <div class="field"><label class="above" for="outcome">How it ended</label>
        <select id="outcome" name="outcome" autocomplete="off"><option value="">I leave that open</option>{string.Concat(Outcomes.Select(o => $"<option value=\"{o.Outcome}\">{o.Words}</option>"))}</select></div>
        <button type="submit">Seal it</button>
        </form>
        <p role="status" data-said></p>
        <div class="stack" data-waiting hidden>
        <p data-count></p>
        <button type="button" data-save>Save as a file</button>
        <button type="button" class="second" data-copy>Copy as text</button>
        <details data-text><summary>The sealed text</summary><label class="above" for="sealed">Take this home and import it</label>
        <textarea id="sealed" class="sealed" rows="5" readonly data-sealed></textarea></details>
        <button type="button" class="second" data-clear>They have arrived: remove them here</button>
        </div>
        </section>
        <section data-cannot hidden><h2>Write it on paper</h2><p>This browser cannot seal what you write, so there is no place to write here: nothing would be kept, or it would lie open.</p></section>
        <p class="soft" data-without>Without JavaScript there is no place to write here. Everything else on the card works.</p>
        """;

    private static string Scale(string name, string question)
    {
        IEnumerable<string> answers = Enumerable.Range(0, 11)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"<label><input type=\"radio\" name=\"{name}\" value=\"{n}\"><span>{n}</span></label>"));
        return $"""
            <fieldset><legend>{question}</legend><div class="scale">{string.Concat(answers)}</div>
            <p class="ends small soft"><span>not at all</span><span>as strong as can be</span></p></fieldset>
            """;
    }

    private static string HelpSection(CountryHelp? help)
    {
        var text = new StringBuilder("<section id=\"help\" aria-labelledby=\"help-title\">\n<h2 id=\"help-title\">Help now</h2>\n");
        if (help is not null)
        {
            string numbers = string.Join(" ", help.Emergency.Select(Number));
            text.Append($"<p>{Encoded(help.Name)}. Emergency: {numbers} <span class=\"checked\">{Checked(help.EmergencyChecked)}</span></p>\n");
            foreach ((string kind, string title) in HelpKinds)
            {
                HelpLine[] lines = [.. help.Lines.Where(l => l.For == kind)];
                if (lines.Length == 0) continue;
                text.Append($"<h3 class=\"soft small\">{title}</h3>\n<ul class=\"lines\">\n{string.Concat(lines.Select(Line))}</ul>\n");
            }
        }

        InternationalHelp everywhere = HelpLineBook.BuiltIn.International;
        return text.Append($"<p><strong>{Encoded(everywhere.Name)}.</strong> {Encoded(everywhere.Text)}</p>\n</section>\n").ToString();
    }

    private static string Line(HelpLine line)
    {
        string written = line.Text is { } text ? $" Or {Encoded(text)}." : "";
        string hours = line.Hours is { } when ? $" {Encoded(when)}." : "";
        return $"""
            <li><span>{Encoded(line.Name)}</span>{Number(line.Number)}
            <span class="soft">For {Encoded(line.Who)}.{written}{hours}</span><span class="checked">{Checked(line.Checked)}</span></li>

            """;
    }

    private static string Number(string number) => $"<a class=\"number\" href=\"{Encoded(Says.Tel(number))}\">{Encoded(number)}</a>";

    private static string Checked(DateOnly? day) => day is { } on ? $"checked on {Says.Day(on)}" : "not checked at its source";

    private static string Section(string title, string inside) => $"<section>\n<h2>{title}</h2>\n{inside}</section>\n";

    // A friend's "phone" is a text of the person's own: only what looks like a number becomes a link.
    private static string? Dialled(string phone)
    {
        bool isNumber = phone.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '/' or '(' or ')' or '.')
            && phone.Count(char.IsAsciiDigit) >= 3;
        return isNumber ? Says.Tel(phone)["tel:".Length..] : null;
    }

    private static string Bare(string text) => text.Trim().TrimEnd('.');

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    private static string Digest(string inside) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inside)));

    private static string Part(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
