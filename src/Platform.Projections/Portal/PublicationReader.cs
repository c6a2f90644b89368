using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Portal;

/// <summary>Something that was published, as it stands.</summary>
public record PublicationRow
{
    public Guid Id { get; init; }

    public string Kind { get; init; } = string.Empty;

    /// <summary>Null for a kind that is not of a year.</summary>
    public int? Year { get; init; }

    /// <summary>The one of its kind that it is, such as a bulletin; null for a kind that is published as a whole or by the year.</summary>
    public Guid? SubjectId { get; init; }

    public string TitleZh { get; init; } = string.Empty;

    [AllowedValues("frozen", "live")]
    public string Form { get; init; } = string.Empty;

    /// <summary>How often it was published, from 1.</summary>
    public int Edition { get; init; }

    /// <summary>Of the content: as it was frozen, or as it read when the last change was noted.</summary>
    public string Sha256 { get; init; } = string.Empty;

    public DateTimeOffset PublishedAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBecause { get; init; }

    /// <summary>Position of its last change in the feed.</summary>
    public long Version { get; init; }

    /// <summary>What was frozen, in its very bytes; null for what is live.</summary>
    [JsonIgnore]
    public string? Content { get; init; }
}

/// <summary>One change of what is published.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Sha256">Of the content since; null for what is withdrawn.</param>
public sealed record PublicationChangeRow(
    long Position, Guid PublicationId, string Kind, int? Year, [property: AllowedValues("published", "content-changed", "withdrawn")] string Change, int Edition, string? Sha256, DateTimeOffset At);

/// <summary>Reads the publications of the connection's tenant.</summary>
public static class PublicationReader
{
    private const string Columns =
        """
        select publication_id as id, kind, year, subject_id, title_zh, form, edition, sha256, published_at, changed_at, withdrawn_at, withdrawn_because, version, content
        from platform.publication where tenant_id = current_setting('app.tenant_id')
        """;

    /// <summary>Everything that was ever published, what stands first.</summary>
    public static async Task<IReadOnlyList<PublicationRow>> Publications(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<PublicationRow>($"{Columns} order by withdrawn_at is not null, kind, year desc, published_at desc, publication_id limit 500")];

    /// <summary>What is published, after the id of a page before; one more than asked for when there are more.</summary>
    public static async Task<IReadOnlyList<PublicationRow>> Published(this NpgsqlConnection tenant, string? kind = null, int? year = null, Guid? after = null, int take = 100) =>
        [.. await tenant.QueryAsync<PublicationRow>(
            $"""
            {Columns} and withdrawn_at is null and (@kind::text is null or kind = @kind) and (@year::int is null or year = @year)
              and (@after::uuid is null or publication_id > @after)
            order by publication_id limit @take + 1
            """,
            new { kind, year, after, take })];

    /// <summary>What is published, page by page from 1, and how much there is.</summary>
    public static async Task<(IReadOnlyList<PublicationRow> Rows, int Total)> PublishedPage(this NpgsqlConnection tenant, int page, int size) =>
        ([.. await tenant.QueryAsync<PublicationRow>(
            $"{Columns} and withdrawn_at is null order by publication_id offset @offset limit @size", new { offset = (page - 1L) * size, size })],
        await tenant.ExecuteScalarAsync<int>("select count(*)::int from platform.publication where tenant_id = current_setting('app.tenant_id') and withdrawn_at is null"));

    public static Task<PublicationRow?> Publication(this NpgsqlConnection tenant, Guid id) =>
        tenant.QuerySingleOrDefaultAsync<PublicationRow>($"{Columns} and publication_id = @id", new { id });

    /// <summary>What changed after a position, in order; one more than asked for when there are more.</summary>
    public static async Task<IReadOnlyList<PublicationChangeRow>> PublicationChanges(this NpgsqlConnection tenant, long after, int take, Guid? publicationId = null) =>
        [.. await tenant.QueryAsync<PublicationChangeRow>(
            """
            select position, publication_id, kind, year, change, edition, sha256, at from platform.publication_change
            where tenant_id = current_setting('app.tenant_id') and position > @after and (@publicationId::uuid is null or publication_id = @publicationId)
            order by position limit @take + 1
            """,
            new { after, take, publicationId })];

    /// <summary>The position of the last change; zero where nothing was published.</summary>
    public static Task<long> PublicationPosition(this NpgsqlConnection tenant) =>
        tenant.ExecuteScalarAsync<long>("select coalesce(max(position), 0) from platform.publication_change where tenant_id = current_setting('app.tenant_id')");

    /// <summary>What is live, in every bureau that is in service. Asked by the worker alone.</summary>
    public static async Task<IReadOnlyList<(string TenantId, Guid PublicationId, string Kind, int? Year, Guid? SubjectId)>> LivePublications(this NpgsqlConnection worker) =>
        [.. await worker.QueryAsync<(string, Guid, string, int?, Guid?)>(
            """
            select p.tenant_id, p.publication_id, p.kind, p.year, p.subject_id from platform.publication p join platform.tenant_directory t on t.slug = p.tenant_id and not t.suspended
            where p.form = 'live' and p.withdrawn_at is null order by 1, 2
            """)];
}
