using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Calendar;
using Platform.Projections.Calendar;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Calendar;

/// <param name="Known">Whether the holidays of its year were taken in.</param>
/// <param name="Holiday">The name of the holiday it belongs to.</param>
/// <param name="LastWorkingDay">The day itself, or the last working day before it.</param>
public sealed record CalendarDay(DateOnly Day, bool Works, bool Known, Holiday? Holiday, DateOnly LastWorkingDay);

/// <param name="Complete">False when more is due than is listed.</param>
public sealed record DutyCalendar(IReadOnlyList<CalendarDay> Days, IReadOnlyList<LedgerLine> Duties, bool Complete);

public static class DutyCalendarEndpoint
{
    private const int MostDays = 62;
    private const int MostDuties = 1_000;

    /// <summary>
    /// The days from one to another, at most 62, and what is due on each: of a unit with all under it, or of the caller's own
    /// posts and units when <c>mine</c> is asked for.
    /// </summary>
    [WolverineGet("/api/v1/calendar/duties"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<DutyCalendar>(200)]
    public static async Task<IResult> Get(ReadDesk desk, DateOnly from, DateOnly to, Guid? unitId, bool? mine, CancellationToken cancellation)
    {
        if (from == default)
        {
            return RequestCheck.Malformed([new("/from", "required", "Give a value.")]);
        }

        if (to < from || to.DayNumber - from.DayNumber >= MostDays)
        {
            return RequestCheck.Malformed([new("/to", "out-of-range", $"Give a last day that is not before the first and at most {MostDays - 1} days after it.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        var query = mine == true
            ? await OwnDuties.Query(desk.Actor, desk.Today, tenant)
            : new LineQuery { Today = desk.Today, ReachUnits = desk.Actor.Units(Ability.LedgerRead), UnitId = unitId, Subtree = true };
        var lines = await tenant.Lines(query with { DueFrom = from, DueTo = to, Limit = MostDuties + 1 });
        var years = (await tenant.CalendarYears()).Select(known => known.Year).ToList();
        var calendar = new WorkingCalendar(years);
        return Results.Json(
            new DutyCalendar(
                [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Select(day => Describe(day, calendar, years))],
                [.. lines.Take(MostDuties)],
                lines.Count <= MostDuties),
            Projections.Json.Options);
    }

    private static CalendarDay Describe(DateOnly day, WorkingCalendar calendar, IEnumerable<CalendarYear> years) => new(
        day, calendar.IsWorkingDay(day), calendar.Knows(day),
        years.SelectMany(year => year.Holidays).FirstOrDefault(holiday => holiday.From <= day && day <= holiday.To),
        WorkingDays.OnOrBefore(calendar, day).Day);
}

/// <summary>What a person owes by their posts and in the units they keep.</summary>
internal static class OwnDuties
{
    public static async Task<LineQuery> Query(Actor actor, DateOnly today, NpgsqlConnection tenant) => new()
    {
        Today = today,
        PostIds = actor.PersonId is { } person ? await tenant.PostsOf(person, today) : [],
        ReachUnits = actor.May(Ability.DutyRecord) ? actor.Units(Ability.DutyRecord) : null,
    };
}
