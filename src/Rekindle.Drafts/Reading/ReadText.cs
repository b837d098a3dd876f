using System.Text;

namespace Rekindle.Drafts.Reading;

/// <summary>A text as the rules read it: folded words in sentences, each with its place in the text as it was typed.</summary>
/// <param name="Source">The text as it was given.</param>
/// <param name="Words">Folded words, without fillers.</param>
/// <param name="Sentences">In order; together they hold every word.</param>
/// <param name="Typed">The words as typed, fillers and contractions counted once, for lengths.</param>
internal sealed record ReadText(string Source, Word[] Words, Sentence[] Sentences, Word[] Typed)
{
    /// <summary>Reads a text. Linear in its length.</summary>
    /// <param name="text">Any text; unpaired surrogates and marks without a letter are stepped over.</param>
    /// <returns>The read text; no words and no sentences where there is nothing to read.</returns>
    public static ReadText Of(string text)
    {
        var reader = new Scanner(text);
        return reader.Read();
    }

    /// <summary>Walks once over the text, from left to right.</summary>
    private sealed class Scanner(string text)
    {
        private sealed record Ending(int TypedEnd, bool Question, int Close);

        // A shorter line that the next one does not carry on in lower case was ended by the writer; a longer one was wrapped.
        private const int WrappedLine = 50;

        private readonly List<Word> _typed = [];
        private readonly List<Ending> _breaks = [];
        private readonly StringBuilder _buffer = new();
        private int _at;
        private int _lineStart;

        public ReadText Read()
        {
            while (_at < text.Length)
            {
                Rune.DecodeFromUtf16(text.AsSpan(_at), out Rune rune, out int length);
                if (StartsWord(rune))
                {
                    ReadWord();
                }
                else if (rune.Value is '.' or '!' or '?' or 0x2026 or 0x3002 or 0xFF01 or 0xFF1F or 0x203D)
                {
                    ReadMarks();
                }
                else if (rune.Value is '\n' or '\r' or 0x2028 or 0x2029 or 0x85)
                {
                    ReadLineEnd();
                }
                else
                {
                    _at += length;
                }
            }

            Break(question: false, _typed.Count == 0 ? 0 : _typed[^1].End);
            return Assemble();
        }

        private static bool StartsWord(Rune rune) => Folding.IsWordPart(rune) || rune.Value is '$' or '@';

        private void ReadWord()
        {
            int start = _at, end = _at;
            if (ReadPlain())
            {
                return;
            }

            _buffer.Clear();
            if (ReadDisguised())
            {
                return;
            }

            while (_at < text.Length)
            {
                Rune.DecodeFromUtf16(text.AsSpan(_at), out Rune rune, out int length);
                if (Folding.IsApostrophe(rune.Value))
                {
                    _buffer.Append('\'');
                }
                else if (Folding.IsWordPart(rune))
                {
                    Folding.Append(rune, _buffer);
                }
                else if (rune.Value == '.' && IsInside())
                {
                    _buffer.Append(char.IsDigit(_buffer[^1]) ? "." : "");
                }
                else if (!Folding.IsAttached(rune))
                {
                    break;
                }

                _at += length;
                end = Folding.IsApostrophe(rune.Value) ? end : _at; // a closing quote is no part of the word
            }

            string word = _buffer.ToString().Trim('\'');
            if (word.Length == 0)
            {
                _at = Math.Max(_at, start + 1);
                return;
            }

            _typed.Add(new Word(Squeeze(word), start, end));
        }

        // Most words are plain letters up to a space: nothing in them is folded, hidden or joined.
        private bool ReadPlain()
        {
            int end = _at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end == _at || end < text.Length && text[end] is not (' ' or ','))
            {
                return false;
            }

            _typed.Add(new Word(Squeeze(text[_at..end].ToLowerInvariant()), _at, end));
            _at = end;
            return true;
        }

        // The dot of "5.30" and the first of "p.m.".
        private bool IsInside()
        {
            char next = _at + 1 < text.Length ? text[_at + 1] : ' ';
            char after = _at + 2 < text.Length ? text[_at + 2] : ' ';
            return _buffer.Length > 0
                && (char.IsDigit(_buffer[^1]) && char.IsDigit(next)
                    || _buffer.Length == 1 && char.IsAsciiLetter(_buffer[0]) && char.IsAsciiLetter(next) && !char.IsLetterOrDigit(after));
        }

        // "k!ll", "su1cide", "d*e": only words that must not be missed are looked for behind such masks.
        private bool ReadDisguised()
        {
            int end = _at;
            bool masked = false;
            while (end < text.Length && end - _at <= 12 && (char.IsAsciiLetterOrDigit(text[end])
                || text[end] is '!' or '*' or '@' or '$' or '#'))
            {
                masked |= !char.IsAsciiLetter(text[end]);
                end++;
            }

            ReadOnlySpan<char> shape = text.AsSpan(_at, end - _at).TrimEnd("!*@$#");
            if (masked && (shape.ContainsAnyInRange('a', 'z') || shape.ContainsAnyInRange('A', 'Z')))
            {
                foreach (string guarded in Shorthand.Guarded)
                {
                    if (Hides(shape, guarded))
                    {
                        _typed.Add(new Word(guarded, _at, _at + shape.Length));
                        _at += shape.Length;
                        return true;
                    }
                }
            }

            return false;
        }

        private static bool Hides(ReadOnlySpan<char> shape, string word)
        {
            if (shape.Length != word.Length)
            {
                return false;
            }

            bool masked = false;
            for (int i = 0; i < word.Length; i++)
            {
                char typed = char.ToLowerInvariant(shape[i]);
                if (typed == word[i])
                {
                    continue;
                }

                bool fits = typed switch
                {
                    '*' or '#' => i > 0,
                    '!' or '1' => word[i] is 'i' or 'l',
                    '@' or '4' => word[i] == 'a',
                    '3' => word[i] == 'e',
                    '$' or '5' => word[i] == 's',
                    '0' => word[i] == 'o',
                    '7' => word[i] == 't',
                    _ => false,
                };
                if (!fits)
                {
                    return false;
                }

                masked = true;
            }

            return masked;
        }

        private void ReadMarks()
        {
            int start = _at;
            bool question = false, strong = false;
            while (_at < text.Length && text[_at] is var mark
                && mark is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u203D')
            {
                question |= mark is '?' or '\uFF1F' or '\u203D';
                strong |= mark is not ('.' or '\u2026');
                _at++;
            }

            if (strong || EndsSentence(start))
            {
                Break(question, _at);
            }
        }

        private bool EndsSentence(int start)
        {
            bool single = _at - start == 1 && text[start] == '.';
            char next = _at < text.Length ? text[_at] : ' ';
            string before = _typed.Count == 0 ? "" : _typed[^1].Text;
            if (!single)
            {
                int look = _at;
                while (look < text.Length && text[look] is ' ' or '\t')
                {
                    look++;
                }

                return look >= text.Length || !char.IsLower(text[look]); // "sorry... if": still the same sentence
            }

            bool glued = char.IsLetterOrDigit(next);
            return before switch
            {
                "dr" or "mr" or "mrs" or "ms" or "st" or "eg" or "ie" => false,
                "am" or "pm" => !glued && NextLetterIsUpper(),
                _ => true,
            };
        }

        private bool NextLetterIsUpper()
        {
            int look = _at;
            while (look < text.Length && !char.IsLetterOrDigit(text[look]))
            {
                look++;
            }

            return look >= text.Length || char.IsUpper(text[look]);
        }

        private void ReadLineEnd()
        {
            int length = _typed.Count == 0 ? 0 : _typed[^1].End - _lineStart;
            int ends = 0;
            while (_at < text.Length && text[_at] is '\n' or '\r' or ' ' or '\t' or '\u2028' or '\u2029' or '\u0085')
            {
                ends += text[_at] == '\n' || text[_at] is '\u2028' or '\u2029' or '\u0085'
                    || text[_at] == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n') ? 1 : 0;
                _at++;
            }

            _lineStart = _at;
            bool goesOn = _at < text.Length && char.IsLower(text[_at]);
            if (ends > 1 || length < WrappedLine && !goesOn)
            {
                Break(question: false, _typed.Count == 0 ? 0 : _typed[^1].End);
            }
        }

        private void Break(bool question, int close)
        {
            int from = _breaks.Count == 0 ? 0 : _breaks[^1].TypedEnd;
            if (_typed.Count > from)
            {
                _breaks.Add(new Ending(_typed.Count, question, close));
            }
            else if (question && _breaks.Count > 0)
            {
                _breaks[^1] = new Ending(_breaks[^1].TypedEnd, true, close);
            }
        }

        private ReadText Assemble()
        {
            Word[] typed = [.. _typed];
            var words = new List<Word>(typed.Length + typed.Length / 4);
            var sentences = new Sentence[_breaks.Count];
            int from = 0;
            for (int i = 0; i < sentences.Length; i++)
            {
                int first = words.Count;
                Unfolding.Append(typed.AsSpan(from, _breaks[i].TypedEnd - from), words);
                sentences[i] = new Sentence(first, words.Count, _breaks[i].Question, _breaks[i].Close);
                from = _breaks[i].TypedEnd;
            }

            return new ReadText(text, [.. words], sentences, typed);
        }

        private static bool HasRunOfThree(string word)
        {
            for (int i = 2; i < word.Length; i++)
            {
                if (word[i] == word[i - 1] && word[i] == word[i - 2])
                {
                    return true;
                }
            }

            return false;
        }

        // "pleeease", "soooo", "killlll": three or more of a letter are one, or two where English wants two.
        private static string Squeeze(string word)
        {
            if (!HasRunOfThree(word))
            {
                return word;
            }

            bool squeezed = false;
            var kept = new StringBuilder(word.Length);
            for (int i = 0; i < word.Length;)
            {
                int run = 1;
                while (i + run < word.Length && word[i + run] == word[i])
                {
                    run++;
                }

                bool three = run > 2 && char.IsAsciiLetter(word[i]);
                squeezed |= three;
                kept.Append(word[i], three ? 1 : run);
                i += run;
            }

            return !squeezed ? word : kept.ToString() switch
            {
                "kil" => "kill",
                "wil" => "will",
                "al" => "all",
                "mis" => "miss",
                "pils" => "pills",
                "cal" => "call",
                "tel" => "tell",
                "to" => "too",
                "sory" => "sorry",
                "hel" => "hell",
                var other => other,
            };
        }
    }
}
