using System.Text;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Cli;

/// <summary>What a file held.</summary>
/// <param name="Name">Its name for messages; <c>-</c> is standard input.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record FileRead(string Name, byte[] Bytes);

/// <summary>Reads the files and moments that commands are given.</summary>
internal static class Inputs
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    public static Reading<FileRead> File(string path, Surroundings around)
    {
        if (path == "-") return Reading.Of(new FileRead("-", All(around.Input)));
        try
        {
            return Reading.Of(new FileRead(path, System.IO.File.ReadAllBytes(path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string reason = fault switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                _ when Directory.Exists(path) => "this is a folder, not a file",
                UnauthorizedAccessException => "the file may not be read by this user",
                _ => "the file cannot be read",
            };
            return Reading.Refused<FileRead>(path, 0, reason);
        }
    }

    /// <summary>Reads a file as UTF-8 text.</summary>
    public static Reading<string> Text(string path, Surroundings around)
    {
        Reading<FileRead> read = File(path, around);
        return read.Value is { } file ? Text(file) : new Reading<string>(null, read.Problem);
    }

    /// <summary>The bytes of a file as text.</summary>
    public static Reading<string> Text(FileRead file)
    {
        try
        {
            return Reading.Of(StrictUtf8.GetString(file.Bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return Reading.Refused<string>(file.Name, 0, "the text is not valid UTF-8");
        }
    }

    /// <summary>Reads a journey file.</summary>
    public static Reading<JourneyLog> Journey(string path, Surroundings around)
    {
        Reading<FileRead> read = File(path, around);
        return read.Value is { } file
            ? JourneyReader.ReadFile(file.Bytes, file.Name) : new Reading<JourneyLog>(null, read.Problem);
    }

    /// <summary>A playbook by the id of a built-in one, or from a file.</summary>
    public static Reading<Playbook> Playbook(string idOrFile, Surroundings around)
    {
        if (BuiltInPlaybooks.Find(idOrFile) is { } known) return Reading.Of(known);
        if (!System.IO.File.Exists(idOrFile))
        {
            return Reading.Refused<Playbook>(
                idOrFile, 0, $"there is no such playbook and no such file; there are {string.Join(", ", BuiltInPlaybooks.Ids)}");
        }

        Reading<string> text = Text(idOrFile, around);
        return text.Value is { } yaml ? PlaybookReader.Read(yaml, idOrFile) : new Reading<Playbook>(null, text.Problem);
    }

    /// <summary>The moment asked about: now where none is given, otherwise read in the journey's zone.</summary>
    /// <param name="given">What the person wrote after <c>--at</c>; null: now.</param>
    /// <param name="log">The journey, for its zone.</param>
    /// <param name="around">Clock, and the zone of a journey that names none.</param>
    public static Reading<Moment> At(string? given, JourneyLog log, Surroundings around)
    {
        if (given is null) return Reading.Of(new Moment(around.Clock.GetUtcNow()));
        return LocalMoment.TryRead(given, ZoneOf(log, around), out DateTimeOffset at)
            ? Reading.Of(new Moment(at)) : Reading.Refused<Moment>("--at", 0, $"must be {LocalMoment.Allowed}");
    }

    /// <summary>IANA zone of the latest journey in a log.</summary>
    public static string ZoneOf(JourneyLog log, Surroundings around) =>
        log.Events.Select(e => Started(e.Event)).OfType<JourneyStarted>().LastOrDefault()?.TimeZone ?? around.Zone;

    /// <summary>All bytes of standard input.</summary>
    public static byte[] All(Stream input)
    {
        using var memory = new MemoryStream();
        input.CopyTo(memory);
        return memory.ToArray();
    }

    private static JourneyEvent? Started(JourneyEvent happened) =>
        happened is Corrected { Replacement: JourneyStarted } corrected ? corrected.Replacement : happened;
}

/// <summary>A moment that was read.</summary>
internal sealed record Moment(DateTimeOffset At);
