using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Rekindle.Web.History;

// A form with files, as a browser sends it (RFC 7578):
//   --boundary  Content-Disposition: form-data; name="__RequestVerificationToken"        first, so that nothing is kept for a stranger
//   --boundary  Content-Disposition: form-data; name="files"; filename="_chat.txt"        one part a file
//   --boundary  Content-Disposition: form-data; name="me"                                 short fields
// It is read here and not by the framework: that would put every file over 64 KB into a temporary file.

/// <summary>The files of one form, in memory alone.</summary>
internal sealed class Upload : IDisposable
{
    /// <summary>Most bytes of all files together: a million messages take about 92 million.</summary>
    public const long MostBytes = 200L << 20;

    /// <summary>Bytes of a form that is too large which are still taken and dropped, so that the browser hears the answer.</summary>
    public const long MostTaken = 4L << 30;

    private const int MostFiles = 2_000, MostFieldBytes = 4_096, BlockBytes = 64 * 1024;

    private readonly List<(string Name, HeldBytes Bytes)> files = [];
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    /// <summary>The files, each with the name that the browser gave it.</summary>
    public IReadOnlyList<(string Name, HeldBytes Bytes)> Files => files;

    /// <summary>What is wrong with the form as a whole, in a sentence; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>A short field; empty where it was left open.</summary>
    public string Field(string name) => fields.GetValueOrDefault(name, "");

    /// <summary>Takes the form in.</summary>
    /// <param name="request">The request; its body is read to the end, or as far as <see cref="MostTaken"/>.</param>
    /// <param name="allow">Asked once, when the first file begins, with the fields before it: whether the form is one of ours.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The form; null where it is no form with files, or not one of ours.</returns>
    public static async Task<Upload?> ReadAsync(HttpRequest request, Func<Upload, Task<bool>> allow, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) || type.MediaType != "multipart/form-data") return null;
        string boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > 100) return null;
        var upload = new Upload();
        byte[] block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            if (await upload.TakeAsync(new MultipartReader(boundary, request.Body), block, allow, cancel)) return upload;
        }
        catch
        {
            upload.Dispose();
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(block);
            ArrayPool<byte>.Shared.Return(block);
        }

        upload.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((_, HeldBytes bytes) in files) bytes.Wipe();
        files.Clear();
    }

    private async Task<bool> TakeAsync(MultipartReader reader, byte[] block, Func<Upload, Task<bool>> allow, CancellationToken cancel)
    {
        bool allowed = false;
        long kept = 0, taken = 0;
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? about)) continue;
            bool isFile = about.FileName.HasValue || about.FileNameStar.HasValue;
            if (isFile && !allowed && !(allowed = await allow(this))) return false;
            var bytes = new HeldBytes();
            for (int got; (got = await section.Body.ReadAsync(block.AsMemory(0, BlockBytes), cancel)) > 0;)
            {
                taken += got;
                if (taken > MostTaken) return true;
                kept += got;
                if (!isFile && bytes.Length + got > MostFieldBytes) return false;
                if (kept > MostBytes) TooLarge();
                if (Problem is null) bytes.Append(block.AsSpan(0, got));
                else bytes.Wipe();
            }

            if (!isFile) fields[HeaderUtilities.RemoveQuotes(about.Name).ToString()] = Text(bytes);
            else if (bytes.Length > 0) Add(NameOf(about), bytes);
        }

        return allowed || await allow(this);
    }

    private void Add(string name, HeldBytes bytes)
    {
        if (files.Count == MostFiles) Problem = "These are more than 2,000 files. Choose the files of this one chat.";
        else files.Add((name, bytes));
    }

    private void TooLarge()
    {
        Problem = "These files are larger than 200 MB together. Export the chat without pictures and films, then choose it again.";
        Dispose();
    }

    // The last part alone: a browser may send the path of a folder with it.
    private static string NameOf(ContentDispositionHeaderValue about)
    {
        string name = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).ToString();
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length is 0 or > 200 ? "the file" : name;
    }

    private static string Text(HeldBytes bytes)
    {
        var all = new byte[bytes.Length];
        bytes.Read(0, all);
        return Encoding.UTF8.GetString(all);
    }
}
