using System.Globalization;
using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Proof.Fuzzing;
using Rekindle.Tests.Conventions;
using Rekindle.Tests.Shared.Chats;

namespace Rekindle.Tests.Chats;

/// <summary>Samples of all formats with changes by chance: a reading may refuse, it may never fail. REKINDLE_MUTATIONS sets how many;
/// the seed of a failure is in its message.</summary>
public sealed class MutatedChatTests
{
    private static readonly int Mutations =
        int.TryParse(Environment.GetEnvironmentVariable("REKINDLE_MUTATIONS"), CultureInfo.InvariantCulture, out int given) ? given : 5000;

    private const int Longest = 20_000; // bytes of a sample: more of the same teaches nothing

    private static readonly byte[][] Spice =
    [
        .. new[]
        {
            "\n", "\r\n", "\u200E", "[", "]", ": ", " - ", "\"", "{", "}", "<", ">", "\\", "\\u", "\\x0C", "&#55357;", "PK\u0003\u0004", "9999999999", "-1",
            "\u202f", "07/03/2024, 15:04 - ", "[07/03/2024, 15:04:09] ", "null", "\u0000", "\uFEFF", "😀",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xE2, 0x80], [0xD8], [0xF0, 0x9F],
    ];

    [Fact]
    public void A_changed_sample_is_read_or_refused_and_never_a_fault()
    {
        List<byte[]> samples =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/chats"), "*", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith(".expected.json", StringComparison.Ordinal) && !f.EndsWith(".md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
            .. ExportStyle.All.Select((s, i) => MadeExport.Of(s, 25, i).Bytes),
        ];
        for (int seed = 0; seed < Mutations; seed++)
        {
            var random = new Random(seed);
            byte[] sample = samples[random.Next(samples.Count)];
            byte[] changed = Mutator.Changed(sample.Length > Longest ? sample[..Longest] : sample, samples, Spice, random);
            try
            {
                ChatHistory history = Reading.OfBytes(changed);
                HistoryAnswer answer = history.Report(new HistoryOptions { Breakup = new DateOnly(2024, 3, 1), WithText = true });
                if (answer.Report is { } report) _ = HistoryJson.ToText(report);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                Assert.Fail($"seed {seed}: {fault}");
            }
        }
    }
}
