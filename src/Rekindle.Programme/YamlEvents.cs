using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Rekindle.Programme;

/// <summary>The events of a YAML text, as far as a data file may go: not deep, and nothing said by pointing at something else.</summary>
/// <remarks>
/// Both keep reading bounded. A text of brackets alone would be read by as many calls within calls, and some lines of anchors
/// can stand for more nodes than there is memory.
/// </remarks>
internal sealed class YamlEvents(IParser parser) : IParser
{
    /// <summary>Mappings and lists within each other.</summary>
    /// <value>20: the deepest data file has 5.</value>
    private const int Deepest = 20;

    // The stream and the document around the first mapping nest as well.
    private const int Around = 2;

    private int _depth;

    /// <summary>The line that was reached, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <inheritdoc/>
    public ParsingEvent? Current => parser.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        bool moved = parser.MoveNext();
        if (parser.Current is not { } now) return moved;
        Line = (int)now.Start.Line;
        _depth += now.NestingIncrease;
        if (_depth > Deepest + Around) throw new YamlFault(Line, $"more than {Deepest} mappings and lists within each other");
        if (now is AnchorAlias) throw new YamlFault(Line, "an alias (*) is not read here: write it out");
        return moved;
    }
}
