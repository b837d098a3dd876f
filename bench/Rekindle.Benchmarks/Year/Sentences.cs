namespace Rekindle.Benchmarks.Year;

/// <summary>Invented texts of the length and kind that people write. Nobody wrote them.</summary>
internal sealed class Sentences(Random chance)
{
    private static readonly string[] Openings =
    [
        "Woke early and lay there for a while", "The tram went past our old stop", "Cooked for one and it was all right",
        "Could not settle to anything this morning", "Somebody laughed like that in the queue", "Slept six hours, the most this week",
        "The flat is quiet after ten", "Found the ticket in the winter coat", "Work was long and I was glad of it",
        "It rained and I went out all the same", "Maya rang and did not ask", "The song came on in the shop",
    ];

    private static readonly string[] Middles =
    [
        "and I noticed that I was holding my breath", "and I put the kettle on instead of writing", "and it passed sooner than last time",
        "and I wanted to tell somebody about it", "and I thought of the summer by the lake", "and for an hour I forgot to be sad",
        "and I saw how often I had said later", "and I left the phone in the kitchen", "and then I walked the long way home",
    ];

    private static readonly string[] Ends =
    [
        "It is better than it was in the first week.", "Tomorrow there is the pottery course.", "I would do that part differently now.",
        "I do not have to decide anything tonight.", "I ate, I washed up, I went to bed.", "That is enough for one day.",
        "I miss the easy mornings most.", "I was not listening then, I was waiting to answer.", "My sister says I sound more like myself.",
    ];

    private static readonly string[] Titles =
    [
        "Climbing with Maya", "A long run by the river", "First evening of the course", "Supper at my sister's", "Swam forty lengths",
        "Haircut at last", "The choir again", "A film with Jo", "Repaired the bicycle", "Read two chapters in the park",
    ];

    private static readonly string[] Places = ["the canal kiosk", "the botanic garden", "the noodle bar", "the museum café", "the park"];

    /// <summary>So many sentences.</summary>
    public string Text(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => $"{Pick(Openings)}, {Pick(Middles)}. {Pick(Ends)}"));

    /// <summary>From one sentence to so many.</summary>
    public string UpTo(int sentences) => Text(chance.Next(1, sentences + 1));

    public string Title() => Pick(Titles);

    public string Place() => Pick(Places);

    /// <summary>A draft of an apology: one in three passes review, the others explain or ask.</summary>
    public string Apology() => chance.Next(3) switch
    {
        0 => Ready,
        1 => $"I'm sorry if you felt left alone. {Text(1)} But you never said anything, and I miss you so much. Please answer me.",
        _ => $"I have thought about it a lot. {Text(2)} I'm sorry for how it went. Can we talk soon?",
    };

    /// <summary>An apology that names what was done, and asks for nothing.</summary>
    public const string Ready = "I'm sorry I cancelled on you three weekends in a row. That was my choice and it was wrong. "
        + "It left you alone with the move. I have handed back the weekend shifts. You don't need to reply.";

    /// <summary>An invitation that leaves a no open.</summary>
    public const string Invitation = "Would you like a coffee at the canal kiosk some afternoon next week? If not, that is fine too.";

    private string Pick(string[] from) => from[chance.Next(from.Length)];
}
