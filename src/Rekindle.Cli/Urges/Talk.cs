using System.Globalization;
using System.Text;
using Rekindle.Cli.Showing;

namespace Rekindle.Cli.Urges;

/// <summary>A conversation line by line, which may be broken off at any moment.</summary>
/// <remarks>
/// Standard input is read only while an answer is awaited: whatever is typed while an editor is open belongs to the editor.
/// </remarks>
internal sealed class Talk(Surroundings around, TextWriter output, CancellationToken broken)
{
    private Task<string?>? _pending;
    private bool _ended;

    /// <summary>Broken off: Ctrl-C, or the terminal was closed.</summary>
    public bool IsBroken => broken.IsCancellationRequested;

    /// <summary>Where it is spoken.</summary>
    public TextWriter Output => output;

    /// <summary>Columns to write in.</summary>
    public int Columns => around.TerminalColumns;

    /// <summary>Says a paragraph, broken between words.</summary>
    public void Say(string text = "", string indent = "")
    {
        output.WriteLine(Wrapped.Text(text, Columns, indent));
        output.Flush();
    }

    /// <summary>Asks for one line.</summary>
    /// <returns>The line without white space at its ends; null where nobody answers any more.</returns>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public string? Ask(string question)
    {
        output.Write(question + " ");
        output.Flush();
        string? answer = Next();
        if (!around.InputIsTerminal || answer is null) output.WriteLine();
        return answer?.Trim();
    }

    /// <summary>Asks for a number from 0 to 10; anything else is asked for once more.</summary>
    /// <returns>The number; null where the person goes on without.</returns>
    public int? AskRating(string question)
    {
        while (Ask(question) is { Length: > 0 } answer)
        {
            if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int rating) && rating <= 10) return rating;
            Say("A whole number from 0 to 10, please, or Enter to go on without.");
        }

        return null;
    }

    /// <summary>Reads lines until one that holds only ---, or the end.</summary>
    public string AskText()
    {
        var lines = new List<string>();
        while (Next() is { } line && line.TrimEnd() != Fields.Divider) lines.Add(line);

        // Ctrl-D ended this text; at a terminal there may be more to say.
        _ended &= !around.InputIsTerminal;
        return string.Join('\n', lines).Trim('\n');
    }

    /// <summary>Waits; a person at a terminal may end it with Enter. The end of input is no Enter.</summary>
    /// <returns>False where Enter ended it.</returns>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public bool Wait(TimeSpan span)
    {
        broken.ThrowIfCancellationRequested();
        Task delay = Task.Delay(span, around.Clock, broken);
        if (around.InputIsTerminal && !_ended)
        {
            _pending ??= Task.Run(ReadLine, CancellationToken.None);
            if (Task.WaitAny([_pending, delay], broken) == 0 && Take() is not null) return false;
        }

        delay.GetAwaiter().GetResult();
        return true;
    }

    private string? Next()
    {
        broken.ThrowIfCancellationRequested();
        if (_ended) return null;
        _pending ??= Task.Run(ReadLine, CancellationToken.None);
        _pending.Wait(broken);
        return Take();
    }

    private string? Take()
    {
        string? line = _pending!.Result;
        _pending = null;
        _ended = line is null;
        return line;
    }

    private string? ReadLine()
    {
        var bytes = new List<byte>();
        for (int next; (next = around.Input.ReadByte()) >= 0;)
        {
            if (next == '\n') return Encoding.UTF8.GetString([.. bytes]).TrimEnd('\r');
            bytes.Add((byte)next);
        }

        return bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
    }
}
