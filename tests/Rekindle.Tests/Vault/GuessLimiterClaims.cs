using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

public sealed class GuessLimiterClaims
{
    private static readonly DateTimeOffset _start = new(2026, 1, 5, 22, 0, 0, TimeSpan.Zero);
    private readonly GuessLimiter _limiter = new();

    [Fact]
    public void Five_wrong_tries_are_free_and_the_sixth_waits_a_second()
    {
        for (int wrong = 0; wrong < 5; wrong++)
        {
            Assert.Equal(TimeSpan.Zero, _limiter.Begin(_start));
        }

        Assert.Equal(TimeSpan.FromSeconds(1), _limiter.Begin(_start));
        Assert.Equal(TimeSpan.FromMilliseconds(1), _limiter.Begin(_start.AddMilliseconds(999)));
        Assert.Equal(TimeSpan.Zero, _limiter.Begin(_start.AddSeconds(1)));
    }

    [Fact]
    public void The_wait_doubles_up_to_five_minutes_and_stays_there()
    {
        DateTimeOffset now = _start;
        List<int> waits = [];
        for (int wrong = 0; wrong < 60; wrong++)
        {
            TimeSpan wait = _limiter.Begin(now);
            if (wait > TimeSpan.Zero)
            {
                waits.Add((int)wait.TotalSeconds);
                now += wait;
                Assert.Equal(TimeSpan.Zero, _limiter.Begin(now));
            }
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300], waits.Take(11));
        Assert.Equal(300, waits[^1]);
    }

    [Fact]
    public void A_right_try_forgets_the_wrong_ones()
    {
        for (int wrong = 0; wrong < 5; wrong++)
        {
            _limiter.Begin(_start);
        }

        _limiter.Right();

        Assert.Equal(TimeSpan.Zero, _limiter.Begin(_start));
    }

    [Fact]
    public void A_clock_set_back_does_not_lengthen_the_wait()
    {
        for (int wrong = 0; wrong < 5; wrong++)
        {
            _limiter.Begin(_start);
        }

        Assert.Equal(TimeSpan.FromSeconds(1), _limiter.Begin(_start.AddDays(-1)));
    }
}
