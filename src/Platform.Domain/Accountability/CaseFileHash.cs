using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability;

/// <summary>
/// The hash of a case file: of each fact in canonical JSON, chained to that of the facts before it, so that a decision can
/// freeze the file as it stood (ADR 0018). SHA-256 as 64 lower-case hex digits.
/// </summary>
public static class CaseFileHash
{
    // Nulls are left out, so that a member that an event gains later does not change the hash of what is stored already.
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Next(string? former, CaseEvent @event) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{former}\n{@event.GetType().Name}\n{CanonicalJson.Hash(JsonSerializer.SerializeToElement(@event, @event.GetType(), Plain))}")));
}
