using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Sqlite;
using Rekindle.Vault.Transfer;
using Rekindle.Web.Settings;

namespace Rekindle.Web.Keeping;

/// <summary>How the vault stands.</summary>
internal enum VaultState
{
    /// <summary>There is none yet.</summary>
    None,

    /// <summary>There is one, and it is closed.</summary>
    Closed,

    /// <summary>It is open.</summary>
    Open,
}

/// <summary>Keeps the one vault of this process: makes, opens and closes it, and reads and appends its journey.</summary>
/// <remarks>May be called by several requests at once. Closing wipes the keys; the journey in memory is let go with them.</remarks>
internal sealed class Keeper : IDisposable
{
    private static readonly JourneyLog Nothing = new([]);

    private readonly Lock _gate = new();
    private readonly WebOptions _options;
    private readonly TimeProvider _clock;
    private readonly ProgrammeSettings _settings;
    private readonly Device _device;
    private readonly IRecordStore _store;
    private readonly GuessLimiter _guesses = new();
    private readonly ITimer _watch;
    private SealedLog? _log;
    private SealingKey? _sealingKey;
    private Journal? _journal;
    private FoldedJourney? _folded; // the last one: pages ask about the same log several times between two events
    private DateTimeOffset _lastRequest;

    /// <summary>A keeper of the vault that the options name; in a demonstration, of one that lives in memory.</summary>
    public Keeper(WebOptions options, TimeProvider clock, ProgrammeSettings settings, Device device)
    {
        _options = options;
        _clock = clock;
        _settings = settings;
        _device = device;
        _store = options.Demo ? new MemoryRecordStore() : new SqliteRecordStore(options.Vault.VaultFile);
        WaysIn = new KeptWaysIn(this, _store, options.Demo ? null : options.Vault.KeyFile);
        _lastRequest = clock.GetUtcNow();
        TimeSpan look = TimeSpan.FromSeconds(30);
        _watch = clock.CreateTimer(_ => CloseWhenIdle(), null, look, look);
    }

    /// <summary>Raised when the vault is closed, by hand or by itself: what was read of it or for it elsewhere is to be let go.</summary>
    public event Action? Closed;

    /// <summary>How the vault stands now.</summary>
    public VaultState State
    {
        get
        {
            lock (_gate)
            {
                return _log is not null ? VaultState.Open : SealedLog.KindsOfWaysIn(_store) is null ? VaultState.None : VaultState.Closed;
            }
        }
    }

    /// <summary>What opens the vault.</summary>
    public KeptWaysIn WaysIn { get; }

    /// <summary>Whether something has to be known or brought to open the vault; if not, a key file on this machine opens it.</summary>
    public bool IsGuarded => !WaysIn.Has(WayInKinds.KeyFile);

    /// <summary>What was being sent when the vault had closed itself, until it is open again: nothing that was written is lost.</summary>
    public HeldForm? Held { get; set; }

    /// <summary>Whether this is a demonstration, which keeps nothing.</summary>
    public bool IsDemo => _options.Demo;

    /// <summary>The moment now.</summary>
    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>What the programme is given.</summary>
    public ProgrammeSettings Settings => _settings;

    /// <summary>The journey as it stands in the vault, also where another program wrote to it; empty while it is closed.</summary>
    public JourneyLog Journey
    {
        get
        {
            lock (_gate)
            {
                if (_journal is null) return Nothing;
                _journal.Refresh();
                return _journal.Log;
            }
        }
    }

    /// <summary>The journey as this process knows it, without asking the file whether another program wrote to it.</summary>
    public JourneyLog Known
    {
        get
        {
            lock (_gate)
            {
                return _journal?.Log ?? Nothing;
            }
        }
    }

    /// <summary>What stands of the journey now, corrections taken in.</summary>
    public IReadOnlyList<LoggedEvent> Standing => StandingOf(Journey, Now);

    /// <summary>What stands of a log at a moment, corrections taken in.</summary>
    public IReadOnlyList<LoggedEvent> StandingOf(JourneyLog log, DateTimeOffset at) => Folded(log, at)?.Standing ?? log.StandingAt(at);

    /// <summary>IANA zone of the journey; the machine's where it names none.</summary>
    public string Zone => ZoneOf(Journey);

    /// <summary>IANA zone of a log of this keeper; the machine's where it names none.</summary>
    public string ZoneOf(JourneyLog log) => log.LastStart?.TimeZone ?? _options.DefaultZone;

    /// <summary>The person's own calendar day.</summary>
    public DateOnly Today => JourneyDays.In(Zone).DayOf(Now);

    /// <summary>How long without a request until the vault is closed; null where it never is.</summary>
    public TimeSpan? IdleLock => _options.Demo ? null : _device.Chosen.IdleMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : _options.IdleLock;

    /// <summary>Whether a journey was begun.</summary>
    public bool HasJourney => Journey.LastStart is not null;

    /// <summary>What the programme says of the journey now; null where none has begun.</summary>
    public Status? Status() => StatusOf(Journey);

    /// <summary>What the programme would say of a log now; null where no journey has begun in it.</summary>
    public Status? StatusOf(JourneyLog log) => StatusOf(log, Now);

    /// <summary>What the programme would say of a log at a moment; null where no journey has begun in it by then.</summary>
    public Status? StatusOf(JourneyLog log, DateTimeOffset at) => Folded(log, at) is { } folded ? Judge.Status(folded, at) : null;

    private FoldedJourney? Folded(JourneyLog log, DateTimeOffset now)
    {
        FoldedJourney? folded = _folded;
        if (folded?.AnswersFor(log, now, _settings) != true)
        {
            folded = Judge.Fold(log, now, _settings).Value;
            lock (_gate)
            {
                // Closed meanwhile: nothing of the journey stays behind.
                _folded = _journal is null ? null : folded;
            }
        }

        return folded;
    }

    /// <summary>Makes the vault where there is none, opened by a key file until a passphrase is set: nothing waits unsaved for that.</summary>
    public void Create()
    {
        lock (_gate)
        {
            if (_log is not null) return;
            using Key key = NewKey();
            _log = SealedLog.Create(_store, WayIn.By(key));
            _journal = new Journal(_log);
            _lastRequest = Now;
        }
    }

    /// <summary>Opens the vault with its key file, where it has one.</summary>
    /// <returns>Why it stayed closed; null where it is open, or where there is nothing to open in this way.</returns>
    public string? OpenWithKeyFile()
    {
        lock (_gate)
        {
            if (_log is not null || _options.Demo) return null;
            try
            {
                using Key? key = KeyFile.Read(_options.Vault.KeyFile);
                return key is null ? null : Open(key);
            }
            catch (KeyFileException fault)
            {
                return fault.Message;
            }
        }
    }

    /// <summary>Opens the vault with its passphrase.</summary>
    /// <returns>Why it stayed closed, in a sentence; null where it is open.</returns>
    public string? OpenWithPassphrase(string passphrase)
    {
        if (passphrase.Length == 0) return "Write your passphrase.";
        using Key key = Key.FromPassphrase(passphrase);
        return OpenWith(key);
    }

    /// <summary>Opens the vault with another key than a passphrase.</summary>
    /// <returns>Why it stayed closed, in a sentence; null where it is open.</returns>
    public string? OpenWith(Key key)
    {
        if (TooSoon() is { } wait) return wait;
        lock (_gate)
        {
            if (_log is not null) return null;
            string? refusal = Open(key);
            if (refusal is null) _guesses.Right();
            return refusal;
        }
    }

    /// <summary>Changes something of the vault that is no entry.</summary>
    /// <exception cref="InvalidOperationException">The vault is closed.</exception>
    public void Change(Action<SealedLog> change)
    {
        lock (_gate)
        {
            change(_log ?? throw new InvalidOperationException("the vault is closed"));
        }
    }

    /// <summary>Appends events; they are on the disk when this returns.</summary>
    /// <exception cref="InvalidOperationException">The vault is closed.</exception>
    public void Append(params IReadOnlyList<LoggedEvent> events)
    {
        lock (_gate)
        {
            Journal journal = _journal ?? throw new InvalidOperationException("the vault is closed");
            journal.Append(events);
        }
    }

    /// <summary>What a browser needs to seal entries to this vault. No secret, so it stays known while the vault is closed; null until it was
    /// open once.</summary>
    public SealingKey? SealingKey
    {
        get
        {
            lock (_gate)
            {
                return _sealingKey ??= _log?.SealingKey();
            }
        }
    }

    /// <summary>Takes in what was sealed to this vault while it was closed.</summary>
    /// <param name="lines">Sealed entries, one a line; all come in or none.</param>
    /// <returns>What was kept or refused; null where the vault is closed.</returns>
    public TakenIn? TakeIn(IReadOnlyList<string> lines)
    {
        lock (_gate)
        {
            return _journal?.TakeIn(lines, "the entries of this browser");
        }
    }

    /// <summary>Burns a letter: its words are destroyed, and the marker takes their place.</summary>
    /// <param name="letter">The id of the letter.</param>
    /// <param name="marker">The <c>letter-burned</c> event that names it.</param>
    /// <returns>False where there is no such letter, or no longer; nothing was kept then.</returns>
    /// <exception cref="InvalidOperationException">The vault is closed.</exception>
    public bool Burn(Guid letter, LoggedEvent marker)
    {
        lock (_gate)
        {
            Journal journal = _journal ?? throw new InvalidOperationException("the vault is closed");
            bool burned = journal.Burn(letter, marker);
            _folded = null; // it holds the words
            return burned;
        }
    }

    /// <summary>Closes the vault where nothing was asked for too long.</summary>
    /// <param name="signOfLife">Whether this request shows that somebody is there.</param>
    public void LockIfIdle(bool signOfLife)
    {
        CloseWhenIdle();
        if (!signOfLife) return;
        lock (_gate)
        {
            _lastRequest = Now;
        }
    }

    /// <summary>Closes the vault. A demonstration stays open: it holds nobody's secrets, and closed it would be gone for good.</summary>
    public void Close()
    {
        if (!_options.Demo) Wipe();
        Closed?.Invoke();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch.Dispose();
        Wipe();
        _store.Dispose();
    }

    private void Wipe()
    {
        lock (_gate)
        {
            if (_log is not null && !_options.Demo) Remembered.Keep(_options.Vault, _log);
            _log?.Dispose();
            _log = null;
            _journal = null;
            _folded = null; // it holds what was read
        }
    }

    private void CloseWhenIdle()
    {
        lock (_gate)
        {
            if (_log is not null && Now - _lastRequest >= (IdleLock ?? _options.IdleLock)) Close();
        }
    }

    private Key NewKey()
    {
        if (_options.Demo)
        {
            return Key.FromFileSecret(System.Security.Cryptography.RandomNumberGenerator.GetBytes(Key.FileLength));
        }

        _options.Vault.EnsureFolder();
        return KeyFile.ReadOrCreate(_options.Vault.KeyFile);
    }

    private string? TooSoon() =>
        _guesses.Begin(Now) is { Ticks: > 0 } wait ? $"Too many tries. Wait {Math.Ceiling(wait.TotalSeconds):0} seconds, then try again." : null;

    private string? Open(Key key)
    {
        if (!SealedLog.Open(_store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal)) return refusal.Message;
        _log = log;
        _journal = new Journal(log);
        _lastRequest = Now;
        return null;
    }
}
