using System.CommandLine;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli;

/// <summary>The arguments <c>TYPE name=value…</c>, which two commands take.</summary>
internal sealed class EventArguments
{
    private readonly Argument<string> _type = new("TYPE") { Description = "The type of the event." };

    private readonly Argument<string[]> _fields = new("name=value")
    {
        Description = "Its fields.", Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The types and their fields, for help.</summary>
    public static string Types
    {
        get
        {
            IEnumerable<string> lines = EventCatalogue.All.Where(t => t.Name != "correction").Select(
                t => $"  {t.Name}: {string.Join(", ", t.Fields.Select(f => f.Required ? f.Name : $"[{f.Name}]"))}");
            return "Types and their fields; those in brackets may be left out:\n" + string.Join('\n', lines);
        }
    }

    /// <summary>Gives a command both arguments.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_type);
        command.Arguments.Add(_fields);
    }

    /// <summary>Reads them; refuses a text that stands among them.</summary>
    public Reading<Fields> Read(ParseResult parsed) => Fields.Parse(parsed.GetRequiredValue(_type), parsed.GetValue(_fields) ?? []);

    /// <summary>Makes the event, in the zone of the journey that it belongs to.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="at">When, as the person wrote it; null: now.</param>
    /// <param name="log">The journey.</param>
    /// <param name="folder">A folder of the person's own.</param>
    /// <param name="around">Clock, ids, standard input and editor.</param>
    public static Reading<LoggedEvent> Make(Fields fields, string? at, JourneyLog log, string folder, Surroundings around)
    {
        Reading<Moment> moment = Inputs.At(at, log, around);
        if (moment.Value is not { } happened) return new Reading<LoggedEvent>(null, moment.Problem! with { Reason = $"--at {moment.Problem.Reason}" });
        string zone = Inputs.ZoneOf(log, around);
        DateTimeOffset written = at is null ? JourneyDays.In(zone).Local(happened.At) : happened.At;
        return fields.Make(written, around.NewId(around.Clock.GetUtcNow()), zone, around, folder);
    }
}
