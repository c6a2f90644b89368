using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Dispatch;
using Platform.Domain.Reporting;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Reporting;

/// <param name="UnitId">The unit that reports.</param>
/// <param name="From">First day of the period, in Asia/Shanghai; <paramref name="To"/> is the last.</param>
/// <param name="RecipientUnitId">The superior unit of the bureau; left out when it goes outside.</param>
/// <param name="RecipientName">The superior outside, by the name that the duty or the directory gives.</param>
/// <param name="OccurrenceId">The duty of the ledger that it fulfills.</param>
/// <param name="ToOversight">Whether the name outside means the oversight department that the bureau belongs to, to which it is then delivered.</param>
public sealed record DraftReportRequest(
    Guid UnitId, string? Title, DateOnly From, DateOnly To, Guid? RecipientUnitId = null, string? RecipientName = null, Guid? OccurrenceId = null,
    bool ToOversight = false) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Text("/title", Title, 200),
        .. Check.Given<DateOnly>("/from", From),
        .. Check.Given<DateOnly>("/to", To),
        .. RecipientUnitId is null ? Check.Text("/recipientName", RecipientName, 100) : [],
        .. RecipientUnitId is not null && RecipientName is not null
            ? [new FieldError("/recipientName", "given-twice", "Name a unit of the bureau or a superior outside, not both.")] : Array.Empty<FieldError>(),
        .. RecipientUnitId is not null && ToOversight
            ? [new FieldError("/toOversight", "given-twice", "Name a unit of the bureau or the oversight department, not both.")] : Array.Empty<FieldError>(),
    ];
}

public sealed record ReportPartyIsUnknown()
    : Refusal("report-party-is-unknown", "The unit, the recipient or the duty named is not in this organisation. Choose what exists.");

public static class DraftReportEndpoint
{
    /// <summary>Assembles a report upward from what is recorded of a period; each sentence names the facts it rests on. For a duty that an event began it is what is recorded of the event.</summary>
    [WolverinePost("/api/v1/reports"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(DraftReportRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var names = (await tenant.Units([request.UnitId, .. request.RecipientUnitId is { } to ? [to] : Array.Empty<Guid>()])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
                var duty = request.OccurrenceId is { } occurrenceId ? await tenant.UnitOf(occurrenceId) : null;
                FieldError[] unknown =
                [
                    .. names.ContainsKey(request.UnitId) ? Array.Empty<FieldError>() : [new FieldError("/unitId", "unknown", "Choose a unit that exists.")],
                    .. request.RecipientUnitId is { } recipient && !names.ContainsKey(recipient)
                        ? [new FieldError("/recipientUnitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. request.OccurrenceId is not null && duty != request.UnitId
                        ? [new FieldError("/occurrenceId", "unknown", "Choose a duty of the unit that reports.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Length > 0)
                {
                    return new ReportPartyIsUnknown { Errors = unknown };
                }

                var above = request.ToOversight ? await post.OversightOf(work.Tenant, work.By.Today, cancellation) : null;
                if (request.ToOversight && above is null)
                {
                    return new CorrespondentIsUnknown { Errors = [new("/toOversight", "unknown", "The bureau belongs to no oversight department.")] };
                }

                var stream = work.New<UpwardReport>(Guid.CreateVersion7());
                var sentences = request.OccurrenceId is { } prompt ? await ReportAssembly.OfEvent(work, prompt, cancellation) : null;
                if (sentences is null)
                {
                    await using var apart = await desk.OpenApart(cancellation);
                    sentences = ReportDraft.Of(await ReportAssembly.Of(apart, request.UnitId, request.From, request.To, cancellation));
                }

                var command = new DraftReport(
                    stream.Id, request.UnitId, request.Title!.Trim(), request.From, request.To,
                    new(request.RecipientUnitId, request.RecipientUnitId is { } unit ? names[unit] : request.RecipientName!.Trim()) { OversightId = above?.TenantId }, request.OccurrenceId, sentences);
                return desk.Conclude(stream, DraftReportDecider.Decide(command, stream.State, work.By), $"/api/v1/reports/{stream.Id}");
            },
            cancellation);
}
