using System.Text.Json;

namespace Rekindle.Training;

/// <summary>One labelled sentence.</summary>
/// <param name="Writer">Name of the file, without what follows its first dash: all that one writer wrote.</param>
/// <param name="Text">The sentence, or two short ones.</param>
/// <param name="Rules">Rules that it breaks.</param>
/// <param name="Slots">What it gives an apology; null where nobody said.</param>
/// <param name="Near">Rules that it looks like and does not break.</param>
internal sealed record LabelledSentence(string Writer, string Text, string[] Rules, string[]? Slots, string[] Near);

/// <summary>One labelled draft.</summary>
internal sealed record LabelledDraft(string Writer, string Kind, string Text, string Verdict, string[] Rules, string[]? Slots);

/// <summary>A folder of labelled text.</summary>
/// <param name="Sentences">Sentences of their own.</param>
/// <param name="Drafts">Whole drafts.</param>
internal sealed record Corpus(List<LabelledSentence> Sentences, List<LabelledDraft> Drafts)
{
    /// <summary>
    /// The writer of the sentences that patterns were once tuned on. They teach the models, without what patterns say of them,
    /// and are left out of lines and scores.
    /// </summary>
    public const string Tuned = "tuned";

    /// <summary>All but the sentences that patterns were tuned on.</summary>
    public Corpus Fresh => new([.. Sentences.Where(s => s.Writer != Tuned)], [.. Drafts.Where(d => d.Writer != Tuned)]);

    /// <summary>What one writer wrote.</summary>
    public Corpus By(string writer) => new([.. Sentences.Where(s => s.Writer == writer)], [.. Drafts.Where(d => d.Writer == writer)]);

    /// <summary>Reads every .jsonl file of a folder, in order of their names; nothing where there is no such folder.</summary>
    public static Corpus Read(string folder)
    {
        var corpus = new Corpus([], []);
        if (!Directory.Exists(folder)) return corpus;
        foreach (string file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            string writer = Path.GetFileNameWithoutExtension(file).Split('-')[0];
            foreach (string line in File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                JsonElement entry = document.RootElement;
                string text = entry.GetProperty("text").GetString()!;
                if (entry.TryGetProperty("kind", out JsonElement kind))
                {
                    corpus.Drafts.Add(new LabelledDraft(writer, kind.GetString()!, text, entry.GetProperty("verdict").GetString()!,
                        Names(entry, "rules") ?? [], Names(entry, "slots")));
                }
                else
                {
                    corpus.Sentences.Add(new LabelledSentence(writer, text, Names(entry, "rules") ?? [], Names(entry, "slots"), Names(entry, "near") ?? []));
                }
            }
        }

        return corpus;
    }

    private static string[]? Names(JsonElement entry, string property) =>
        entry.TryGetProperty(property, out JsonElement names) ? [.. names.EnumerateArray().Select(n => n.GetString()!)] : null;
}
