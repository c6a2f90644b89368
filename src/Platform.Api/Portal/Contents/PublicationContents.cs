using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;
using Platform.Domain.Portal;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Contents;

/// <summary>What a publication says, of the one kind that it is of; the others are null. No kind has a person in it.</summary>
public sealed record PublishedContents(PublishedSummary? ComplianceSummary, PublishedChannels? ChannelRegister, PublishedCalendar? DutyCalendar, PublishedBulletin? Bulletin);

/// <summary>A content as it is handed out.</summary>
/// <param name="Json">Null where there is nothing of the kind.</param>
/// <param name="Sha256">Of the very bytes (UTF-8), in lower-case hexadecimal; empty where there is nothing.</param>
/// <param name="OwnTitleZh">What it calls itself; null where its kind says it.</param>
public sealed record ContentText(string? Json, string Sha256, string? OwnTitleZh = null)
{
    public static ContentText Nothing { get; } = new(null, string.Empty);

    public static ContentText Of(string json) => new(json, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))));
}

/// <summary>Where each kind of publication gets its content from: one row for each kind of <see cref="PublicationKinds"/>.</summary>
public static class PublicationContents
{
    private delegate Task<object?> Source(NpgsqlConnection tenant, int? year, Guid? subjectId, DateOnly today);

    // Written as it is read, so that who compares a hash can also see what was hashed.
    private static readonly JsonSerializerOptions AsHandedOut = new(Projections.Json.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Source> Sources = new()
    {
        [PublicationKinds.ComplianceSummary] = async (tenant, year, _, today) => await PublishedSummary.Of(tenant, year!.Value, today),
        [PublicationKinds.ChannelRegister] = async (tenant, _, _, _) => await PublishedChannels.Of(tenant),
        [PublicationKinds.DutyCalendar] = async (tenant, year, _, _) => await PublishedCalendar.Of(tenant, year!.Value),
        [PublicationKinds.Bulletin] = async (tenant, _, bulletin, _) => await PublishedBulletin.Of(tenant, bulletin!.Value),
    };

    public static IEnumerable<string> Kinds => Sources.Keys;

    /// <summary>What there is to publish of a kind on a day.</summary>
    public static async Task<ContentText> Now(NpgsqlConnection tenant, string kind, int? year, Guid? subjectId, DateOnly today) =>
        await Sources[kind](tenant, year, subjectId, today) is { } content
            ? ContentText.Of(JsonSerializer.Serialize(content, content.GetType(), AsHandedOut)) with { OwnTitleZh = (content as PublishedBulletin)?.Title }
            : ContentText.Nothing;

    /// <summary>What a publication says: as it was frozen, or as it stands now.</summary>
    public static Task<ContentText> Of(NpgsqlConnection tenant, PublicationRow row, DateOnly today) =>
        row.Content is { } frozen ? Task.FromResult(new ContentText(frozen, row.Sha256)) : Now(tenant, row.Kind, row.Year, row.SubjectId, today);

    public static PublishedContents Read(string kind, string? json) => new(
        kind == PublicationKinds.ComplianceSummary ? Read<PublishedSummary>(json) : null,
        kind == PublicationKinds.ChannelRegister ? Read<PublishedChannels>(json) : null,
        kind == PublicationKinds.DutyCalendar ? Read<PublishedCalendar>(json) : null,
        kind == PublicationKinds.Bulletin ? Read<PublishedBulletin>(json) : null);

    private static T? Read<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, AsHandedOut);
}
