namespace Rekindle.Chats.Json;

/// <summary>Why a cursor stopped.</summary>
internal enum JsonFault
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>The bytes end before the value does.</summary>
    Hungry,

    /// <summary>What stands there is no JSON, not even the careless kind that exporters write.</summary>
    Broken,

    /// <summary>Values lie deeper in each other than <see cref="JsonCursor.MostDepth"/>.</summary>
    TooDeep,
}
