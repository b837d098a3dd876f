using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rekindle.Programme.Journeys;

/// <summary>Ids of events that came without one: RFC 9562 version 8 over SHA-256.</summary>
public static class EventId
{
    /// <summary>The id made from <c>at</c>, type and content: the same for the same event, whatever the order or spacing of its fields.</summary>
    /// <param name="json">The event, without its id.</param>
    internal static Guid Of(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            WriteCanonical(json, writer, top: true);
        }

        return FromHash(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    /// <summary>The id of a text: version 8 over its SHA-256.</summary>
    public static Guid Of(string text) => FromHash(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Guid FromHash(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        hash[..16].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80); // variant of RFC 9562
        return new Guid(bytes, bigEndian: true);
    }

    private static void WriteCanonical(JsonElement json, Utf8JsonWriter writer, bool top)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in json.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    if (top && property.Name == "id") continue;
                    writer.WritePropertyName(property.Name);
                    WriteCanonical(property.Value, writer, top: false);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in json.EnumerateArray()) WriteCanonical(item, writer, top: false);
                writer.WriteEndArray();
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}
