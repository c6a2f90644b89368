using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections.Channels;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Channels;

public sealed record AttestationAbilities(bool Sign);

public sealed record AttestationView : AttestationRow
{
    public AttestationView(AttestationRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<EvidenceSummary> Evidence { get; init; }

    public required AttestationAbilities Can { get; init; }
}

/// <summary>A duty that a unit attests, and what it stated of the year; no statement at all is silence.</summary>
public sealed record AttestedDuty(
    string ObligationId, string Article, string TitleZh, string TitleEn, bool AttestationOnly, IReadOnlyList<string> EvidenceKinds, IReadOnlyList<AttestationView> Statements);

public sealed record AttestedDuties(Guid UnitId, int Year, IReadOnlyList<AttestedDuty> Duties, bool MayDraft);

public static class AttestedDutiesEndpoint
{
    private static readonly string[] Attesting = ["unit-attestation", "mechanism-document", "coordination-record"];

    /// <summary>Mechanisms, cooperation and plans that the rules ask a unit for, with what it stated of a year; this year when none is given.</summary>
    [WolverineGet("/api/v1/attested-duties"), Requires(Ability.LedgerRead)]
    [Microsoft.AspNetCore.Mvc.ProducesResponseType<AttestedDuties>(200)]
    public static async Task<IResult> Get(ReadDesk desk, SchemeLibrary library, Guid unitId, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var asked = year ?? desk.Today.Year;
        if (!await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant) || await UnitDuties.Of(tenant, library, unitId, asked, desk.Today) is not { } owed)
        {
            return Problem.Unknown();
        }

        var stated = (await tenant.Attestations(unitId, asked)).ToList();
        var views = (await AttestationViews.Of(desk, tenant, stated)).ToLookup(view => view.ObligationId);
        var duties =
            from pair in owed.ConductDuties.DistinctBy(pair => pair.Duty.ObligationId)
            let duty = pair.Scheme.Rules.Find(pair.Duty.ObligationId)
            where duty is not null && (duty.Scope == Scopes.AttestationOnly || duty.EvidenceKinds.Intersect(Attesting).Any())
            select new AttestedDuty(
                duty.Id, duty.Article, duty.TitleZh, duty.TitleEn, duty.Scope == Scopes.AttestationOnly, duty.EvidenceKinds, [.. views[duty.Id]]);
        return Results.Json(
            new AttestedDuties(unitId, asked, [.. duties], desk.Actor.May(Ability.DutyRecord) && await desk.Actor.MayIn(Ability.DutyRecord, unitId, tenant)),
            Projections.Json.Options);
    }
}

public static class WaitingAttestationsEndpoint
{
    private const int Most = 500;

    /// <summary>Statements that wait for the reader's signature, as head of their unit.</summary>
    [WolverineGet("/api/v1/attestations"), Requires(Ability.DutyReview)]
    public static async Task<Items<AttestationView>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var drafted = await tenant.Attestations(state: "drafted", limit: Most);
        return new([.. (await AttestationViews.Of(desk, tenant, drafted)).Where(view => view.Can.Sign)]);
    }
}

internal static class AttestationViews
{
    public static async Task<IReadOnlyList<AttestationView>> Of(ReadDesk desk, Npgsql.NpgsqlConnection tenant, IReadOnlyList<AttestationRow> rows)
    {
        var evidence = await ShownEvidence.Of(desk.Actor, tenant, rows.SelectMany(row => row.EvidenceIds));
        var heads = new Dictionary<Guid, bool>();
        foreach (var unit in rows.Where(row => row.State == "drafted").Select(row => row.UnitId).Distinct())
        {
            heads[unit] = desk.Actor.May(Ability.DutyReview) && await Heads.PostOf(tenant, desk.Actor, unit, desk.Today) is not null;
        }

        return
        [
            .. rows.Select(row => new AttestationView(row)
            {
                Evidence = evidence(row.EvidenceIds),
                Can = new(row.State == "drafted" && row.DraftedBy != desk.Actor.AccountId && heads[row.UnitId]),
            }),
        ];
    }
}
