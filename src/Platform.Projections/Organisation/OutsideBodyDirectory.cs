using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Organisation.Bodies;

namespace Platform.Projections.Organisation;

/// <summary>Answers: which bodies outside does a bureau know, under which names, and what is each to it, from when to when?</summary>
public sealed class OutsideBodyDirectory() : RowProjection("OutsideBodyDirectory", "outside_body")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case OutsideBodyEntered entered:
                Insert(rows, e, entered.NameZh, entered.NameEn, entered.Relations, entered.From);
                break;
            case OutsideBodyRevised revised:
                Close(rows, e, revised.From, null);
                Insert(rows, e, revised.NameZh, revised.NameEn, revised.Relations, revised.From);
                break;
            case OutsideBodyEnded ended:
                Close(rows, e, ended.Until, ended.Reason);
                break;
        }
    }

    private static void Insert(IDocumentOperations rows, IEvent e, string nameZh, string? nameEn, IReadOnlyList<string> relations, DateOnly from) =>
        rows.QueueSqlCommand(
            "insert into platform.outside_body (tenant_id, body_id, number, name_zh, name_en, relations, from_on, version) values (?, ?, ?, ?, ?, ?, ?, ?)",
            e.TenantId, e.StreamId, (int)e.Version, nameZh, Sql.Null(nameEn), relations.ToArray(), from, e.Version);

    private static void Close(IDocumentOperations rows, IEvent e, DateOnly until, string? reason) =>
        rows.QueueSqlCommand(
            "update platform.outside_body set until_on = ?, ended_because = ?, version = ? where tenant_id = ? and body_id = ? and until_on is null",
            until, Sql.Null(reason), e.Version, e.TenantId, e.StreamId);
}

/// <summary>A body under one of its names. Members and not a constructor, for the array.</summary>
public record OutsideBodyRow
{
    public Guid Id { get; init; }

    public string NameZh { get; init; } = string.Empty;

    public string? NameEn { get; init; }

    public string[] Relations { get; init; } = [];

    public DateOnly From { get; init; }

    /// <summary>First day on which it no longer goes by this name, or is no longer kept.</summary>
    public DateOnly? Until { get; init; }

    public string? EndedBecause { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads the directory of outside bodies of the connection's tenant.</summary>
public static class OutsideBodyReader
{
    private const string Columns =
        """
        select body_id as id, name_zh, name_en, relations, from_on as "from", until_on as until, ended_because, version from platform.outside_body
        where tenant_id = current_setting('app.tenant_id') and from_on is distinct from until_on
        """;

    /// <summary>The bodies as they are called on a day; with every former name when no day is given.</summary>
    public static async Task<IReadOnlyList<OutsideBodyRow>> OutsideBodies(this NpgsqlConnection tenant, DateOnly? day, string? relation = null) =>
        [.. await tenant.QueryAsync<OutsideBodyRow>(
            $"""
            {Columns} and (@day::date is null or (from_on <= @day and (until_on is null or until_on > @day)))
              and (@relation::text is null or @relation = any(relations))
            order by name_zh, from_on
            """,
            new { day, relation })];

    /// <summary>Whether another body goes by a name on a day.</summary>
    public static Task<bool> BodyNameIsTaken(this NpgsqlConnection tenant, string nameZh, DateOnly day, Guid bodyId) =>
        tenant.ExecuteScalarAsync<bool>(
            """
            select exists (select from platform.outside_body where tenant_id = current_setting('app.tenant_id') and name_zh = @nameZh and body_id <> @bodyId
                and (until_on is null or until_on > @day))
            """,
            new { nameZh, day, bodyId });
}
