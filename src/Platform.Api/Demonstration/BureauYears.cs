using Platform.Api.Demonstration.Districts;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;

namespace Platform.Api.Demonstration;

/// <summary>Opens a bureau's years as they come and puts what follows from them on the agenda.</summary>
internal sealed class BureauYears(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library)
{
    private const int Most = 10_000;

    // A year is opened in the December before; nothing is recorded on its first days.
    private const int FirstWorkday = 5;

    private readonly Courses _courses = new(work, agenda, today);
    private readonly Dictionary<string, int> _events = [];

    public void Begin()
    {
        var start = DemonstrationDays.Start(today);
        agenda.Add(start, work.Plan.Slug, () => Open(start.Year, start));
        for (var year = start.Year + 1; year <= today.Year + 1; year++)
        {
            var opened = year;
            agenda.Add(new DateOnly(year - 1, 12, 20), work.Plan.Slug, () => Open(opened, new DateOnly(opened, 1, FirstWorkday)));
        }

        foreach (var row in work.Plan.EventRows)
        {
            PlanEvents(row);
        }

        new ConductCourse(work, agenda, today, connections, library).Begin();
    }

    // Acts are recorded from the day on which the year is kept.
    private async Task Open(int year, DateOnly kept)
    {
        await work.OpenYear(year);
        await using var tenant = await connections.Open(work.Plan.Slug);
        var lines = await tenant.Lines(new LineQuery { Today = kept, Year = year, Limit = Most });
        foreach (var line in lines)
        {
            MarkDays(line);
        }

        var places = work.Plan.UnitRows.Select((row, place) => (Id: work.UnitId(row.Code), place)).ToDictionary(pair => pair.Id, pair => pair.place);
        // Ids of posts grow with the order in which they were established.
        _courses.Plan(
            [.. lines.OrderBy(l => l.ObligationId, StringComparer.Ordinal).ThenBy(l => places[l.UnitId]).ThenBy(l => l.WindowKey, StringComparer.Ordinal).ThenBy(l => l.PostId)],
            kept);
    }

    private void PlanEvents(EventRow row)
    {
        foreach (var (unit, place) in work.Plan.UnitRows.Where(unit => unit.Type == row.UnitType).Take(4).Select((unit, place) => (unit, place)))
        {
            foreach (var ago in row.DaysAgo.Where(ago => ago > 20 || place == 0))
            {
                var day = today.AddDays(-ago + (ago > 60 ? 3 * place : 0));
                day = day.DayOfYear < FirstWorkday ? new DateOnly(day.Year, 1, FirstWorkday) : day;
                var unitId = work.UnitId(unit.Code);
                agenda.Add(day, work.Lane(unitId), () => Happen(unitId, row, day));
            }
        }
    }

    private async Task Happen(Guid unitId, EventRow row, DateOnly day)
    {
        await using var tenant = await connections.Open(work.Plan.Slug);
        var duties = await UnitDuties.Of(tenant, library, unitId, day.Year, day);
        var due = duties!.EventDuties.Where(pair => pair.Duty.Trigger == row.Trigger).Select(pair => pair.Duty.ObligationId).Distinct();
        foreach (var obligation in due)
        {
            foreach (var id in await work.Trigger(unitId, obligation, day, row.Description))
            {
                var line = (await tenant.Lines(new LineQuery { Today = day, OccurrenceId = id })).Single();
                MarkDays(line);
                await FirstMoments.Take(work, line, duties.EventDuties.First(pair => pair.Duty.ObligationId == obligation).Duty.Steps, day);
                _courses.Follow(line, day, Next(line.DueOn is null ? "counted" : "judged"));
            }
        }
    }

    private int Next(string what)
    {
        lock (_events)
        {
            return _events[what] = _events.GetValueOrDefault(what, -1) + 1;
        }
    }

    // The day after something fell due or closed, time has something to record.
    private void MarkDays(LedgerLine line)
    {
        foreach (var day in new[] { line.DueOn, line.ClosesOn }.OfType<DateOnly>())
        {
            if (day.AddDays(1) > DemonstrationDays.Start(today))
            {
                agenda.Mark(day.AddDays(1));
            }
        }
    }
}
