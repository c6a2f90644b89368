using System.Data;
using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Ledgers;
using Platform.Domain.Reporting;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Platform.Projections.Reporting;

namespace Platform.Api.Reporting;

/// <summary>Puts together what is recorded of a unit and a period, all of it as of one instant.</summary>
internal static class ReportAssembly
{
    private static readonly string[] Open = ["pending", "overdue", "missed", "returned"];
    private static readonly string[] Verified = ["fulfilled", "late", "made-up"];

    private static async Task<ReportFacts> Of(NpgsqlConnection tenant, Guid unitId, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        await using var instant = await tenant.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var meetings = await tenant.MeetingsHeld(unitId, from, to);
        var duties = await tenant.DutiesDue(unitId, from, to);
        var resolutions = await tenant.ResolutionsDue(unitId, from, to);
        var findings = await tenant.FindingsOf(unitId, from, to);
        return new(
            from,
            to,
            Things(meetings),
            Things(meetings, "dedicated-study"),
            Things(duties, "fulfilled"),
            Things(duties, "late", "made-up"),
            Things(duties, "submitted"),
            Things(duties, Open),
            Things(resolutions, Verified),
            [.. Things(resolutions).Where(each => !Things(resolutions, Verified).Contains(each))],
            Things(findings, Verified),
            [.. Things(findings).Where(each => !Things(findings, Verified).Contains(each))]);
    }

    /// <summary>The sentences with which a report begins.</summary>
    /// <param name="department">Whether an oversight department reports, of its members and of itself.</param>
    public static async Task<IReadOnlyList<ReportSentence>> Sentences(
        CommandDesk desk, CommandWork work, bool department, Guid reporter, DraftReportRequest request, CancellationToken cancellation)
    {
        if (request.OccurrenceId is { } prompt && await OfEvent(work, prompt, cancellation) is { } ofEvent)
        {
            return ofEvent;
        }

        await using var apart = await desk.OpenApart(cancellation);
        return department
            ? OversightReportDraft.Of(await OfDepartment(apart, request.From, request.To, cancellation))
            : ReportDraft.Of(await Of(apart, reporter, request.From, request.To, cancellation));
    }

    private static async Task<OversightFacts> OfDepartment(NpgsqlConnection tenant, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        await using var instant = await tenant.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var reports = await tenant.ReportsArrived(from, to);
        var inspections = await tenant.InspectionsBegun(from, to);
        var findings = await tenant.FindingsOverseen(from, to);
        var rounds = await tenant.RoundsOfBureaus(from, to);
        return new(
            from,
            to,
            Things(reports, "acknowledged"),
            Things(reports, "arrived"),
            Things(reports, "returned"),
            Things(await tenant.ReportsNotCome(from, to)),
            Things(inspections, "concluded"),
            Things(inspections, "under-way"),
            Things(findings, "verified"),
            [.. Things(findings).Where(each => !Things(findings, "verified").Contains(each))],
            Things(rounds, "closed"),
            Things(rounds, "open"),
            Things(await tenant.BulletinsIssued(from, to)));
    }

    /// <summary>What is recorded of the event that began a duty; null for a duty that no event began.</summary>
    private static async Task<IReadOnlyList<ReportSentence>?> OfEvent(CommandWork work, Guid occurrenceId, CancellationToken cancellation)
    {
        if (await work.Connection.PlanOf(occurrenceId) is not { } planId)
        {
            return null;
        }

        // The words of whoever recorded it stand in the plan's history alone.
        var added = (await work.Session.Events.FetchStreamAsync(planId, token: cancellation)).Select(e => e.Data).OfType<OccurrenceAdded>()
            .LastOrDefault(fact => fact.Occurrence.Id == occurrenceId);
        if (added is not { Occurrence: { CadenceKind: CadenceKinds.PerEvent or CadenceKinds.Immediate } terms })
        {
            return null;
        }

        var steps = (await work.Session.Events.AggregateStreamAsync<Occurrence>(occurrenceId, token: cancellation))?.Steps.Values ?? [];
        return PromptReportDraft.Of(new(occurrenceId, added.Description, added.OccurredOn, added.OccurredAt ?? terms.TriggeredAt, terms.Steps?.Count ?? 0, [.. steps]));
    }

    private static ReportedThing[] Things(IReadOnlyList<NamedThing> things, params string[] only) =>
        [.. things.Where(thing => only.Length == 0 || only.Contains(thing.As)).Select(thing => new ReportedThing(thing.Id, thing.Title))];
}
