using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Questionnaires;

/// <summary>The questionnaires that come with the programme, from data.</summary>
public static class QuestionnaireBook
{
    private static readonly Lazy<IReadOnlyDictionary<Instrument, Questionnaire>> Loaded = new(() =>
        StoredWords.Instrument.Names.Select(LoadBuiltIn).ToDictionary(q => q.Instrument));

    /// <summary>The questionnaire.</summary>
    public static Questionnaire Of(Instrument instrument) => Loaded.Value[instrument];

    /// <summary>Reads a questionnaire file.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">Its name, for the reason of a refusal.</param>
    public static Reading<Questionnaire> Read(string yaml, string file) => YamlMap.Read(yaml, file, root =>
    {
        if (!StoredWords.Instrument.TryRead(root.Text("id"), out Instrument instrument))
        {
            throw new YamlFault(root.LineOf("id"), $"\"id\" must be one of {string.Join(", ", StoredWords.Instrument.Names)}");
        }

        (int count, int highest) = EventChecker.Shape(instrument);
        YamlMap scoring = root.Map("scoring");
        YamlMap change = root.Map("reliable_change");
        IReadOnlyList<string> items = root.Texts("items");
        if (items.Count != count || scoring.Whole("items", count, count, "the published form") != count)
        {
            throw new YamlFault(root.LineOf("items"), $"\"items\" must be {count}");
        }

        List<AnswerOption> options = [.. root.Maps("options").Select(o => new AnswerOption(o.Whole("value", 0, highest, "the published form"), o.Text("text")))];
        List<ScoreBand> bands = [.. root.Maps("cutoffs").Select(c =>
            new ScoreBand(c.Whole("from", 0, 100, "cutoffs"), c.Whole("to", 0, 100, "cutoffs"), c.Text("label"), c.Text("text")))];
        if (bands.Count == 0 || bands[0].From != 0 || bands.Zip(bands.Skip(1)).Any(p => p.Second.From != p.First.To + 1))
        {
            throw new YamlFault(root.LineOf("cutoffs"), "\"cutoffs\" must join without a gap, from 0 up");
        }

        return new Questionnaire(
            instrument, root.Text("name"), root.Text("intro"), items, options, scoring.Whole("multiplier", 1, 10, "the published form"),
            scoring.Text("direction") == "higher-is-better", bands,
            change.MaybeText("points") is null or "null" ? null : change.Whole("points", 1, 100, "reliable change"),
            change.MaybeText("source"), root.Text("licence"), root.Text("source"));
    });

    private static Questionnaire LoadBuiltIn(string id)
    {
        Reading<Questionnaire> read = Read(EmbeddedData.Text($"questionnaires/{id}.yaml"), $"questionnaires/{id}.yaml");
        return read.Value ?? throw new InvalidOperationException(read.Problem!.ToString());
    }
}
