namespace Rekindle.Chats.Xml;

/// <summary>Why a cursor stopped.</summary>
internal enum XmlFault
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>The bytes end before the tag does.</summary>
    Hungry,

    /// <summary>What stands there is no tag.</summary>
    Broken,
}
