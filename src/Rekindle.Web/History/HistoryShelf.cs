using Microsoft.AspNetCore.Http;
using Rekindle.Web.Envelope;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.History;

/// <summary>Keeps what was read between two requests: in memory, for the browser that sent it, until the vault is closed.</summary>
internal sealed class HistoryShelf : IDisposable
{
    /// <summary>The page.</summary>
    public const string Page = "/history";

    private readonly Lock _gate = new();
    private readonly Keeper _keeper;
    private readonly Doorway _doorway;
    private (string Session, ReadHistory History)? _read;
    private (string Session, IReadOnlyList<Guid> Ids)? _saved;
    private int _reading;

    /// <summary>A shelf that is emptied when the vault is closed.</summary>
    public HistoryShelf(Keeper keeper, Doorway doorway)
    {
        (_keeper, _doorway) = (keeper, doorway);
        keeper.Closed += Clear;
    }

    /// <summary>What was read for this browser; null where nothing was.</summary>
    public ReadHistory? Of(HttpContext context)
    {
        lock (_gate)
        {
            return _read is { } read && read.Session == Session(context) ? read.History : null;
        }
    }

    /// <summary>The entries that were saved last from what was read.</summary>
    public IReadOnlyList<Guid> SavedFor(HttpContext context)
    {
        lock (_gate)
        {
            return _saved is { } saved && saved.Session == Session(context) ? saved.Ids : [];
        }
    }

    /// <summary>Puts what was read in the place of what was there; null lets it go. A vault that closed meanwhile keeps nothing.</summary>
    public void Put(HttpContext context, ReadHistory? history)
    {
        lock (_gate)
        {
            _read = history is null ? null : (Session(context), history);
        }

        if (_keeper.State != VaultState.Open) Clear();
    }

    /// <summary>Remembers what was saved, for Undo.</summary>
    public void Saved(HttpContext context, IReadOnlyList<Guid> ids)
    {
        lock (_gate)
        {
            _saved = (Session(context), ids);
        }
    }

    /// <summary>Begins a reading: one at a time, for each may take all the memory that is meant for it.</summary>
    /// <returns>False where one is going on.</returns>
    public bool Begin() => Interlocked.Exchange(ref _reading, 1) == 0;

    /// <summary>Ends the reading.</summary>
    public void End() => Volatile.Write(ref _reading, 0);

    /// <inheritdoc/>
    public void Dispose() => _keeper.Closed -= Clear;

    private void Clear()
    {
        lock (_gate)
        {
            (_read, _saved) = (null, null);
        }
    }

    private string Session(HttpContext context) => context.Request.Cookies[_doorway.CookieName] ?? "";
}
