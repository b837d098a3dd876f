using System.Text.Json;

namespace Rekindle.Web.Settings;

/// <summary>What was chosen for this device. It holds nothing of the person, so it can be read before the vault is open.</summary>
internal sealed record DeviceChoices
{
    /// <summary>The minutes that can be chosen.</summary>
    public static IReadOnlyList<int> IdleChoices { get; } = [2, 5, 10, 20, 30];

    /// <summary>Whether titles, icon and page names are neutral.</summary>
    /// <value>The default is false.</value>
    public bool Discreet { get; init; }

    /// <summary>Whether the browser keeps plans, reasons and the friend's number, unsealed, for when nothing answers.</summary>
    /// <value>Null: not asked yet, which is a no.</value>
    public bool? KeepOffline { get; init; }

    /// <summary>Minutes without a request until the vault closes; one of <see cref="IdleChoices"/>.</summary>
    /// <value>Null: as the application was started (<see cref="WebOptions.IdleLock"/>).</value>
    public int? IdleMinutes { get; init; }
}

/// <summary>Keeps what was chosen for this device in a small file beside the vault, readable by its owner alone; in a demonstration, in memory.</summary>
/// <remarks>
/// The file is one JSON object: <c>{"discreet":true,"idleMinutes":5}</c>. A file that cannot be read is as one that is not there:
/// a choice of looks must never keep the vault from opening.
/// </remarks>
internal sealed class Device(WebOptions options)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Lock _gate = new();
    private volatile DeviceChoices? _chosen;

    /// <summary>What holds now.</summary>
    public DeviceChoices Chosen
    {
        get
        {
            if (_chosen is { } known) return known;
            lock (_gate)
            {
                return _chosen ??= Read();
            }
        }
    }

    /// <summary>Where the choices are kept.</summary>
    public string FilePath => System.IO.Path.Combine(options.Vault.Folder, "device.json");

    /// <summary>Chooses anew; it is on the disk when this returns.</summary>
    public void Choose(DeviceChoices choices)
    {
        lock (_gate)
        {
            if (!options.Demo) Write(choices);
            _chosen = choices;
        }
    }

    private DeviceChoices Read()
    {
        if (options.Demo) return new DeviceChoices();
        try
        {
            using FileStream file = File.OpenRead(FilePath);
            using JsonDocument read = JsonDocument.Parse(file);
            JsonElement root = read.RootElement;
            return new DeviceChoices
            {
                Discreet = root.TryGetProperty("discreet", out JsonElement discreet) && discreet.ValueKind == JsonValueKind.True,
                KeepOffline = root.TryGetProperty("keepOffline", out JsonElement keep) && keep.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? keep.GetBoolean() : null,
                IdleMinutes = root.TryGetProperty("idleMinutes", out JsonElement idle) && idle.TryGetInt32(out int minutes)
                    && DeviceChoices.IdleChoices.Contains(minutes) ? minutes : null,
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return new DeviceChoices();
        }
    }

    private void Write(DeviceChoices choices)
    {
        options.Vault.EnsureFolder();
        string beside = FilePath + ".making";
        var mode = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) mode.UnixCreateMode = OwnerFile;
        using (var file = new FileStream(beside, mode))
        {
            using var json = new Utf8JsonWriter(file);
            json.WriteStartObject();
            json.WriteBoolean("discreet", choices.Discreet);
            if (choices.IdleMinutes is { } minutes) json.WriteNumber("idleMinutes", minutes);
            if (choices.KeepOffline is { } keep) json.WriteBoolean("keepOffline", keep);
            json.WriteEndObject();
        }

        File.Move(beside, FilePath, overwrite: true);
    }
}
