namespace Rekindle.Tests.Drafts;

/// <summary>Invitations and messages written for the tests.</summary>
public static class OtherTexts
{
    /// <summary>Something light, and an easy way out.</summary>
    public static readonly TheoryData<string> LightInvitations =
    [
        "Hi Sam. Would you like to grab a coffee on Saturday afternoon? No worries at all if not.",
        "Hey, I'm at the book market on Sunday. Fancy a wander round it? If you'd rather not, that's completely fine.",
        "Hello Jo, how are you? Up for a tea at the usual place one day next week? No pressure, and no need to explain if it's a no.",
        "I have a free hour on Thursday. If you feel like a walk by the river, I'd enjoy it. If not, that's fine too.",
        "There's a new ice cream place by the park. Want to try it on Friday? Totally ok to say no.",
        "Would you fancy lunch next week, just to catch up? Only if you feel like it.",
        "Hi, I'm getting coffee at Lina's on Saturday at three. You'd be welcome to join. Don't worry if it's not your thing.",
        "Coffee some time? Easy either way.",
        "Could we grab a coffee one day next week? I'd understand if you'd rather not.",
        "Would you like to see the photo exhibition on Sunday? Let me know if you fancy it, and no problem if you don't.",
        "Fancy a dog walk on Sunday morning? Say no if it doesn't suit, I won't mind.",
        "Dinner and a film on Friday? No is a fine answer.",
        "Hope you're well. I'd be glad to hear how the new job is going over a coffee some day. If you'd rather leave it, that's fine.",
        "Hi Ana, I'll be in town on Saturday. Coffee at the harbour around eleven? If it doesn't suit, no worries.",
        "Hey! The lantern fair is back this weekend. Would you like to come along for an hour? Totally understand if not.",
        "I'm going to try the new bakery on Sunday morning. You're welcome to join me for a croissant. No need to answer if you'd rather not.",
        "Would you be up for a short walk with the dog on Thursday? It's fine to say no.",
        "Hi Tom. I hope the move went well. Would you like a cup of tea some time next week, nothing serious? A no is completely fine.",
        "Want to catch up over lunch on Tuesday? If not, no hard feelings.",
        "There's a gig at the Blue Moon on Friday. I have a spare ticket if you fancy it. No pressure at all.",
    ];

    /// <summary>Too vague, too heavy, or pressing.</summary>
    public static readonly TheoryData<string> HeavyInvitations =
    [
        "Would you like to grab a coffee and talk about us? No pressure.",
        "Coffee on Saturday? I miss you so much. No worries if not.",
        "Coffee on Saturday. I'll be waiting.",
        "Can we meet? I need to see you.",
        "Would you like a coffee? We could start over. No pressure.",
        "Would you like to meet some day? No worries if not.",
        "Coffee on Saturday? Why haven't you answered me? No worries if not.",
        "Fancy a drink? I know you're free, I saw your story. No pressure.",
        "Coffee? If you don't answer I'll know what you think of me. No pressure.",
        "Want to get dinner so we can sort out our relationship? It's up to you.",
        "Please, just one coffee. Please give me a chance. No pressure.",
    ];

    /// <summary>Children, home, money, and a kind word.</summary>
    public static readonly TheoryData<string> PlainMessages =
    [
        "does 5 work for the handover?",
        "Can you pick up the kids at 4 on Friday? I have a meeting until 5.",
        "I've transferred my half of the rent. Let me know if it hasn't arrived by Monday.",
        "The vet says Milo needs his jab by Friday. Can you take him, or shall I?",
        "Your post is with the neighbour.",
        "Could you tell me which day the boiler man is coming?",
        "Please let me know by Thursday if you want the sofa, otherwise the landlord takes it.",
        "I'll be outside at 5 to pick up the kids.",
        "Can you call me when the kids are in bed? It's about the school trip.",
        "School rang, Mia has a temperature. I'm on my way to get her.",
        "Do you still have the spare key? I need it on Saturday for the plumber.",
        "We need to decide about the flat by the end of the month.",
        "I can do Tuesday but you said Wednesday was better for the boxes.",
        "Hope the interview goes well tomorrow.",
        "Thanks for the book, I laughed at the bit with the goat.",
        "I'll come over at 3 to get my boxes if that's ok.",
        "Happy birthday, have a lovely day.",
        "Can we talk about the holidays? The school needs dates by Friday.",
        "I won't be here on Monday, so please leave the keys with Sam.",
        "The deposit came back, your half is £400. What's your account number?",
        "Running ten minutes late for the handover, sorry.",
        "When does the lease end?",
        "I'm fine to keep the dog until Sunday.",
        "Please answer the solicitor's email about the mortgage this week.",
        "Glad you got the job. Congratulations.",
        "The kids are asking what time you come on Saturday.",
    ];

    /// <summary>What must not pass as a message.</summary>
    public static readonly TheoryData<string> PressingMessages =
    [
        "Can we talk?",
        "Why are you ignoring me?",
        "Please come home.",
        "I saw you with him on Saturday.",
        "You won't see the kids until you answer me.",
        "If you don't reply I'll tell your boss everything.",
        "I can't live without you",
        "You promised me you'd never leave.",
        "Call me back now or it's over.",
        "I want you back. I'll do anything.",
        "You'll be sorry.",
        "Just tell me why.",
        "I had a date last night.",
        "Everyone says you were wrong to leave.",
        "I need an answer by tonight.",
        "im outside ur house",
        "You're so selfish.",
    ];
}
