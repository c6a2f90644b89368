using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Incidents;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Incidents;

public static class ListIncidentsEndpoint
{
    private const int Most = 500;

    /// <summary>Incidents of units within reach, the latest known first.</summary>
    [WolverineGet("/api/v1/incidents"), Requires(Ability.IncidentRead)]
    public static async Task<Items<IncidentRow>> Get(ReadDesk desk, Guid? unitId, string? state, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Incidents(desk.Actor.Units(Ability.IncidentRead), desk.Now, unitId: unitId, state: state, limit: Most));
    }
}

/// <summary>A first-moment duty that the incident started; its steps stand there.</summary>
public sealed record StartedDutyView(
    Guid Id,
    string TitleZh,
    string TitleEn,
    string Article,
    [property: AllowedValues("not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "withdrawn", "no-verdict")] string State);

public sealed record IncidentAbilities(bool Record, bool Report, bool Pause, bool Resume, bool Manage, bool Close, bool Reopen);

public sealed record IncidentView : IncidentRow
{
    public IncidentView(IncidentRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<IncidentEntryRow> Course { get; init; }

    public required IReadOnlyList<IncidentChangeRow> Changes { get; init; }

    /// <summary>Empty where the rules ask for none, where none was to be started, or where the reader does not see the ledger.</summary>
    public required IReadOnlyList<StartedDutyView> Duties { get; init; }

    /// <summary>The stages that a report may have next.</summary>
    public required IReadOnlyList<string> NextStages { get; init; }

    public required IncidentAbilities Can { get; init; }
}

public static class GetIncidentEndpoint
{
    [WolverineGet("/api/v1/incidents/{incidentId}"), Requires(Ability.IncidentRead)]
    [ProducesResponseType<IncidentView>(200)]
    public static async Task<IResult> Get(Guid incidentId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Incidents(desk.Actor.Units(Ability.IncidentRead), desk.Now, incidentId, limit: 1) is not [var found])
        {
            return Problem.Unknown();
        }

        var course = await tenant.IncidentEntries(found, desk.Now);
        var lines = found.OccurrenceIds.Length == 0 ? []
            : await tenant.Lines(new LineQuery { Today = desk.Today, OccurrenceIds = found.OccurrenceIds, ReachUnits = desk.Actor.Units(Ability.LedgerRead) });
        var records = desk.Actor.May(Ability.IncidentRecord) && await desk.Actor.MayIn(Ability.IncidentRecord, found.UnitId, tenant);
        var manages = desk.Actor.May(Ability.IncidentManage) && await desk.Actor.MayIn(Ability.IncidentManage, found.UnitId, tenant);
        var (isOpen, isPaused) = (found.State != "closed", found.State == "paused");
        var reports = course.Any(entry => entry.Kind == "reported");
        var needsFinal = reports || found.Clock?.FirstReportHours is not null;
        IReadOnlyList<string> next = found.FinalSent || !isOpen ? [] : reports ? ["follow-up", "final"] : ["first"];
        context.Response.Headers.ETag = $"\"{found.Version}\"";
        return Results.Json(
            new IncidentView(found)
            {
                Course = course,
                Changes = await tenant.IncidentChanges(incidentId, desk.Today),
                Duties = [.. lines.Select(line => new StartedDutyView(line.Id, line.TitleZh, line.TitleEn, line.Article, line.State))],
                NextStages = next,
                Can = new(
                    records && isOpen, records && next.Count > 0, records && found.State == "open", records && isPaused, manages && isOpen,
                    manages && found.State == "open" && (found.FinalSent || !needsFinal) && !desk.Actor.Is(found.RecordedBy), manages && !isOpen),
            },
            Json.Options);
    }
}
