using Rekindle.Proof.Flips;
using Rekindle.Proof.Stored;
using Rekindle.Tests.Conventions;
using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

/// <summary>A sample of what <c>tests/proof flips</c> does with every byte: a changed byte is found, or for a stated reason harmless.</summary>
public sealed class FlipClaims
{
    private const int Step = 89; // shares no factor with the size of a page: every kind of place is met

    private static StoredVault Stored => Of("format-1-burned");

    [Theory]
    [InlineData("format-1-burned")]
    [InlineData("format-1-key-pair")]
    [InlineData("format-1-ways-in")]
    public void A_changed_byte_is_found_or_for_a_stated_reason_harmless(string name)
    {
        StoredVault stored = Of(name);
        using Key key = stored.OpenKey();
        var table = new FlipTable();

        foreach (Flip flip in FlipRun.Over(File.ReadAllBytes(stored.File), key, stored.Lines(), Step)) table.Add(flip);

        Assert.Empty(table.Broken);
        Assert.True(table.Of(Fate.Found) > table.Count / 10, table.Write());
    }

    [Fact]
    public void A_damaged_list_of_free_room_is_found_before_anything_is_written_there()
    {
        // SQLite alone lays the next record over an old one, says that all went well, and the vault is lost.
        byte[] file = File.ReadAllBytes(Stored.File);
        IReadOnlyList<string> regions = SqliteMap.Of(file);
        int[] places = [.. Enumerable.Range(0, file.Length).Where(at => regions[at] == "page: free block")];
        using Key key = Stored.OpenKey();
        using var scratch = Rekindle.Proof.Scratch.Fast();
        var trial = new Trial(scratch, key, Stored.Lines());

        Assert.NotEmpty(places);
        foreach (int at in places)
        {
            byte[] changed = [.. file];
            changed[at] ^= 0xFF;
            Assert.Equal(Fate.FoundWhenWritten, trial.Of(changed).Fate);
        }
    }

    [Fact]
    public void Every_byte_of_a_record_a_way_in_and_the_header_is_mapped_to_its_column()
    {
        byte[] file = File.ReadAllBytes(Stored.File);
        HashSet<string> regions = [.. SqliteMap.Of(file)];

        Assert.Superset(
            new HashSet<string>
            {
                "record: sequence", "record: wrapped_key", "record: sealed", "header: name", "header: value", "way_in: id", "way_in: kind", "way_in: kdf",
                "way_in: parameters", "way_in: wrapped_key", "way_in: check_sum", "file header: magic", "page: cell pointers", "cell: overflow page", SqliteMap.Unused,
            },
            regions);
    }

    [Fact]
    public void A_flip_that_goes_unseen_where_it_should_be_found_breaks_the_promise()
    {
        var table = new FlipTable();

        table.Add(new Flip(0, 1, "record: sealed", Fate.Harmless, null));
        table.Add(new Flip(0, 1, SqliteMap.Unused, Fate.OtherLines, null));
        table.Add(new Flip(0, 1, SqliteMap.Unused, Fate.LostAfterwards, null));
        table.Add(new Flip(0, 1, "file header: magic", Fate.MistakenForAnother, null));
        table.Add(new Flip(0, 1, SqliteMap.Unused, Fate.Harmless, null));

        Assert.Equal(4, table.Broken.Count);
        Assert.Contains("should have been found", table.Write(), StringComparison.Ordinal);
    }

    private static StoredVault Of(string name) => StoredVault.At(Path.Combine(Repository.Root, "tests/ForeignReader/vaults"), name);
}
