// Breaks vaults, and everything else that is read from outside, and says what came of it. tests/proof calls it.
//
//   Rekindle.Proof flips ROOT               turns every byte of the stored vaults, and cuts them everywhere
//   Rekindle.Proof kills ROOT COUNT         kills processes that write to one vault
//   Rekindle.Proof fuzz ROOT COUNT [SEED]   feeds changed inputs
//   Rekindle.Proof stored ROOT              makes the stored vaults of this format, where they are missing
//
// ROOT is the repository. Prints Markdown. Exit codes: 0 every promise was kept; 1 one was not; 2 wrong usage.
using System.Globalization;
using Rekindle.Proof;
using Rekindle.Proof.Fuzzing;
using Rekindle.Proof.Stored;

const int FirstSeed = 1;
bool? holds = args switch
{
    ["flips", string root] => Reports.Flips(root, Console.Out),
    ["kills", _, string kills] => Reports.Kills(Number(kills), FirstSeed, Console.Out),
    ["fuzz", string root, string inputs] => Reports.Fuzz(root, Number(inputs), FirstSeed, Console.Out),
    ["fuzz", string root, string inputs, string seed] => Reports.Fuzz(root, Number(inputs), Number(seed), Console.Out),
    ["stored", string root] => Stored(root),
    _ => null,
};
if (holds is null) Console.Error.WriteLine("usage: tests/proof flips | kills [COUNT] | fuzz [COUNT [SEED]] | stored");
return holds switch { true => 0, false => 1, null => 2 };

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static bool Stored(string root)
{
    foreach (string name in Making.All(Path.Combine(root, VaultTargets.StoredVaults))) Console.WriteLine(name);
    return true;
}
