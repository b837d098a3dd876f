using Rekindle.Proof.Cuts;
using Rekindle.Proof.Stored;
using Rekindle.Tests.Conventions;
using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

/// <summary>What is cut off the end of a vault is missed.</summary>
public sealed class CutClaims
{
    private const int Records = 12;

    [Fact]
    public void A_file_cut_at_the_end_of_any_page_or_within_one_is_found()
    {
        StoredVault stored = StoredVault.In(Path.Combine(Repository.Root, "tests/ForeignReader/vaults")).First(v => v.Secrets[0] == "key");
        using Key key = stored.OpenKey();

        List<Cut> cuts = [.. CutRun.OfFile(File.ReadAllBytes(stored.File), key, stored.Lines())];

        Assert.Equal((new FileInfo(stored.File).Length / 512) - 1, cuts.Count);
        Assert.DoesNotContain(cuts, cut => cut.Told is null);
    }

    [Fact]
    public void Records_cut_off_anywhere_are_found_and_a_head_set_back_hides_them_from_no_open_log_and_from_no_verify()
    {
        ILookup<string, Cut> cuts = CutRun.OfRecords(Records).ToLookup(cut => cut.What);

        Assert.All(cuts["records removed, head left"], cut => Assert.Equal($"CutOff at record {cut.At + 1}", cut.Told));
        Assert.All(cuts["head set back, records left"], cut => Assert.Equal($"BeyondHead at record {cut.At + 1}", cut.Told));
        Assert.All(cuts["records removed, head set back, the log open"], cut => Assert.Equal($"RolledBack at record {cut.At}", cut.Told));

        Assert.All(
            cuts["records removed, head set back, compared with what is remembered beside the vault"], cut => Assert.Equal($"RolledBack at record {cut.At}", cut.Told));

        // The one that docs/vault-format.md names: nothing inside a file can tell it from the file of that day.
        Assert.All(cuts[CutRun.WholeOlderState], cut => Assert.Null(cut.Told));
        Assert.All(cuts, kind => Assert.Equal(Records, kind.Count()));
    }
}
