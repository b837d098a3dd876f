using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Rekindle.Web.History;

/// <summary>A small picture in SVG. Its colours are classes of the style sheet: the policy of the pages allows no style in them.</summary>
/// <param name="height">Height where the width is <see cref="Width"/>; it grows with the page.</param>
internal sealed class Drawing(int height)
{
    /// <summary>Width in units of the picture: on the narrowest phone about one pixel each.</summary>
    public const int Width = 320;

    private readonly StringBuilder _inside = new();

    /// <summary>Adds a bar.</summary>
    public void Bar(string kind, double x, double y, double width, double tall) =>
        Add($"<rect class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(Math.Max(0, tall))}\"/>");

    /// <summary>Adds a line.</summary>
    public void Line(string kind, double x1, double y1, double x2, double y2) =>
        Add($"<line class=\"{kind}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>");

    /// <summary>Adds a dot.</summary>
    public void Dot(string kind, double x, double y, double radius) =>
        Add($"<circle class=\"{kind}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");

    /// <summary>Adds words.</summary>
    /// <param name="kind">Class; empty for none.</param>
    /// <param name="x">Where they stand.</param>
    /// <param name="y">Their base line.</param>
    /// <param name="words">The words, as they are read.</param>
    /// <param name="anchor">start, middle or end.</param>
    public void Text(string kind, double x, double y, string words, string anchor = "start") =>
        Add($"<text class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{HtmlEncoder.Default.Encode(words)}</text>");

    /// <summary>The picture, named for those who do not see it.</summary>
    /// <param name="name">What it shows.</param>
    public MarkupString Finish(string name) => new(
        $"<svg class=\"chart\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(name)}\"><g aria-hidden=\"true\">{_inside}</g></svg>");

    private void Add(string element) => _inside.Append(element);

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
