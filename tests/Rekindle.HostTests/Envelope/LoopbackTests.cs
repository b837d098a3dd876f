using System.Net;
using System.Net.Sockets;
using Rekindle.Vault;
using Rekindle.Web;

namespace Rekindle.HostTests.Envelope;

/// <summary>The printed address is a name that stands for two addresses of this machine: both are ours, or neither is.</summary>
public class LoopbackTests
{
    [Fact]
    public async Task A_port_is_taken_where_a_stranger_listens_on_the_other_loopback()
    {
        Assert.SkipUnless(HasIPv6(), "this machine has one loopback alone");
        using var stranger = new TcpListener(IPAddress.IPv6Loopback, 0);
        stranger.Start();
        int port = ((IPEndPoint)stranger.LocalEndpoint).Port;
        using Folder folder = new();
        var output = new StringWriter();

        int code = await WebHost.RunAsync(folder.Options with { Port = port }, new HandMovedClock(Home.Evening), output, TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.Contains("is taken", output.ToString());
    }

    [Fact]
    public async Task Both_loopbacks_are_listened_on()
    {
        Assert.SkipUnless(HasIPv6(), "this machine has one loopback alone");
        using Folder folder = new();
        int port = FreePort();
        await using RunningWeb web = await WebHost.StartAsync(
            folder.Options, new HandMovedClock(Home.Evening), TextWriter.Null, port, TestContext.Current.CancellationToken);

        foreach (IPAddress address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
        {
            using var client = new TcpClient(address.AddressFamily);
            await client.ConnectAsync(address, port, TestContext.Current.CancellationToken);
            Assert.True(client.Connected);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static bool HasIPv6()
    {
        try
        {
            using var probe = new TcpListener(IPAddress.IPv6Loopback, 0);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rekindle-test-");

        public WebOptions Options => new(new VaultLocation(_folder.FullName), "Europe/Berlin");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
