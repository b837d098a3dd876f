using System.Text.Json;
using Rekindle.Tests.Cli;

namespace Rekindle.Tests.Conventions;

/// <summary>What is handed out: the bill of materials, the unit and the container, as far as they can be checked quickly.</summary>
public sealed class PackagingClaims
{
    [Fact]
    public void The_bill_of_materials_names_every_package_of_the_lock_file_in_its_version()
    {
        if (!OtherPrograms.Has("awk")) return;
        Ran ran = OtherPrograms.Run("sh", Path.Combine(Repository.Root, "packaging/bill-of-materials"), "1.2.3");

        using JsonDocument bill = JsonDocument.Parse(ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Err));
        Assert.Equal("CycloneDX", bill.RootElement.GetProperty("bomFormat").GetString());
        Assert.Equal("1.2.3", bill.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("version").GetString());
        Assert.Equal(
            Locked(), bill.RootElement.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("purl").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_unit_is_one_that_systemd_takes()
    {
        string unit = Repository.Text("packaging/rekindle.service");
        Assert.Contains("ExecStart=%h/.local/bin/rekindle serve", unit, StringComparison.Ordinal);
        Assert.Contains("UMask=0077", unit, StringComparison.Ordinal);
        if (!OtherPrograms.Has("systemd-analyze")) return;

        // The program need not be installed where this is checked.
        string folder = Directory.CreateTempSubdirectory("rekindle-tests-").FullName;
        string file = Path.Combine(folder, "rekindle.service");
        File.WriteAllText(file, unit.Replace("%h/.local/bin/rekindle", "/bin/true", StringComparison.Ordinal));
        Ran ran = OtherPrograms.Run("systemd-analyze", "verify", "--man=no", file);
        Directory.Delete(folder, recursive: true);

        Assert.Equal((0, ""), (ran.Code, ran.Err));
    }

    [Fact]
    public void The_container_runs_without_rights_and_keeps_the_vault_in_a_volume()
    {
        string[] lines = [.. Repository.Text("packaging/Dockerfile").Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#'))];

        Assert.All(lines, line => Assert.Matches("^(ARG|FROM|COPY|RUN|USER|ENV|VOLUME|ENTRYPOINT|CMD) ", line));
        Assert.Matches(@"^USER [1-9]\d*:[1-9]\d*$", lines.Last(l => l.StartsWith("USER ", StringComparison.Ordinal)));
        Assert.Contains("ENV REKINDLE_HOME=/data", lines);
        Assert.Contains("VOLUME [\"/data\"]", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("ADD ", StringComparison.Ordinal) || line.Contains(":latest", StringComparison.Ordinal));
        foreach (string line in lines.Where(l => l.StartsWith("ENTRYPOINT ", StringComparison.Ordinal) || l.StartsWith("CMD ", StringComparison.Ordinal)))
        {
            using JsonDocument words = JsonDocument.Parse(line[line.IndexOf('[', StringComparison.Ordinal)..]);
            Assert.Equal(JsonValueKind.Array, words.RootElement.ValueKind);
        }

        if (OtherPrograms.Has("hadolint")) Assert.Equal(0, OtherPrograms.Run("hadolint", Path.Combine(Repository.Root, "packaging/Dockerfile")).Code);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("packaging/bill-of-materials")]
    public void A_script_is_one_that_a_plain_shell_can_read(string script)
    {
        string path = Path.Combine(Repository.Root, script);

        Assert.Equal((0, ""), (OtherPrograms.Run("sh", "-n", path).Code, OtherPrograms.Run("sh", "-n", path).Err));
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Publishing_for_a_system_that_is_not_known_is_2_and_builds_nothing() =>
        Assert.Equal(2, OtherPrograms.Run("sh", Path.Combine(Repository.Root, "publish"), "plan9").Code);

    private static IEnumerable<string> Locked()
    {
        using JsonDocument locked = JsonDocument.Parse(Repository.Text("src/Rekindle.Cli/packages.lock.json"));
        return [.. locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() != "Project")
            .Select(p => $"pkg:nuget/{p.Name}@{p.Value.GetProperty("resolved").GetString()}").Order(StringComparer.Ordinal)];
    }
}
