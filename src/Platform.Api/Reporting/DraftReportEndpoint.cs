using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Dispatch;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Calls;
using Platform.Projections.Database;
using Platform.Projections.Directory;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Reporting;

/// <param name="UnitId">The unit that reports; left out by an oversight department, which reports as a whole.</param>
/// <param name="From">First day of the period, in Asia/Shanghai; <paramref name="To"/> is the last.</param>
/// <param name="RecipientUnitId">The superior unit of the bureau; left out when it goes outside.</param>
/// <param name="RecipientName">The superior outside, by the name that the duty or the directory gives; for the oversight department above its own name where it is left out.</param>
/// <param name="OccurrenceId">The duty of the ledger that it fulfills.</param>
/// <param name="ToOversight">Whether the name outside means the oversight department that the tenant belongs to, to which it is then delivered.</param>
/// <param name="CallId">The received call of that department that it answers.</param>
public sealed record DraftReportRequest(
    Guid? UnitId, string? Title, DateOnly From, DateOnly To, Guid? RecipientUnitId = null, string? RecipientName = null, Guid? OccurrenceId = null,
    bool ToOversight = false, Guid? CallId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. ToOversight && UnitId is null ? [] : Check.Given<Guid>("/unitId", UnitId ?? Guid.Empty),
        .. Check.Text("/title", Title, 200),
        .. Check.Given<DateOnly>("/from", From),
        .. Check.Given<DateOnly>("/to", To),
        .. RecipientUnitId is null && !(ToOversight && RecipientName is null) ? Check.Text("/recipientName", RecipientName, 100) : [],
        .. RecipientUnitId is not null && RecipientName is not null
            ? [new FieldError("/recipientName", "given-twice", "Name a unit of the bureau or a superior outside, not both.")] : Array.Empty<FieldError>(),
        .. RecipientUnitId is not null && ToOversight
            ? [new FieldError("/toOversight", "given-twice", "Name a unit of the bureau or the oversight department, not both.")] : Array.Empty<FieldError>(),
        .. CallId is not null && !ToOversight
            ? [new FieldError("/callId", "not-for-others", "What the oversight department asked for goes to it.")] : Array.Empty<FieldError>(),
    ];
}

public sealed record ReportPartyIsUnknown()
    : Refusal("report-party-is-unknown", "The unit, the recipient, the duty or the call named is not known here. Choose what exists.");

public static class DraftReportEndpoint
{
    /// <summary>
    /// Assembles a report upward from what is recorded of a period; each sentence names the facts it rests on. For a duty that an event
    /// began it is what is recorded of the event; for an oversight department what it received of its members and did about them.
    /// </summary>
    [WolverinePost("/api/v1/reports"), Requires(Ability.DutyRecord, Ability.ReportUpward)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(DraftReportRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var department = (await tenant.Tenant(work.Tenant))?.Kind == "oversight";
                var reporter = request.UnitId ?? (department ? Tenant.IdFor(work.Tenant) : Guid.Empty);
                var names = (await tenant.Units([reporter, .. request.RecipientUnitId is { } to ? [to] : Array.Empty<Guid>()])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
                if (request.UnitId is not null && names.ContainsKey(reporter) && !await desk.Actor.MayReport(Ability.DutyRecord, reporter, tenant))
                {
                    return new Outcome.Outside();
                }

                var duty = request.OccurrenceId is { } occurrenceId ? await tenant.UnitOf(occurrenceId) : null;
                var call = request.CallId is { } callId ? await work.Open<ReceivedCall>(callId, cancellation) : null;
                FieldError[] unknown =
                [
                    .. names.ContainsKey(reporter) || (department && request.UnitId is null) ? Array.Empty<FieldError>() : [new FieldError("/unitId", "unknown", "Choose a unit that exists.")],
                    .. request.RecipientUnitId is { } recipient && !names.ContainsKey(recipient)
                        ? [new FieldError("/recipientUnitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. request.OccurrenceId is not null && duty != reporter
                        ? [new FieldError("/occurrenceId", "unknown", "Choose a duty of the unit that reports.")] : Array.Empty<FieldError>(),
                    .. call is { State: null } ? [new FieldError("/callId", "unknown", "Choose a report that was asked for.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Length > 0)
                {
                    return new ReportPartyIsUnknown { Errors = unknown };
                }

                var above = request.ToOversight ? await post.OversightOf(work.Tenant, work.By.Today, cancellation) : null;
                if (request.ToOversight && (above is null || call?.State!.Arrival.Caller is { } caller && caller != above.TenantId))
                {
                    return new CorrespondentIsUnknown { Errors = [new("/toOversight", "unknown", "You belong to no oversight department to which this could go.")] };
                }

                if (call?.State!.Withdrawal is not null)
                {
                    return new ReportCallIsWithdrawn { Errors = [new("/callId", "withdrawn", "Choose a report that is still asked for.")] };
                }

                var stream = work.New<UpwardReport>(Guid.CreateVersion7());
                var command = new DraftReport(
                    stream.Id, reporter, request.Title!.Trim(), request.From, request.To,
                    new(request.RecipientUnitId, request.RecipientUnitId is { } unit ? names[unit] : request.RecipientName?.Trim() ?? above!.NameZh) { OversightId = above?.TenantId },
                    request.OccurrenceId, await ReportAssembly.Sentences(desk, work, department, reporter, request, cancellation))
                {
                    CallId = call?.State!.Arrival.Call.CallId,
                };
                return desk.Conclude(stream, DraftReportDecider.Decide(command, stream.State, work.By), $"/api/v1/reports/{stream.Id}");
            },
            cancellation);
}
