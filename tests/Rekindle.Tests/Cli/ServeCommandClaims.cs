using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Rekindle.Tests.Cli;

public sealed class ServeCommandClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_port_that_is_taken_is_2()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        Assert.Equal(2, _terminal.Run("serve", "--port", port.ToString(CultureInfo.InvariantCulture)).Code);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("http")]
    public void A_port_that_is_none_is_2(string port)
    {
        Ran ran = _terminal.Run("serve", "--port", port);

        Assert.Equal((2, "rekindle: --port must be a whole number from 0 to 65535\n"), (ran.Code, ran.Err));
    }
}
