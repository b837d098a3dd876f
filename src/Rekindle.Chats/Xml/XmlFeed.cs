using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Xml;

/// <summary>Walks from tag to tag through an XML file of any length.</summary>
internal sealed class XmlFeed(ByteWindow window)
{
    /// <summary>Steps to the next tag, over text, comments, instructions and a document type, none of which is looked into.</summary>
    /// <returns>False where the file ends.</returns>
    public bool NextTag()
    {
        while (StepTo((byte)'<'))
        {
            if (!window.Has(4)) return false;
            ReadOnlySpan<byte> rest = window.Rest;
            if (rest.StartsWith("<!--"u8)) StepBehind("-->"u8);
            else if (rest.StartsWith("<?"u8)) StepBehind("?>"u8);
            else if (rest.StartsWith("<!"u8)) SkipDocumentType();
            else return true;
        }

        return false;
    }

    private bool StepTo(byte wanted)
    {
        while (window.Has(1))
        {
            int at = window.Rest.IndexOf(wanted);
            window.Take(at < 0 ? window.Rest.Length : at);
            if (at >= 0) return true;
        }

        return false;
    }

    private void StepBehind(ReadOnlySpan<byte> end)
    {
        while (window.Has(end.Length))
        {
            int at = window.Rest.IndexOf(end);
            // The end may lie across the edge of what is at hand.
            window.Take(at < 0 ? window.Rest.Length - end.Length + 1 : at + end.Length);
            if (at >= 0) return;
        }

        window.Take(window.Rest.Length);
    }

    private void SkipDocumentType()
    {
        int depth = 0;
        while (window.Has(1))
        {
            int at = window.Rest.IndexOfAny("\"'[]>"u8);
            byte found = at < 0 ? (byte)0 : window.Rest[at];
            window.Take(at < 0 ? window.Rest.Length : at + 1);
            if (found == '[') depth++;
            else if (found == ']') depth--;
            else if (found == '>' && depth <= 0) return;
            else if (found is (byte)'"' or (byte)'\'' && StepTo(found)) window.Take(1);
        }
    }
}
