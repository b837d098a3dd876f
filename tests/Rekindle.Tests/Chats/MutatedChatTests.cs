using System.Globalization;
using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Tests.Conventions;
using Rekindle.Tests.Shared.Chats;

namespace Rekindle.Tests.Chats;

/// <summary>Samples of all formats with changes by chance: a reading may refuse, it may never fail. REKINDLE_MUTATIONS sets how many;
/// the seed of a failure is in its message.</summary>
public sealed class MutatedChatTests
{
    private static readonly int Mutations =
        int.TryParse(Environment.GetEnvironmentVariable("REKINDLE_MUTATIONS"), CultureInfo.InvariantCulture, out int given) ? given : 5000;

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
            byte[] changed = Changed(samples[random.Next(samples.Count)], samples, random);
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

    private static byte[] Changed(byte[] sample, List<byte[]> all, Random random)
    {
        var bytes = new List<byte>(sample.Length > 20_000 ? sample[..20_000] : sample);
        for (int n = random.Next(1, 8); n > 0 && bytes.Count > 0; n--)
        {
            int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    byte[] other = all[random.Next(all.Count)];
                    int from = random.Next(Math.Max(1, other.Length));
                    bytes.InsertRange(at, other.Skip(from).Take(length));
                    break;
                default:
                    bytes.InsertRange(at, Spice[random.Next(Spice.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
