namespace Rekindle.Programme.Journeys;

/// <summary>What a field of an event may hold.</summary>
public enum FieldKind
{
    /// <summary>Text; a required one is not empty.</summary>
    Text,

    /// <summary>A short handle: one line, not empty, 100 characters at most.</summary>
    Name,

    /// <summary>A calendar day, YYYY-MM-DD.</summary>
    Date,

    /// <summary>A moment, RFC 3339 with offset.</summary>
    Moment,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One word of a vocabulary.</summary>
    One,

    /// <summary>A list of words of a vocabulary.</summary>
    Many,

    /// <summary>The id of another event.</summary>
    Id,

    /// <summary>A list of ids.</summary>
    Ids,

    /// <summary>A list of whole numbers.</summary>
    Wholes,

    /// <summary>An object of numbers, each under a text of its own.</summary>
    Scales,

    /// <summary>An IANA time zone.</summary>
    Zone,

    /// <summary>ISO 3166-1 alpha-2.</summary>
    Country,

    /// <summary>Any JSON object.</summary>
    Anything,

    /// <summary>An event, or null.</summary>
    Event,
}

/// <summary>One field of an event type, as the journey format states it.</summary>
/// <param name="Name">The stored name.</param>
/// <param name="Kind">What it may hold.</param>
/// <param name="Required">Whether an event without it is refused.</param>
/// <param name="Min">Least number allowed, where it is one.</param>
/// <param name="Max">Greatest number allowed, where it is one.</param>
/// <param name="Words">The words allowed, where it takes words.</param>
public sealed record Field(string Name, FieldKind Kind, bool Required, decimal Min = 0, decimal Max = 0, IVocabulary? Words = null);
