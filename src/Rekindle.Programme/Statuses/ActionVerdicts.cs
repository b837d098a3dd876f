using System.Collections;

namespace Rekindle.Programme.Statuses;

/// <summary>An action and its answer.</summary>
/// <param name="Action">The action.</param>
/// <param name="Verdict">The answer.</param>
public sealed record ActionVerdict(ActionKind Action, Verdict Verdict);

/// <summary>The answers to all eight actions, in the order of the contract.</summary>
/// <remarks>An array under its own name: a dictionary by action is compiled anew at every start.</remarks>
public sealed class ActionVerdicts : IEnumerable<ActionVerdict>
{
    private readonly ActionVerdict[] _all;

    /// <summary>Asks for the answer to each action.</summary>
    public ActionVerdicts(Func<ActionKind, Verdict> judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        IReadOnlyList<string> names = StatusWords.Action.Names;
        _all = new ActionVerdict[names.Count];
        for (int i = 0; i < names.Count; i++)
        {
            _ = StatusWords.Action.TryRead(names[i], out ActionKind action);
            _all[i] = new ActionVerdict(action, judge(action));
        }
    }

    /// <summary>The answer to one action.</summary>
    public Verdict this[ActionKind action] => Array.Find(_all, v => v.Action == action)!.Verdict;

    /// <inheritdoc/>
    public IEnumerator<ActionVerdict> GetEnumerator() => ((IEnumerable<ActionVerdict>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _all.GetEnumerator();
}
