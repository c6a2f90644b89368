using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Evidence;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public static class ListEvidenceEndpoint
{
    private const int PageSize = 200;

    /// <summary>
    /// The documents that the caller may read, the last registered first; narrowed by unit, kind, level, words of the title or
    /// file name, and state: in-force, withdrawn, disposed, held, expiring, expired, not-scanned, infected, unused.
    /// </summary>
    [WolverineGet("/api/v1/evidence"), Requires(Ability.EvidenceRead)]
    [ProducesResponseType<Items<EvidenceSummary>>(200)]
    public static async Task<IResult> Get(
        ReadDesk desk, Guid? unitId, string? kind, string? level, string? state, string? search, string? cursor, CancellationToken cancellation)
    {
        if (state is not null && !EvidenceQuery.States.Split(',').Contains(state))
        {
            return RequestCheck.Malformed([new("/state", "unknown", $"Give one of: {EvidenceQuery.States.Replace(",", ", ", StringComparison.Ordinal)}.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        var offset = int.TryParse(cursor, out var given) ? Math.Max(0, given) : 0;
        var found = await tenant.Evidence(new EvidenceQuery(await desk.Actor.EvidenceReach(tenant), desk.Today)
        {
            UnitId = unitId,
            Kind = kind,
            Level = level,
            State = state,
            Search = string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
            Offset = offset,
            Limit = PageSize + 1,
        });
        Items<EvidenceSummary> page = found.Count <= PageSize
            ? new(found)
            : new([.. found.Take(PageSize)], (offset + PageSize).ToString(CultureInfo.InvariantCulture));
        return Results.Json(page, Projections.Json.Options);
    }
}

public sealed record EvidenceAbilities(bool AddVersion, bool SetCare, bool SetLevel, bool Hold, bool Dispose, bool Withdraw, bool Scan);

/// <param name="Duties">The duties that the record serves.</param>
public sealed record EvidenceUse(
    Guid ActId, string Title, DateOnly OccurredOn, bool Superseded, int? VersionNumber, IReadOnlyList<LedgerLine> Duties);

/// <summary>Another document whose file is the same to the byte. It says who owes the record, and not who handed it in.</summary>
public sealed record SameEvidence(Guid Id, string Title, Guid UnitId, string UnitNameZh, DateTimeOffset RegisteredAt);

/// <summary>A document with its versions, where it serves, and how long it is kept.</summary>
public sealed record EvidenceView : EvidenceSummary
{
    public EvidenceView(EvidenceSummary summary)
        : base(summary)
    {
    }

    public required string UnitNameZh { get; init; }

    public string? OwnerTitleZh { get; init; }

    public required IReadOnlyList<EvidenceVersionRow> Versions { get; init; }

    public required IReadOnlyList<EvidenceHoldRow> HoldList { get; init; }

    public required IReadOnlyList<EvidenceUse> Uses { get; init; }

    /// <summary>Those of the same content that the reader may read, the last registered first; at most twenty.</summary>
    public required IReadOnlyList<SameEvidence> SameContent { get; init; }

    /// <summary>The last day of its retention; null when it is kept for good.</summary>
    public DateOnly? RetainedUntil { get; init; }

    /// <summary>Whether files are scanned here at all.</summary>
    public bool HasScanner { get; init; }

    /// <summary>Media types that are shown as pages here.</summary>
    public required IReadOnlyList<string> Previews { get; init; }

    public required EvidenceAbilities Can { get; init; }
}

public static class GetEvidenceEndpoint
{
    private const int SameContentMax = 20;

    [WolverineGet("/api/v1/evidence/{evidenceId}"), Requires(Ability.EvidenceRead)]
    [ProducesResponseType<EvidenceView>(200)]
    public static async Task<IResult> Get(Guid evidenceId, HttpContext context, ReadDesk desk, FileScanner scanner, OfficePreview previews, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await desk.Actor.ReadableEvidence(evidenceId, tenant) is not { } item)
        {
            return Problem.Unknown();
        }

        var policy = (await tenant.EvidencePolicy(desk.Actor.TenantId)).Policy;
        context.Response.Headers.ETag = $"\"{item.Version}\"";
        return Results.Json(
            new EvidenceView(item)
            {
                UnitNameZh = (await tenant.Unit(item.UnitId))?.NameZh ?? string.Empty,
                OwnerTitleZh = item.OwnerPostId is { } post ? await tenant.PostTitle(post) : null,
                Versions = await tenant.EvidenceVersions(evidenceId),
                HoldList = await tenant.EvidenceHolds(evidenceId),
                Uses = await Uses(evidenceId, desk, tenant),
                SameContent = await SameContent(evidenceId, policy, desk, tenant),
                RetainedUntil = policy.RetainedUntil(item.Kind, item.FormedOn),
                HasScanner = scanner.IsSetUp,
                Previews = [.. FileKinds.Accepted.Where(kind => kind.IsShownInline || previews.Takes(kind.Extensions[0])).Select(kind => kind.MediaType)],
                Can = await Can(item, policy, desk, tenant, scanner),
            },
            Projections.Json.Options);
    }

    private static async Task<IReadOnlyList<EvidenceUse>> Uses(Guid evidenceId, ReadDesk desk, Npgsql.NpgsqlConnection tenant)
    {
        var uses = await tenant.EvidenceUses(evidenceId);
        var duties = (await tenant.Lines(new()
        {
            Today = desk.Today,
            OccurrenceIds = [.. uses.SelectMany(use => use.OccurrenceIds).Distinct()],
            Limit = 1000,
        })).ToDictionary(line => line.Id);
        return
        [
            .. uses.Select(use => new EvidenceUse(
                use.ActId, use.Title, use.OccurredOn, use.Superseded, use.VersionNumber,
                [.. use.OccurrenceIds.Where(duties.ContainsKey).Select(id => duties[id])])),
        ];
    }

    private static async Task<IReadOnlyList<SameEvidence>> SameContent(Guid evidenceId, EvidencePolicy policy, ReadDesk desk, Npgsql.NpgsqlConnection tenant)
    {
        if (await tenant.EvidenceOfSameContent(evidenceId) is not { Length: > 0 } ids)
        {
            return [];
        }

        var found = await tenant.Evidence(new EvidenceQuery(desk.Actor.EvidenceReach(policy), desk.Today) { Ids = ids, Limit = SameContentMax });
        var names = new Dictionary<Guid, string>();
        foreach (var unit in found.Select(item => item.UnitId).Distinct())
        {
            names[unit] = (await tenant.Unit(unit))?.NameZh ?? string.Empty;
        }

        return [.. found.Select(item => new SameEvidence(item.Id, item.Title, item.UnitId, names[item.UnitId], item.RegisteredAt))];
    }

    private static async Task<EvidenceAbilities> Can(
        EvidenceSummary item, EvidencePolicy policy, ReadDesk desk, Npgsql.NpgsqlConnection tenant, FileScanner scanner)
    {
        async Task<bool> May(string ability) => desk.Actor.May(ability) && await desk.Actor.MayIn(ability, item.UnitId, tenant);
        var (add, manage, kept) = (await May(Ability.EvidenceAdd), await May(Ability.EvidenceManage), item.DisposedAt is null);
        var used = add && item.WithdrawnBecause is null && (await tenant.StandingActsWith(item.Id)).Count > 0;
        return new(
            AddVersion: add && kept && item.WithdrawnBecause is null,
            SetCare: add && kept,
            SetLevel: manage,
            Hold: manage && kept,
            Dispose: manage && kept && item.Holds == 0 && policy.RetainedUntil(item.Kind, item.FormedOn) < desk.Today,
            Withdraw: add && item.WithdrawnBecause is null && !used,
            Scan: add && kept && scanner.IsSetUp);
    }
}
