using System.Buffers;
using System.Globalization;
using System.Text;

namespace Platform.Domain.Audit.Chain;

/// <summary>A signed statement of how far a chain had come and what its last hash was. Without it whoever owns the database could write the whole chain anew.</summary>
/// <param name="At">When it was signed, in UTC.</param>
/// <param name="KeyId">Names the public key: the first 16 bytes of its SHA-256, in hexadecimal.</param>
/// <param name="Signature">ECDSA on P-256 with SHA-256, the two numbers one after the other.</param>
public sealed record Checkpoint(long Position, long Sequence, string Algorithm, byte[] Hash, DateTimeOffset At, string KeyId, byte[] Signature)
{
    public const string Form = "platform.audit.checkpoint.v1";

    /// <summary>The bytes that are signed.</summary>
    public static byte[] Statement(string tenant, long position, long sequence, string algorithm, byte[] hash, DateTimeOffset at)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Encoding.UTF8.GetBytes($"{{\"form\":\"{Form}\",\"tenant\":", buffer);
        CanonicalForm.Write(tenant, buffer);
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $",\"position\":{position},\"sequence\":{sequence},\"algorithm\":\"{algorithm}\",\"hash\":\"{Convert.ToHexStringLower(hash)}\",\"at\":\"{Linking.Instant(at)}\"}}"),
            buffer);
        return buffer.WrittenSpan.ToArray();
    }

    public byte[] Statement(string tenant) => Statement(tenant, Position, Sequence, Algorithm, Hash, At);
}
