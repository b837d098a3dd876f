using System.Text;
using System.Text.Json;

namespace Rekindle.Drafts;

/// <summary>Writes a review as JSON: the fields in the order of the documented example, names in kebab case.</summary>
public static class ReviewJson
{
    // Quotes and letters of any script stay readable; the text goes to a file or a JSON response, never into HTML.
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The review as one line of JSON.</summary>
    /// <param name="review">The review to write.</param>
    /// <returns>The JSON, without a line end.</returns>
    public static string ToText(Review review)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            Write(writer, review);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes the review as one object into a larger document.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="review">The review to write.</param>
    public static void Write(Utf8JsonWriter writer, Review review)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        writer.WriteStartObject();
        writer.WriteString("kind", Name(review.Kind));
        writer.WriteString("verdict", Name(review.Verdict));
        writer.WriteString("language", review.Language);
        writer.WriteNumber("words", review.Words);
        writer.WriteNumber("sentences", review.Sentences);
        writer.WriteStartArray("findings");
        foreach (Finding finding in review.Findings)
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("slots");
        foreach ((string slot, bool filled) in review.Slots)
        {
            writer.WriteBoolean(slot, filled);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("missing");
        foreach (string slot in review.Missing)
        {
            writer.WriteStringValue(slot);
        }

        writer.WriteEndArray();
        writer.WriteString("caution", review.Caution);
        writer.WriteEndObject();
    }

    /// <summary>The name a kind has in JSON and on the command line.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><c>apology</c>, <c>invitation</c> or <c>message</c>.</returns>
    public static string Name(DraftKind kind) => kind switch
    {
        DraftKind.Apology => "apology",
        DraftKind.Invitation => "invitation",
        DraftKind.Message => "message",
    };

    /// <summary>The name a verdict has in JSON.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns><c>ready</c>, <c>revise</c> or <c>stop</c>.</returns>
    public static string Name(DraftVerdict verdict) => verdict switch
    {
        DraftVerdict.Ready => "ready",
        DraftVerdict.Revise => "revise",
        DraftVerdict.Stop => "stop",
    };

    /// <summary>The name a tier has in JSON.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns><c>stop</c>, <c>ask</c>, <c>fix</c> or <c>trim</c>.</returns>
    public static string Name(Tier tier) => tier switch
    {
        Tier.Stop => "stop",
        Tier.Ask => "ask",
        Tier.Fix => "fix",
        Tier.Trim => "trim",
    };

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("tier", Name(finding.Tier));
        writer.WriteNumber("start", finding.Start);
        writer.WriteNumber("end", finding.End);
        writer.WriteString("quote", finding.Quote);
        writer.WriteString("why", finding.Why);
        writer.WriteString("instead", finding.Instead);
        writer.WriteString("evidence", finding.Evidence);
        writer.WriteString("by", finding.By);
        writer.WriteEndObject();
    }
}
