using System.Globalization;
using System.Text;

namespace Rekindle.Benchmarks;

/// <summary>Collects measured figures as a Markdown table: each beside its aim, and beside something real of the same run.</summary>
internal sealed class Figures
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a table.</summary>
    public void Table(string title, string words) =>
        _text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{words}\n\n| Figure | Measured | Aim | Aim met | Beside it, in the same run |\n|---|---:|---:|---|---|\n");

    /// <summary>A figure with an aim that it should not be above.</summary>
    public void Row(string figure, double measured, double aim, string unit, string beside) =>
        _text.Append(CultureInfo.InvariantCulture, $"| {figure} | {Say(measured)} {unit} | ≤ {aim:0.##} {unit} | {(measured <= aim ? "yes" : "**no**")} | {beside} |\n");

    /// <summary>A figure without an aim.</summary>
    public void Row(string figure, double measured, string unit, string beside) =>
        _text.Append(CultureInfo.InvariantCulture, $"| {figure} | {Say(measured)} {unit} | – | – | {beside} |\n");

    /// <summary>A figure that this machine cannot give.</summary>
    public void Missing(string figure, string why) => _text.Append(CultureInfo.InvariantCulture, $"| {figure} | – | – | – | {why} |\n");

    /// <summary>Words below a table.</summary>
    public void Words(string words) => _text.Append(CultureInfo.InvariantCulture, $"\n{words}\n");

    /// <summary>Adds everything to a file.</summary>
    public void AppendTo(string file) => File.AppendAllText(file, _text.ToString());

    /// <summary>A number with three figures that mean something.</summary>
    public static string Say(double number) => number.ToString(
        Math.Abs(number) switch { >= 100 => "0", >= 10 => "0.0", >= 1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);

    /// <summary>A share of sorted values, by the nearest rank: 0.5 is the median.</summary>
    public static double Share(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(sorted.Count * share) - 1, 0, sorted.Count - 1)];
}
