using System.Globalization;

namespace Rekindle.HostTests.Browsers;

/// <summary>A person who goes the whole way in a browser, over weeks that pass by hand.</summary>
/// <param name="home">The application, with its clock.</param>
/// <param name="visitor">The person at the browser.</param>
public sealed class Journeyer(Home home, Visitor visitor)
{
    public Visitor Visitor => visitor;

    /// <summary>The first steps, by playbook.</summary>
    public async Task BeginAsync(string playbook, int days)
    {
        await visitor.GoAsync("/welcome/start");
        await visitor.Page.FillAsync("[name=breakupOn]", "2026-01-12");
        await visitor.ChooseAsync("endedBy", "them");
        await visitor.Page.FillAsync("[name=alias]", "Sam");
        await visitor.Page.SelectOptionAsync("[name=country]", "DE");
        await visitor.SaveAsync();
        await AnswerAsync(Home.Screening("no"));
        await AnswerAsync([("reasons", "timing"), ("good", "8"), ("bad", "3"), ("trust", "6"), ("theirFeelings", "fondness"), ("myFeelings", "love"), ("motives", "love")]);
        await AnswerAsync([("choice", "pursue")]);
        await visitor.ChooseAsync("playbook", playbook);
        await visitor.Page.FillAsync("[name=plannedDays]", days.ToString(CultureInfo.InvariantCulture));
        await visitor.SaveAsync();
        await visitor.Page.ClickAsync("text=Not now");
    }

    /// <summary>Lets days pass, and opens what the hours have closed.</summary>
    public async Task WaitAsync(int days, int hours = 0)
    {
        home.Clock.Move(TimeSpan.FromDays(days) + TimeSpan.FromHours(hours));
        await visitor.GoAsync("/");
        if (visitor.Page.Url.EndsWith("/unlock", StringComparison.Ordinal)) await visitor.SaveAsync();
    }

    /// <summary>Fills in a form of a page and saves it.</summary>
    public async Task SaveAsync(string path, params IEnumerable<(string Name, string Value)> answers)
    {
        await visitor.GoAsync(path);
        await AnswerAsync(answers);
    }

    /// <summary>Good evenings, and a good fortnight: what readiness asks for.</summary>
    public async Task BecomeReadyAsync()
    {
        for (int day = 0; day < 4; day++)
        {
            await SaveAsync("/log/check-in", ("mood", "7"), ("confidence", "7"), ("distress", "2"), ("acceptance", "7"));
            await WaitAsync(1);
        }

        await SaveAsync("/log/questionnaire/who-5", ("q0", "4"), ("q1", "4"), ("q2", "4"), ("q3", "4"), ("q4", "4"));
    }

    /// <summary>A debrief of a meeting that went well.</summary>
    public async Task MeetAsync(string kind, params IEnumerable<string> signs)
    {
        await visitor.GoAsync("/meet/debrief");
        await visitor.ChooseAsync("kind", kind);
        await visitor.ChooseAsync("warmth", "4");
        foreach (string sign in signs) await visitor.ChooseAsync(sign, "yes");
        await visitor.SaveAsync();
    }

    /// <summary>The words of a page.</summary>
    public async Task<string> ReadAsync(string path)
    {
        await visitor.GoAsync(path);
        return await visitor.Page.InnerTextAsync("main");
    }

    private async Task AnswerAsync(IEnumerable<(string Name, string Value)> answers)
    {
        await visitor.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
        foreach ((string name, string value) in answers)
        {
            if (await visitor.Page.Locator($"main textarea[name='{name}'], main input[name='{name}']:not([type=radio]):not([type=checkbox])").CountAsync() > 0)
            {
                await visitor.Page.FillAsync($"main [name='{name}']", value);
            }
            else
            {
                await visitor.ChooseAsync(name, value);
            }
        }

        await visitor.SaveAsync();
    }
}
