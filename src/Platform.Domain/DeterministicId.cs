using System.Security.Cryptography;
using System.Text;

namespace Platform.Domain;

/// <summary>
/// Ids that follow from what they name, so that opening the same year twice names the same duties.
/// Layout of an RFC 9562 version 8 UUID over the first 128 bits of SHA-256.
/// </summary>
public static class DeterministicId
{
    public static Guid From(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)));
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The id as a label that fits a tree path: 32 lower-case hex digits.</summary>
    public static string Label(Guid id) => id.ToString("n");
}
