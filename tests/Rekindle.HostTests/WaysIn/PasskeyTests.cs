using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.WaysIn;

/// <summary>A passkey in a real browser, with an authenticator that the browser itself plays.</summary>
public class PasskeyTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_passkey_is_made_and_opens_the_vault()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await PlayAuthenticatorAsync(visitor, prf: true);

        await MakeAsync(visitor);
        await visitor.Page.WaitForURLAsync("**/settings/ways-in?done=passkey");
        await visitor.Page.ClickAsync("text=Lock");
        await visitor.Page.ClickAsync("text=Open with your passkey");
        await visitor.Page.WaitForSelectorAsync(".rooms");

        Assert.Equal("Today · Rekindle", await visitor.Page.TitleAsync());
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_passkey_of_another_device_leaves_the_vault_closed()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        (ICDPSession session, string authenticator) = await PlayAuthenticatorAsync(visitor, prf: true);
        await MakeAsync(visitor);
        await visitor.Page.WaitForURLAsync("**/settings/ways-in?done=passkey");
        await session.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = authenticator });
        await PlayAuthenticatorAsync(visitor, prf: true);

        await visitor.Page.ClickAsync("text=Lock");
        await visitor.Page.ClickAsync("text=Open with your passkey");
        await visitor.Page.WaitForSelectorAsync("text=Nothing has changed");

        Assert.Equal("Unlock · Rekindle", await visitor.Page.TitleAsync());
    }

    [Fact]
    public async Task An_authenticator_that_makes_no_secrets_is_told_apart_and_nothing_is_added()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await PlayAuthenticatorAsync(visitor, prf: false);

        await MakeAsync(visitor);
        await visitor.Page.WaitForSelectorAsync("text=This passkey cannot be a key");

        Assert.Single(home.Keeper.WaysIn.List());
    }

    private static async Task MakeAsync(Visitor visitor)
    {
        await visitor.GoAsync("/settings/ways-in");
        await visitor.Page.ClickAsync("summary:has-text('A passkey')");
        await visitor.Page.ClickAsync("main >> text=Make a passkey");
    }

    private static async Task<(ICDPSession Session, string Authenticator)> PlayAuthenticatorAsync(Visitor visitor, bool prf)
    {
        ICDPSession session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await session.SendAsync("WebAuthn.enable");
        var made = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["ctap2Version"] = "ctap2_1", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true, ["hasPrf"] = prf,
            },
        });
        return (session, made!.Value.GetProperty("authenticatorId").GetString()!);
    }
}
