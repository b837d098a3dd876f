using System.Text;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;
using Rekindle.Vault.Recovery;

namespace Rekindle.Proof.Fuzzing;

/// <summary>Journey files, playbooks and recovery codes: what people and other programs write.</summary>
public static class TextTargets
{
    /// <summary>A word that stands in private texts of the corpus and must stand in no reason of a refusal.</summary>
    public const string Private = "nightjar";

    private static readonly DateTimeOffset At = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly TextReadings Texts = new((_, _) => new DraftOpinion(false, false), _ => CrisisSign.None);

    /// <summary>All of them.</summary>
    /// <param name="root">The repository.</param>
    public static IReadOnlyList<Target> All(string root) => [Journeys(root), Playbooks(root), RecoveryCodes(root)];

    // Read, judged and written as a status.
    private static Target Journeys(string root) => new(
        "journeys", 3300, Corpus.Of(root, "journeys", "samples/journeys", "*.jsonl"),
        Target.Words(
            "\n", "\r\n", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "-1", "1e999", "99999999999999999999", "0.1", "\"\"",
            "2026-02-30T22:10:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "2026-01-05T22:10:00", "T25:", "+99:00", "2026-03-29T02:30:00+01:00",
            "\"Europe/Berlin\"", "\"Moon/Base\"", "\"id\":\"01940000-0000-7000-8000-000000000001\",", "\"type\":\"correction\",", "\"type\":\"letter-burned\",",
            "\"type\":\"journey-started\",", "\"type\":\"journey-closed\",", "\"type\":\"decision\",", "\"of\":", "\"event\":null", "\"playbook\":\"space-first\",",
            new string('[', 2000), "{\"a\":", "\uFEFF", "\u0000", "😀"),
        input =>
        {
            Reading<JourneyLog> log = JourneyReader.ReadFile(input, "fuzzed.journey.jsonl");
            if (log.Value is not { } read) return Refused(log.Problem);
            Reading<Status> status = Judge.Status(read, At, new ProgrammeSettings("UTC", Texts));
            if (status.Value is not { } judged) return Refused(status.Problem);
            _ = StatusJson.ToText(judged);
            return true;
        });

    // Read, and used to judge a journey.
    private static Target Playbooks(string root)
    {
        JourneyLog[] logs = [.. Directory.EnumerateFiles(Path.Combine(root, "samples/journeys"), "*.jsonl").Order(StringComparer.Ordinal)
            .Select(f => JourneyReader.ReadFile(File.ReadAllBytes(f), f).Value!)];
        return new(
            "playbooks", 1500, Corpus.Of(root, "playbooks", "playbooks", "*.yaml"),
            Target.Words(
                "\n", "\n\n", "  ", "\t", ": ", "- ", "[", "]", "{", "}", "'", "\"", "# ", "|", ">", "&a ", "*a", "<<: *a", "!!binary ", "!<x> ", "%YAML 1.2\n", "---\n",
                "...\n", "? ", "~", "null", "-1", "0", "1e9", "99999999999999999999999999999999", ".inf", "0x10", "true", "coffee", "A1", "\u0000", "\uFEFF", "\u2028", "😀",
                new string('[', 3000), string.Concat(Enumerable.Repeat("{a: ", 1000)), string.Concat(Enumerable.Repeat("- ", 2000)), "&a [*a, *a]", "window:", "readiness:"),
            input =>
            {
                Reading<Playbook> playbook = PlaybookReader.Read(Encoding.UTF8.GetString(input), "fuzzed.yaml");
                if (playbook.Value is not { } read) return Refused(playbook.Problem);
                Reading<Status> status = Judge.Status(logs[input.Length % logs.Length], At, new ProgrammeSettings("UTC", Texts, read));
                if (status.Value is not { } judged) return Refused(status.Problem);
                _ = StatusJson.ToText(judged);
                return true;
            });
    }

    // As somebody wrote them down.
    private static Target RecoveryCodes(string root) => new(
        "recovery-codes", 300, Corpus.Of(root, "recovery-codes", VaultTargets.StoredVaults, "*.recovery"),
        Target.Words(" ", "\n", ",", ".", "1. ", "14) ", "ABACUS", "abac", "horn", "hor", "tonic", "-", "ž", "\u0000", "\u2028", "😀", new string('a', 5000)),
        input =>
        {
            RecoveryReading read = RecoveryCode.Read(Encoding.UTF8.GetString(input));
            if (read.Code is { } code) return code.Words.Count == RecoveryCode.Length;
            return read.Problem is { Length: > 0 } ? false : throw new BrokenPromiseException("neither a code nor what is wrong with it");
        });

    /// <summary>False, once the refusal is seen to be as documented.</summary>
    internal static bool Refused(InputProblem? problem)
    {
        if (problem is null) throw new BrokenPromiseException("neither a value nor a reason");
        if (problem.Line < 0 || problem.Reason.Length == 0) throw new BrokenPromiseException($"a reason without place or words: {problem}");
        return problem.Reason.Contains(Private, StringComparison.Ordinal) ? throw new BrokenPromiseException("a reason quotes what the person wrote") : false;
    }
}
