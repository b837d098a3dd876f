using System.Globalization;
using System.Text;

namespace Rekindle.HostTests.History;

/// <summary>An invented chat of Ana and Ben over fourteen months, as WhatsApp on Android writes it. It ended on 2 January 2026.</summary>
internal static class SampleChat
{
    /// <summary>A word that stands in many of the messages and nowhere else: where it is found, a message was kept.</summary>
    public const string Marker = "quincetangle";

    private static readonly string[] Light =
    [
        "haha that is so funny", "lol yes, haha", "I love this, you are wonderful", "haha stop it", "good morning sunshine, love you", "best day, so happy haha",
    ];

    private static readonly string[] Plain =
    [
        "shall I bring bread?", "on my way", "the train is late", "what time is dinner?", "ok", "see you at seven", "did you call your mother?",
    ];

    private static readonly string[] Hard = ["you never listen", "this is awful and I hate it", "you always do this, terrible", "I am so angry and sad"];

    /// <summary>The chat as a file.</summary>
    /// <param name="third">The name of somebody who wrote as well; null: two people alone.</param>
    /// <param name="busy">Whether they wrote every five hours after the end.</param>
    public static byte[] Bytes(string? third = null, bool busy = false)
    {
        var text = new StringBuilder();
        void Say(DateTime at, string who, string words) =>
            text.Append(CultureInfo.InvariantCulture, $"{at:dd/MM/yyyy, HH:mm} - {who}: {words}\n");

        for (DateTime day = new(2024, 11, 3); day < new DateTime(2025, 12, 30); day = day.AddDays(2))
        {
            int number = (day - new DateTime(2024, 11, 3)).Days;
            bool late = day >= new DateTime(2025, 11, 1);
            DateTime at = day.AddHours(8 + (number % 11));
            string[] words = number % 26 == 4 ? Light : number % 38 == 10 ? Hard : Plain;
            int lines = late ? 5 : 10 + (number % 7);
            for (int i = 0; i < lines; i++)
            {
                bool ana = late ? (i + (number / 2)) % 4 != 3 : (i + (number / 2)) % 2 == 0;
                Say(at, ana ? "Ana" : "Ben", $"{words[(number + i) % words.Length]} {(i % 4 == 3 ? Marker : "")}".TrimEnd());
                at = at.AddMinutes((ana ? (late ? 25 : 6) : 3) * (1 + (i % 3)));
            }

            if (third is not null && number % 10 == 0) Say(at, third, "hello you two");
            if (late && number % 12 == 0)
            {
                for (int i = 0; i < 3; i++) Say(day.AddDays(1).AddHours(9 + (2 * i)), "Ana", "are you there?");
            }
        }

        for (int i = 0; busy && i < 45; i++) Say(new DateTime(2026, 1, 3).AddHours(5 * i), i % 3 == 0 ? "Ben" : "Ana", "still there");
        foreach ((int day, int hour, int minute, string who) in Since) Say(new DateTime(2026, 1, day, hour, minute, 0), who, $"please, {Marker}");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What came after the end: Ana wrote three times on the 4th, Ben on the 6th and Ana answered, Ana on the 9th.</summary>
    private static readonly (int Day, int Hour, int Minute, string Who)[] Since =
    [
        (4, 22, 10, "Ana"), (4, 22, 12, "Ana"), (4, 23, 40, "Ana"), (6, 9, 0, "Ben"), (6, 9, 30, "Ana"), (6, 9, 45, "Ben"), (9, 1, 5, "Ana"),
    ];
}
