namespace Rekindle.Vault;

/// <summary>Slows down guessing at a passphrase. Its memory is the process's.</summary>
/// <remarks>
/// A try counts as wrong from its beginning until <see cref="Right"/> is said, so many tries begun at once are no way around it.
/// May be called from several threads.
/// </remarks>
public sealed class GuessLimiter
{
    /// <summary>Wrong tries that are free of waiting: room for a slip of the finger and a forgotten spelling.</summary>
    public const int FreeTries = 5;

    /// <summary>The first wait; each further wrong try doubles it.</summary>
    /// <value>One second.</value>
    public static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait: a forgetful owner is never shut out for long.</summary>
    /// <value>Five minutes.</value>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private int _wrong;
    private DateTimeOffset _last;

    /// <summary>Begins a try, if one may begin.</summary>
    /// <param name="now">The moment of the try.</param>
    /// <returns>Zero: go ahead. Otherwise how long to wait first; the try does not count then.</returns>
    public TimeSpan Begin(DateTimeOffset now)
    {
        lock (_gate)
        {
            TimeSpan wait = WaitAfter(_wrong);

            // A clock set back must not lengthen the wait.
            TimeSpan passed = now < _last ? TimeSpan.Zero : now - _last;
            if (passed < wait)
            {
                return wait - passed;
            }

            _wrong = Math.Min(_wrong + 1, FreeTries + 32);
            _last = now;
            return TimeSpan.Zero;
        }
    }

    /// <summary>Says that the last try was right: everything is forgotten.</summary>
    public void Right()
    {
        lock (_gate)
        {
            _wrong = 0;
        }
    }

    private static TimeSpan WaitAfter(int wrong)
    {
        if (wrong < FreeTries)
        {
            return TimeSpan.Zero;
        }

        double seconds = FirstWait.TotalSeconds * Math.Pow(2, wrong - FreeTries);
        return seconds < LongestWait.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestWait;
    }
}
