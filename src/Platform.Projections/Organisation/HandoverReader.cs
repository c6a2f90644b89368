using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;
using Platform.Domain.Organisation.Handovers;

namespace Platform.Projections.Organisation;

/// <summary>A hand-over as it is listed.</summary>
public record HandoverRow
{
    public Guid Id { get; init; }

    public Guid PostId { get; init; }

    /// <summary>Title and unit as they were called when it was put together.</summary>
    public string PostTitleZh { get; init; } = string.Empty;

    public string PostTitleEn { get; init; } = string.Empty;

    public string UnitNameZh { get; init; } = string.Empty;

    /// <summary>First day of the change of holder.</summary>
    public DateOnly OnDay { get; init; }

    public Guid OutgoingPersonId { get; init; }

    /// <summary>Null when the person is no longer kept; so with every name here.</summary>
    public string? OutgoingName { get; init; }

    public Guid IncomingPersonId { get; init; }

    public string? IncomingName { get; init; }

    /// <summary>The post whose holder takes a vacant post over.</summary>
    public Guid? CaretakerPostId { get; init; }

    public string? CaretakerTitleZh { get; init; }

    [AllowedValues("waiting", "half-signed", "signed", "superseded")]
    public string State { get; init; } = string.Empty;

    public string Sha256 { get; init; } = string.Empty;

    public DateTimeOffset OpenedAt { get; init; }

    public string? OpenedByName { get; init; }

    public Guid? SupersedesId { get; init; }

    public string? Reason { get; init; }

    public Guid? SupersededById { get; init; }

    public string? SupersededBecause { get; init; }

    public long Version { get; init; }
}

public sealed record SignatureRow(
    string Side, Guid PersonId, string? Name, string? Remark, string? InPlaceTitleZh, string? InPlaceBecause, DateTimeOffset SignedAt, string Sha256);

/// <summary>Reads hand-overs of the connection's tenant.</summary>
public static class HandoverReader
{
    private const string Mine = "tenant_id = current_setting('app.tenant_id')";

    private const string Signatures = "select from platform.handover_signature s where s.tenant_id = h.tenant_id and s.handover_id = h.handover_id";

    // Who sees it: a party, whoever signed it, the holder of a superior post; null sees all.
    private const string Seen =
        $"""
        (@person::uuid is null or @person in (h.outgoing_person_id, h.incoming_person_id) or exists ({Signatures} and s.person_id = @person)
            or exists (select from platform.superiors_of(h.post_id, @today) over cross join lateral platform.holder_of(over.post_id, @today) holder where holder.person_id = @person))
        """;

    private const string Columns =
        $"""
        select h.handover_id as id, h.post_id, h.package ->> 'postTitleZh' as post_title_zh, h.package ->> 'postTitleEn' as post_title_en,
            h.package ->> 'unitNameZh' as unit_name_zh, h.on_day, h.outgoing_person_id, outgoing.name as outgoing_name, h.incoming_person_id,
            incoming.name as incoming_name, h.caretaker_post_id, care.title_zh as caretaker_title_zh,
            case when h.superseded_by_id is not null then 'superseded'
                else (array['waiting', 'half-signed', 'signed'])[1 + (select count(*)::int from platform.handover_signature s where s.tenant_id = h.tenant_id and s.handover_id = h.handover_id)]
            end as state,
            h.sha256, h.opened_at, opener.name as opened_by_name, h.supersedes_id, h.reason, h.superseded_by_id, h.superseded_because, h.version
        from platform.handover h
        left join platform.person outgoing on outgoing.tenant_id = h.tenant_id and outgoing.person_id = h.outgoing_person_id
        left join platform.person incoming on incoming.tenant_id = h.tenant_id and incoming.person_id = h.incoming_person_id
        left join platform.person opener on opener.tenant_id = h.tenant_id and opener.person_id = h.opened_by
        left join platform.post_register care on care.tenant_id = h.tenant_id and care.post_id = h.caretaker_post_id
        where h.{Mine} and {Seen}
        """;

    /// <param name="person">Only what this person sees as a party or a superior; null for a reader who sees all.</param>
    public static async Task<IReadOnlyList<HandoverRow>> Handovers(
        this NpgsqlConnection tenant, Guid? person, DateOnly today, Guid? postId = null, Guid? handoverId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<HandoverRow>(
            $"""
            {Columns} and (@postId::uuid is null or h.post_id = @postId) and (@handoverId::uuid is null or h.handover_id = @handoverId)
            order by h.on_day desc, h.opened_at desc limit @limit
            """,
            new { person, today, postId, handoverId, limit })];

    /// <summary>The hand-overs that wait for this person's own signature.</summary>
    public static async Task<IReadOnlyList<HandoverRow>> HandoversAwaiting(this NpgsqlConnection tenant, Guid person, DateOnly today) =>
        [.. await tenant.QueryAsync<HandoverRow>(
            $"""
            {Columns} and h.superseded_by_id is null and (
                (h.outgoing_person_id = @person and not exists ({Signatures} and s.side = 'outgoing'))
                or (h.incoming_person_id = @person and not exists ({Signatures} and s.side = 'incoming')))
            order by h.opened_at
            """,
            new { person, today })];

    public static async Task<IReadOnlyList<SignatureRow>> HandoverSignatures(this NpgsqlConnection tenant, Guid handoverId) =>
        [.. await tenant.QueryAsync<SignatureRow>(
            """
            select s.side, s.person_id, n.name, s.remark, p.title_zh as in_place_title_zh, s.in_place_because, s.signed_at, s.sha256
            from platform.handover_signature s
            left join platform.person n on n.tenant_id = s.tenant_id and n.person_id = s.person_id
            left join platform.post_register p on p.tenant_id = s.tenant_id and p.post_id = s.in_place_post_id
            where s.tenant_id = current_setting('app.tenant_id') and s.handover_id = @handoverId order by s.signed_at
            """,
            new { handoverId })];

    public static async Task<string> HandoverPackage(this NpgsqlConnection tenant, Guid handoverId) =>
        await tenant.QuerySingleAsync<string>($"select package::text from platform.handover where {Mine} and handover_id = @handoverId", new { handoverId });

    /// <summary>The hand-overs of one change, the first first, and whether each still stands.</summary>
    public static async Task<IReadOnlyList<(Guid Id, bool Stands)>> HandoversOfChange(this NpgsqlConnection tenant, Guid postId, DateOnly on) =>
        [.. await tenant.QueryAsync<(Guid, bool)>(
            $"select handover_id, superseded_by_id is null from platform.handover where {Mine} and post_id = @postId and on_day = @on order by opened_at, handover_id",
            new { postId, on })];

    /// <summary>A superior post of this post that the person holds; null when there is none.</summary>
    public static Task<Guid?> SuperiorHeldBy(this NpgsqlConnection tenant, Guid postId, Guid person, DateOnly day) =>
        tenant.QueryFirstOrDefaultAsync<Guid?>(
            """
            select over.post_id from platform.superiors_of(@postId, @day) over cross join lateral platform.holder_of(over.post_id, @day) holder
            where holder.person_id = @person order by over.post_id limit 1
            """,
            new { postId, person, day });

    /// <summary>The post that looks after this one while it is vacant and who holds that; null when nobody does.</summary>
    public static Task<HandoverCaretaker?> CaretakerHolder(this NpgsqlConnection tenant, Guid postId, DateOnly day) =>
        tenant.QuerySingleOrDefaultAsync<HandoverCaretaker>(
            """
            select c.id as post_id, holder.person_id
            from (select platform.caretaker_of(@postId) as id) c cross join lateral platform.holder_of(c.id, @day) holder
            """,
            new { postId, day });
}
