using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public sealed record SetEvidenceCareRequest(Guid? OwnerPostId = null, DateOnly? ExpiresOn = null, int RenewalNoticeDays = EvidenceItem.UsualNoticeDays);

public sealed record SetEvidenceLevelRequest(EvidenceLevel? Level, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Check.Given<int>("/level", Level is { } level ? (int)level + 1 : null), .. Check.Text("/reason", Reason, 1000)];
}

public static class SetEvidenceCareEndpoint
{
    /// <summary>Says which post looks after a document, until when it is good, and how long before that a reminder is due. States the whole.</summary>
    [WolverinePost("/api/v1/evidence/{evidenceId}/care"), Requires(Ability.EvidenceAdd)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid evidenceId, SetEvidenceCareRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.OnEvidence(evidenceId, Ability.EvidenceAdd, async (item, tenant, _) => SetEvidenceCareDecider.Decide(
            new(request.OwnerPostId, request.ExpiresOn, request.RenewalNoticeDays), item,
            request.OwnerPostId is not { } post || await tenant.PostTitle(post) is not null), cancellation);
}

public static class SetEvidenceLevelEndpoint
{
    [WolverinePost("/api/v1/evidence/{evidenceId}/level"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid evidenceId, SetEvidenceLevelRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.OnEvidence(evidenceId, Ability.EvidenceManage, (item, _, _) => Task.FromResult(
            SetEvidenceLevelDecider.Decide(new(request.Level!.Value, request.Reason!.Trim()), item)), cancellation);
}

public static class PlaceHoldEndpoint
{
    /// <summary>Keeps a document from being disposed of until the hold is lifted. The hold's id is the one of the location.</summary>
    [WolverinePost("/api/v1/evidence/{evidenceId}/holds"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        Guid evidenceId, ReasonRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var hold = Guid.CreateVersion7();
        return desk.OnEvidence(
            evidenceId, Ability.EvidenceManage,
            (item, _, _) => Task.FromResult(HoldEvidenceDecider.Decide(new PlaceHold(hold, request.Words), item)), cancellation,
            $"/api/v1/evidence/{evidenceId}/holds/{hold}");
    }
}

public static class LiftHoldEndpoint
{
    [WolverinePost("/api/v1/evidence/{evidenceId}/holds/{holdId}/lifting"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid evidenceId, Guid holdId, ReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.OnEvidence(evidenceId, Ability.EvidenceManage, (item, _, _) => Task.FromResult(
            HoldEvidenceDecider.Decide(new LiftHold(holdId, request.Words), item)), cancellation);
}

public static class DisposeOfEvidenceEndpoint
{
    /// <summary>Gives up the content of a document after its retention and without a hold. Its description and its hashes stay.</summary>
    [WolverinePost("/api/v1/evidence/{evidenceId}/disposal"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid evidenceId, ReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.OnEvidence(evidenceId, Ability.EvidenceManage, async (item, tenant, work) => DisposeOfEvidenceDecider.Decide(
            new(request.Words), item, (await tenant.EvidencePolicy(work.Tenant)).Policy, work.By), cancellation);
}

/// <summary>Carries a command on one document: finds it, holds the actor to their units and to what they may read.</summary>
internal static class EvidenceCommands
{
    public static Task<IResult> OnEvidence(
        this CommandDesk desk,
        Guid evidenceId,
        string ability,
        Func<EvidenceItem, NpgsqlConnection, CommandWork, Task<Decision<EvidenceEvent>>> decide,
        CancellationToken cancellation,
        string? location = null) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<EvidenceItem>(evidenceId, cancellation);
                if (await Bar(desk, stream.State, ability, tenant) is { } barred)
                {
                    return barred;
                }

                return desk.Conclude(stream, await decide(stream.State!, tenant, work), location);
            },
            cancellation);

    /// <summary>Why the actor may not work on a document; null when they may.</summary>
    public static async Task<Outcome?> Bar(CommandDesk desk, EvidenceItem? item, string ability, NpgsqlConnection tenant)
    {
        if (item is null)
        {
            return new Outcome.Unknown();
        }

        if (!await desk.Actor.MayIn(ability, item.As.UnitId, tenant))
        {
            return new Outcome.Outside();
        }

        // What somebody may not read they do not learn of by a command either.
        var reach = await desk.Actor.EvidenceReach(tenant);
        return item.Level != EvidenceLevel.General && !await reach.Covers(Projections.Codes.Of(item.Level), item.As.UnitId, tenant) ? new Outcome.Unknown() : null;
    }
}
