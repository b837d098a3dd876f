namespace Rekindle.Tests.Drafts;

/// <summary>What people write in a journal on a bad day, and on an ordinary one.</summary>
public static class CrisisTexts
{
    /// <summary>Plain words, in messy typing too.</summary>
    public static readonly TheoryData<string> Plain =
    [
        "I want to kill myself",
        "thinking about ending my life",
        "I don't want to be alive",
        "hurt myself on purpose",
        "i wanna kil myslef",
        "i wnt 2 die",
        "I DONT WANT TO BE HERE ANYMORE",
        "kms tbh",
        "i have been cutting again, cutting myself i mean",
        "Last night I took an overdose.",
        "I keep thinking about suicide.",
        "i'm suicidal",
        "I feel so suicidal tonight",
        "there is no point in living any more",
        "I'd be better off dead.",
        "they would all be better off without me",
        "I have been planning how to end it all",
        "I wish I were dead",
        "I wish I could go to sleep and never wake up",
        "I’m going to jump off the bridge",
        "im gonna end it tonight",
        "I can't go on without her",
        "I do not want to live anymore",
        "𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮",
        "I want to d!e",
        "i want to k*ll myself",
        "I'm not suicidal but I don't want to be alive",
        "i started self harming again",
        "I wrote a suicide note",
        "I might do something to myself",
        "I've got the pills in my hand",
        "Ready to die.",
        "I tried to kill myself last year",
        "I would kill myself if she left",
        "sometimes I think about killing myself",
        "I am tired of living",
        "life isn't worth living",
        "I've lost the will to live",
        "I no longer want to be here",
        "I'll kill myself",
        "I had thoughts of suicide again",
        "I won't kill myself if she comes back",
    ];

    /// <summary>Said not to be so: asked about, not held.</summary>
    public static readonly TheoryData<string> Denials =
    [
        "I am not suicidal",
        "I would never kill myself",
        "I'm not going to kill myself",
        "I don't want to die",
        "I don't want to kill myself",
        "I have never thought about suicide",
        "I have no thoughts of suicide",
        "I won't hurt myself",
    ];

    /// <summary>May mean it, mostly does not; never plain.</summary>
    public static readonly TheoryData<string> Idioms =
    [
        "this kills me",
        "I can't do this any more",
        "I could have died of shame",
        "I want to disappear",
        "What's the point",
        "I feel dead inside",
    ];

    /// <summary>No sign in it.</summary>
    public static readonly TheoryData<string> Ordinary =
    [
        "I had a good day and went for a walk",
        "My boss will kill me.",
        "I killed it at the interview",
        "dead tired today",
        "I nearly died laughing",
        "The battery died",
        "I'm dying to see the film",
        "I could murder a curry",
        "She cut my hair",
        "My gran died in May and I miss her",
        "I hurt my knee at football",
        "I hurt myself playing football",
        "I cut myself off from everyone for a week",
        "I burned myself out at work",
        "I'm tired of living in this flat",
        "I threw myself into work",
        "I want to live near the sea",
        "my phone is dead",
        "I deleted his number",
        "I nearly killed myself laughing",
        "I want this relationship to end well",
        "To kill time I cleaned the kitchen",
    ];
}
