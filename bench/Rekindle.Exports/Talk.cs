namespace Rekindle.Exports;

/// <summary>An invented talk of two people, from a seed: the same number of messages gives the same bytes. Nobody said it.</summary>
internal sealed class Talk
{
    private static readonly string[] Sentences =
    [
        "ok", "Are you home yet?", "The bread came out rather flat", "haha yes 😂", "I left the umbrella at your sister's again", "No",
        "Shall we take the early train, or is that too much after last night?", "😊", "Could you bring \"the big\" pot", "Ça marche, à 20 h",
        "I have been thinking about what you said on the stairs, and you were right about the keys", "Добрый вечер", "mm", "Two tickets, row F",
        "It rained the whole way and I still had a good day", "Why do you always do that", "lol", "Line one\nline two", "🥱🥱", "See you at eight ❤️",
        "The neighbour's cat sat in the window box again and would not be moved by anything I offered it", "おやすみ", "Not tonight, sorry",
    ];

    private readonly Random chance = new(20260101);
    private long milliseconds = 1_420_070_400_000;

    /// <summary>Milliseconds since 1970 of the message at hand; talks begin on 1 January 2015.</summary>
    public long At => milliseconds;

    public DateTime Time => DateTime.UnixEpoch.AddMilliseconds(milliseconds);

    public bool Mine { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>0 to 99: what else the message is, a picture or a call.</summary>
    public int Kind { get; private set; }

    public int Number { get; private set; }

    /// <summary>Steps to the next message.</summary>
    public void Next()
    {
        Number++;
        milliseconds += 1000 * (chance.Next(12) == 0 ? chance.Next(600, 40_000) : chance.Next(2, 200));
        if (chance.Next(3) > 0) Mine = !Mine;
        Kind = chance.Next(100);
        Text = Sentences[chance.Next(Sentences.Length)];
        if (chance.Next(4) == 0) Text += ". " + Sentences[chance.Next(Sentences.Length)];
    }
}
