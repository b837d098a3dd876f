using System.Globalization;
using Rekindle.Proof.Kills;

namespace Rekindle.Tests.Vault;

/// <summary>What <c>tests/proof kills</c> does a thousand times. REKINDLE_KILLS sets how many.</summary>
public sealed class KillClaims
{
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("REKINDLE_KILLS"), CultureInfo.InvariantCulture, out int given) ? given : 30;

    [Fact]
    public void Kills_of_two_processes_at_one_vault_lose_nothing_that_was_acknowledged_and_keep_no_half_batch()
    {
        KillCount count = KillRun.Of(Kills, seed: 20, _ => { });

        Assert.InRange(count.Kills, Kills, Kills + 1);
        Assert.True(count.Acknowledged >= count.Kills, $"{count}");
        Assert.True(count.Readings > count.Vaults && count.Unsaid >= 0, $"{count}");
    }
}
