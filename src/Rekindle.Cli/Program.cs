using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Rekindle.Cli;

List<PosixSignalRegistration> heard = [];

// The one place that names the system clock, chance and the machine's zone: from here on they are arguments.
#pragma warning disable RS0030 // this is that place
var around = new Surroundings
{
    Clock = TimeProvider.System,
    NewId = Guid.CreateVersion7,
    Zone = TimeZoneInfo.Local.HasIanaId ? TimeZoneInfo.Local.Id : "UTC",
    Input = Console.OpenStandardInput(),
    InputIsTerminal = !Console.IsInputRedirected,
    Output = Writer(Console.OpenStandardOutput()),
    OutputIsTerminal = !Console.IsOutputRedirected,
    Error = Writer(Console.OpenStandardError()),
    Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
    Variable = Environment.GetEnvironmentVariable,
    AskSecret = Console.IsInputRedirected ? null : AskSecret,
    Edit = Editor() is { } editor ? path => Edit(editor, path) : null,
    Columns = Console.IsOutputRedirected ? null : () => Console.WindowWidth,
    Interrupted = Interrupted,
};
#pragma warning restore RS0030

int code = CommandLine.Run(args, around);
foreach (PosixSignalRegistration held in heard) held.Dispose();
return code;

CancellationToken Interrupted()
{
    var interrupted = new CancellationTokenSource();
    foreach (PosixSignal signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
    {
        heard.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            interrupted.Cancel();
        }));
    }

    return interrupted.Token;
}

static StreamWriter Writer(Stream stream) =>
    new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

static string? AskSecret(string question)
{
    Console.Error.Write(question);
    var secret = new StringBuilder();
    while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
    {
        if (key.Key == ConsoleKey.Backspace) secret.Length = Math.Max(0, secret.Length - 1);
        else if (key.KeyChar != '\0') secret.Append(key.KeyChar);
    }

    Console.Error.WriteLine();
    return secret.ToString();
}

static string? Editor() =>
    Environment.GetEnvironmentVariable("VISUAL") is { Length: > 0 } visual ? visual
    : Environment.GetEnvironmentVariable("EDITOR") is { Length: > 0 } plain ? plain : null;

static int Edit(string editor, string path)
{
    // An editor's variable may hold arguments of its own; a shell takes them apart as other programs do.
    ProcessStartInfo start = OperatingSystem.IsWindows() ? new(editor, [path]) : new("/bin/sh", ["-c", $"{editor} \"$1\"", "editor", path]);
    using Process? running = Process.Start(start);
    running?.WaitForExit();
    return running?.ExitCode ?? 1;
}
