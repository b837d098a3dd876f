using System.Globalization;

namespace Rekindle.Drafts.Patterns;

/// <summary>What one step of a compiled pattern asks.</summary>
internal enum StepKind
{
    /// <summary>One of the words.</summary>
    Word,

    /// <summary>A word that starts with the text.</summary>
    Prefix,

    /// <summary>Any one word.</summary>
    Any,

    /// <summary>Here, and if that leads nowhere, from <c>To</c>.</summary>
    Split,

    /// <summary>Goes on at <c>To</c>.</summary>
    Jump,

    /// <summary>What follows, up to a match, must not fit here; goes on at <c>To</c>.</summary>
    Not,

    /// <summary>The sentence starts here.</summary>
    Start,

    /// <summary>The sentence ends here.</summary>
    End,

    /// <summary>The sentence ends here, with a question mark.</summary>
    Question,

    /// <summary>It fits.</summary>
    Match,
}

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Words">For a word: those that fit.</param>
/// <param name="Text">For a prefix: the beginning.</param>
/// <param name="To">For split, jump and not: where to go on.</param>
/// <remarks>A class, as all that is kept in lists here: the framework's lists over structures are compiled anew at every start.</remarks>
internal sealed record Step(StepKind Kind, WordChoice? Words = null, string? Text = null, int To = 0);

/// <summary>Compiles the notation of <see cref="WordPattern"/> into steps that only ever lead forward.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="vocabulary">Gives words their numbers, and shared phrases their steps.</param>
internal sealed class PatternParser(string pattern, Vocabulary vocabulary)
{
    private const int DefaultGap = 3;

    // Holds the place of a step whose way out is not known yet.
    private static readonly Step Blank = new(StepKind.Match);

    private readonly List<Step> _steps = [];
    private int _at;

    /// <summary>Compiles the pattern.</summary>
    /// <returns>The steps, the last of which is a match.</returns>
    /// <exception cref="FormatException">The pattern does not read.</exception>
    public Step[] Parse()
    {
        Alternatives(closing: '\0');
        _steps.Add(new Step(StepKind.Match));
        return [.. _steps];
    }

    private void Alternatives(char closing)
    {
        var ends = new List<int>();
        while (true)
        {
            int split = _steps.Count;
            _steps.Add(Blank);
            Sequence();
            if (_at < pattern.Length && pattern[_at] == '|')
            {
                _at++;
                ends.Add(_steps.Count);
                _steps.Add(Blank);
                _steps[split] = new Step(StepKind.Split, To: _steps.Count);
                continue;
            }

            // The last alternative needs no way out: its split only steps on.
            _steps[split] = new Step(StepKind.Jump, To: split + 1);
            break;
        }

        foreach (int end in ends)
        {
            _steps[end] = new Step(StepKind.Jump, To: _steps.Count);
        }

        if (closing == '\0' ? _at < pattern.Length : _at >= pattern.Length || pattern[_at++] != closing)
        {
            throw Unreadable();
        }
    }

    private void Sequence()
    {
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')' or ']'))
        {
            switch (pattern[_at])
            {
                case ' ':
                    _at++;
                    break;
                case '(':
                    _at++;
                    Alternatives(')');
                    break;
                case '[':
                    _at++;
                    Optional();
                    break;
                case '!' when _at + 1 < pattern.Length && pattern[_at + 1] == '(':
                    _at += 2;
                    Refusal();
                    break;
                default:
                    Item(Token());
                    break;
            }
        }
    }

    private void Optional()
    {
        int split = _steps.Count;
        _steps.Add(Blank);
        Alternatives(']');
        _steps[split] = new Step(StepKind.Split, To: _steps.Count);
    }

    private void Refusal()
    {
        int not = _steps.Count;
        _steps.Add(Blank);
        Alternatives(')');
        _steps.Add(new Step(StepKind.Match));
        _steps[not] = new Step(StepKind.Not, To: _steps.Count);
    }

    private string Token()
    {
        int start = _at;
        while (_at < pattern.Length && pattern[_at] is not (' ' or '|' or '(' or ')' or '[' or ']'))
        {
            _at++;
        }

        return pattern[start.._at];
    }

    private void Item(string token)
    {
        switch (token)
        {
            case "^":
                _steps.Add(new Step(StepKind.Start));
                break;
            case "$":
                _steps.Add(new Step(StepKind.End));
                break;
            case "?":
                _steps.Add(new Step(StepKind.Question));
                break;
            case ['.', '.', .. var count]:
                Gap(count.Length == 0 ? DefaultGap : int.Parse(count, CultureInfo.InvariantCulture));
                break;
            case ['<', .. var name, '>']:
                Phrase(name);
                break;
            case [.. var start, '*']:
                _steps.Add(new Step(StepKind.Prefix, Text: start));
                break;
            default:
                _steps.Add(new Step(StepKind.Word, vocabulary.Choose(token) ?? throw Unreadable()));
                break;
        }
    }

    // Inside a pattern the nearest fit wins; at its end a gap takes all it may, so that an exception covers its sentence.
    private void Gap(int words)
    {
        bool greedy = _at >= pattern.Length;
        var outs = new List<int>();
        for (int i = 0; i < words; i++)
        {
            int split = _steps.Count;
            _steps.Add(Blank);
            if (greedy)
            {
                outs.Add(split);
                _steps.Add(new Step(StepKind.Any));
                continue;
            }

            outs.Add(_steps.Count);
            _steps.Add(Blank);
            _steps[split] = new Step(StepKind.Split, To: _steps.Count);
            _steps.Add(new Step(StepKind.Any));
        }

        foreach (int way in outs)
        {
            _steps[way] = new Step(greedy ? StepKind.Split : StepKind.Jump, To: _steps.Count);
        }
    }

    private void Phrase(string name)
    {
        int offset = _steps.Count;
        foreach (Step step in vocabulary.Phrase(name) ?? throw Unreadable())
        {
            _steps.Add(step.Kind is StepKind.Split or StepKind.Jump or StepKind.Not ? step with { To = step.To + offset } : step);
        }
    }

    private FormatException Unreadable() => new($"The pattern \"{pattern}\" cannot be read at position {_at}.");
}
