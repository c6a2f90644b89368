using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Attestations;
using Platform.Domain.Meetings;
using Platform.Projections.Channels;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="ObligationId">A duty of ongoing conduct of the unit, such as a mechanism, a cooperation or a plan.</param>
/// <param name="EvidenceIds">The instrument, plan or record that shows it; left out where nothing is declared.</param>
public sealed record DraftAttestationRequest(
    Guid UnitId, string? ObligationId, DateOnly PeriodFrom, DateOnly PeriodTo, AttestationStatement? Statement, IReadOnlyList<Guid>? EvidenceIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Text("/obligationId", ObligationId, 60),
        .. Check.Given<DateOnly>("/periodFrom", PeriodFrom),
        .. Check.Given<DateOnly>("/periodTo", PeriodTo),
        .. Check.Given<int>("/statement", Statement is { } statement ? (int)statement + 1 : null),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 20),
    ];
}

public static class DraftAttestationEndpoint
{
    /// <summary>Prepares a statement of a unit for a period, for its head to sign.</summary>
    [WolverinePost("/api/v1/attestations"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        DraftAttestationRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var obligation = request.ObligationId!.Trim();
                var day = request.PeriodTo < work.By.Today ? request.PeriodTo : work.By.Today;
                var (terms, foreign) = await ConductDuties.Find(tenant, library, request.UnitId, day, [obligation]);
                if (foreign is not null)
                {
                    return foreign with { Errors = [new("/obligationId", "unknown", "Choose one of the unit's duties of ongoing conduct.")] };
                }

                var id = Attestation.IdFor(work.Tenant, request.UnitId, obligation, request.PeriodFrom, request.PeriodTo);
                var (evidence, missing) = await OfferedEvidence.Find(work, request.EvidenceIds ?? [], id, cancellation);
                if (missing is not null)
                {
                    return missing;
                }

                var stream = await work.Open<Attestation>(id, cancellation);
                var command = new DraftAttestation(id, request.UnitId, terms[0], request.PeriodFrom, request.PeriodTo, request.Statement!.Value, evidence);
                return desk.Conclude(stream, DraftAttestationDecider.Decide(command, stream.State, work.By));
            },
            cancellation);
}

public sealed record HeadPostIsHeldByAnother()
    : Refusal("head-post-is-held-by-another", "The head of the unit signs this, and you do not hold that post.");

public static class SignAttestationEndpoint
{
    /// <summary>Signs a statement by the post of the unit's head, and files it under its duty.</summary>
    [WolverinePost("/api/v1/attestations/{attestationId}/signature"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid attestationId, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Attestation>(attestationId, cancellation);
                if (stream.State is not { } attestation)
                {
                    return new Outcome.Unknown();
                }

                if (await Heads.PostOf(tenant, desk.Actor, attestation.Draft.UnitId, work.By.Today) is not { } post)
                {
                    return new HeadPostIsHeldByAnother();
                }

                var decision = SignAttestationDecider.Decide(new(post, Guid.CreateVersion7()), attestation, work.By);
                var outcome = desk.Conclude(stream, decision);
                return decision is Decision<AttestationEvent>.Accepted { Events: [AttestationSigned { ActId: { } act }] } && outcome is Outcome.Done
                    ? await File(work, tenant, library, desk.Actor, attestation.Draft, act, cancellation) ?? outcome
                    : outcome;
            },
            cancellation);

    private static async Task<Outcome?> File(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, Actor actor, AttestationDrafted draft, Guid act, CancellationToken cancellation)
    {
        var conduct = await ConductDuties.Of(tenant, library, [new(draft.SchemeId, draft.ObligationId)]);
        var title = $"单位声明：{draft.PeriodFrom:yyyy-MM-dd} 至 {draft.PeriodTo:yyyy-MM-dd}";
        return await ServingAct.Record(
            work, tenant, actor, new HoldAct(act, draft.UnitId, ActKind.Attestation, title, work.By.Today, [], [], [], [], null) { Conduct = conduct }, draft.EvidenceIds,
            submit: false, cancellation);
    }
}

public static class ReturnAttestationEndpoint
{
    /// <summary>Sends a statement back unsigned, with the reason.</summary>
    [WolverinePost("/api/v1/attestations/{attestationId}/return"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid attestationId, CancelActivityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Attestation>(attestationId, cancellation);
                return stream.State is not { } attestation ? new Outcome.Unknown()
                    : await Heads.PostOf(tenant, desk.Actor, attestation.Draft.UnitId, work.By.Today) is null ? new HeadPostIsHeldByAnother()
                    : desk.Conclude(stream, ReturnAttestationDecider.Decide(new(request.Reason!.Trim()), attestation, work.By));
            },
            cancellation);
}

internal static class Heads
{
    /// <summary>The head's post of the unit, or of the nearest unit above that has one, where the actor holds it.</summary>
    public static async Task<Guid?> PostOf(NpgsqlConnection tenant, Actor actor, Guid unitId, DateOnly today)
    {
        if (actor.PersonId is not { } person)
        {
            return null;
        }

        var held = await tenant.PostsOf(person, today);
        var heads = (await tenant.HeadPosts(unitId)).Where(held.Contains).ToList();
        return heads.Count > 0 ? heads[0] : null;
    }
}
