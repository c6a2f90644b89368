using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Meetings;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Meetings;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Reporting;

/// <param name="Number">Of a sentence that is kept or changed; left out for one that is written anew.</param>
/// <param name="Section"><c>meetings</c>, <c>duties</c>, <c>open</c>, <c>findings</c>, <c>event</c>, <c>received</c>, <c>inspections</c>, <c>appraisals</c>, <c>bulletins</c> or <c>own</c>; what is written anew is of one's own where it is left out.</param>
public sealed record SentenceRequest(string? Text, int? Number = null, string? Section = null);

public sealed record EditReportRequest(IReadOnlyList<SentenceRequest>? Sentences) : IChecked
{
    private static readonly string[] Sections = ["meetings", "duties", "open", "findings", "event", "own", "received", "inspections", "appraisals", "bulletins"];

    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/sentences", Sentences, 1, 200),
        .. (Sentences ?? []).Index().SelectMany(each => Check.Text($"/sentences/{each.Index}/text", each.Item.Text, 1000)),
        .. (Sentences ?? []).Index().Where(each => each.Item.Section is { } section && !Sections.Contains(section))
            .Select(each => new FieldError($"/sentences/{each.Index}/section", "unknown", $"Choose one of: {string.Join(", ", Sections)}.")),
    ];
}

public static class EditReportEndpoint
{
    /// <summary>Changes the words. What was assembled, and from what, stays with each sentence.</summary>
    [WolverinePost("/api/v1/reports/{reportId}/edits"), Requires(Ability.DutyRecord, Ability.ReportUpward)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, EditReportRequest request, CommandDesk desk, CancellationToken cancellation) =>
        ReportDesk.BySender(
            desk, reportId, Ability.DutyRecord,
            (report, by) => EditReportDecider.Decide(new([.. request.Sentences!.Select(each => new EditedSentence(each.Number, each.Section ?? "own", each.Text!.Trim()))]), report, by),
            cancellation);
}

public sealed record SignOffReportRequest : IChecked
{
    public IEnumerable<FieldError> Errors() => [];
}

public static class SignOffReportEndpoint
{
    /// <summary>Another person than the authors answers for what it says.</summary>
    [WolverinePost("/api/v1/reports/{reportId}/sign-off"), Requires(Ability.DutyReview, Ability.ReportUpward)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, SignOffReportRequest request, CommandDesk desk, CancellationToken cancellation) =>
        ReportDesk.BySender(desk, reportId, Ability.DutyReview, (report, by) => SignOffReportDecider.Decide(new(), report, by), cancellation);
}

/// <param name="EvidenceIds">The report as it was sent, and its receipt; with them the duty is handed in at once.</param>
/// <param name="CopiedTo">Who receives copies, by the names of the rules or the directory.</param>
public sealed record SendReportRequest(IReadOnlyList<Guid>? EvidenceIds = null, IReadOnlyList<string>? CopiedTo = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 20),
        .. Check.Count("/copiedTo", CopiedTo, 0, 20),
        .. (CopiedTo ?? []).Index().SelectMany(each => Check.Text($"/copiedTo/{each.Index}", each.Item, 100)),
    ];
}

public static class SendReportEndpoint
{
    /// <summary>
    /// Sends a report that was signed off, and records the act that fulfills its duty, in one transaction; with it goes the letter to
    /// an oversight department on the platform.
    /// </summary>
    [WolverinePost("/api/v1/reports/{reportId}/sending"), Requires(Ability.DutySubmit, Ability.ReportUpward)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, SendReportRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<UpwardReport>(reportId, cancellation);
                if (stream.State is not { } report)
                {
                    return new Outcome.Unknown();
                }

                if (!await desk.Actor.MayReport(Ability.DutySubmit, report.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                // What is sent again after it came back is the same act: it fulfilled its duty when it was sent first.
                Guid? actId = report.OccurrenceId is not null && report.ActId is null ? DeterministicId.From("report-act", reportId.ToString()) : null;
                IReadOnlyList<string> copiedTo = [.. (request.CopiedTo ?? []).Select(name => name.Trim()).Distinct()];
                var decision = SendReportDecider.Decide(new(work.By.Today, actId, copiedTo), report, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is not Outcome.Done || decision is not Decision<ReportEvent>.Accepted { Events: [ReportSent sent] })
                {
                    return outcome;
                }

                if (report.Recipient.OversightId is { } above)
                {
                    var letter = SentReport.Of(report, await tenant.ReporterName(work.Tenant, report.UnitId), sent);
                    if (await post.Post(work, above, SentReport.Letter, report.Id, letter.Round, letter, cancellation) is { } undeliverable)
                    {
                        return undeliverable;
                    }
                }

                if (actId is not { } id)
                {
                    return outcome;
                }

                var act = new HoldAct(id, report.UnitId, ActKind.Report, report.Title, work.By.Today, [], [], [], [report.OccurrenceId!.Value], null)
                {
                    SentTo = report.Recipient.UnitId is null ? [report.Recipient.Name] : [],
                    CopiedTo = copiedTo,
                };
                var evidence = request.EvidenceIds ?? [];
                return await ServingAct.Record(work, tenant, desk.Actor, act, evidence, submit: evidence.Count > 0, cancellation) ?? outcome;
            },
            cancellation);
}

internal static class ReportDesk
{
    /// <summary>A decision of the unit that reports.</summary>
    /// <param name="tell">What goes to the recipient with it; answers why it cannot.</param>
    public static Task<IResult> BySender(
        CommandDesk desk, Guid reportId, string ability, Func<UpwardReport, By, Decision<ReportEvent>> decide, CancellationToken cancellation,
        Func<CommandWork, UpwardReport, Task<Outcome?>>? tell = null) =>
        Run(desk, reportId, ability, report => report.UnitId, decide, cancellation, tell);

    /// <summary>A decision of the unit to which it was sent; nobody inside decides for a recipient outside.</summary>
    public static Task<IResult> ByRecipient(
        CommandDesk desk, Guid reportId, Func<UpwardReport, By, Decision<ReportEvent>> decide, CancellationToken cancellation) =>
        Run(desk, reportId, Ability.DutyReview, report => report.Recipient.UnitId, decide, cancellation);

    private static Task<IResult> Run(
        CommandDesk desk, Guid reportId, string ability, Func<UpwardReport, Guid?> unit,
        Func<UpwardReport, By, Decision<ReportEvent>> decide, CancellationToken cancellation, Func<CommandWork, UpwardReport, Task<Outcome?>>? tell = null) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<UpwardReport>(reportId, cancellation);
                if (stream.State is not { } report)
                {
                    return new Outcome.Unknown();
                }

                if (unit(report) is not { } unitId || !await desk.Actor.MayReport(ability, unitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var before = stream.Version;
                var outcome = desk.Conclude(stream, decide(report, work.By));
                return outcome is Outcome.Done && stream.Version > before && tell is not null && await tell(work, report) is { } undeliverable ? undeliverable : outcome;
            },
            cancellation);
}
