using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Domain.Evidence.Disclosures;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Evidence.Disclosures;

/// <param name="UnitId">Whose evidence; left out where a duty is named.</param>
/// <param name="OccurrenceId">The one duty whose evidence; left out where a unit is named.</param>
/// <param name="UpTo">The highest level that is read by it.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record GrantDisclosureRequest(
    EvidenceLevel? UpTo, DateOnly From, DateOnly Until, string? Reason, Guid? UnitId = null, bool IncludesBelow = false, Guid? OccurrenceId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. (UnitId is null) == (OccurrenceId is null) ? [new FieldError("/unitId", "unit-or-duty", "Name either a unit or a duty.")] : Array.Empty<FieldError>(),
        .. UpTo is null ? [new FieldError("/upTo", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. Check.Given<DateOnly>("/from", From), .. Check.Given<DateOnly>("/until", Until), .. Check.Text("/reason", Reason, 500),
    ];
}

public static class GrantDisclosureEndpoint
{
    /// <summary>
    /// Lets the oversight department that the bureau belongs to read the content of evidence, from day to day. Nobody discloses a level
    /// that they may not read themselves; each reading is recorded here.
    /// </summary>
    [WolverinePost("/api/v1/disclosures"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(GrantDisclosureRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var unitId = request.OccurrenceId is { } duty ? (await tenant.OwnerOf(duty))?.UnitId : request.UnitId;
                if (unitId is not { } unit || await tenant.Unit(unit) is null)
                {
                    return new Outcome.Unknown();
                }

                var reach = await desk.Actor.EvidenceReach(tenant);
                if (!await desk.Actor.MayIn(Ability.EvidenceManage, unit, tenant) || !await reach.Covers(Projections.Codes.Of(request.UpTo!.Value), unit, tenant))
                {
                    return new Outcome.Outside();
                }

                var department = await post.OversightOf(work.Tenant, work.By.Today, cancellation);
                var command = new GrantDisclosure(
                    id, department?.TenantId, unit, request.IncludesBelow, request.OccurrenceId, request.UpTo.Value, request.From, request.Until, request.Reason!.Trim());
                var stream = work.New<Disclosure>(id);
                return desk.Conclude(stream, GrantDisclosureDecider.Decide(command, stream.State, work.By), $"/api/v1/disclosures/{id}");
            },
            cancellation);
    }
}

public static class WithdrawDisclosureEndpoint
{
    /// <summary>Ends a disclosure; the next request of the department finds nothing any more.</summary>
    [WolverinePost("/api/v1/disclosures/{disclosureId}/withdrawal"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid disclosureId, ReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Disclosure, DisclosureEvent>(disclosureId, (disclosure, by) => WithdrawDisclosureDecider.Decide(new(request.Words), disclosure, by), cancellation);
}
