using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Calendar;
using Platform.Projections.Calendar;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Calendar;

/// <param name="SetAt">When the bureau took it in; null for a notice that the platform ships and the bureau has not taken in.</param>
public sealed record CalendarYearView(
    int Year, string NoticeNumber, string NoticeTitle, DateOnly? PublishedOn, IReadOnlyList<Holiday> Holidays, IReadOnlyList<DateOnly> WorkingRestDays,
    DateTimeOffset? SetAt)
{
    internal static CalendarYearView Of(CalendarYear year, DateTimeOffset? setAt) =>
        new(year.Year, year.NoticeNumber, year.NoticeTitle, year.PublishedOn, year.Holidays, year.WorkingRestDays, setAt);
}

public sealed record CalendarAbilities(bool Set);

/// <param name="Years">Those taken in.</param>
/// <param name="Offered">Notices that can be taken in as they are.</param>
/// <param name="MissingYears">This year and the next, as far as they are not taken in: their days are reckoned by weekends alone.</param>
public sealed record CalendarYearsView(
    IReadOnlyList<CalendarYearView> Years, IReadOnlyList<CalendarYearView> Offered, IReadOnlyList<int> MissingYears, long Version, CalendarAbilities Can);

public static class GetCalendarYearsEndpoint
{
    [WolverineGet("/api/v1/calendar/years"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<CalendarYearsView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var known = await tenant.CalendarYears();
        var years = known.Select(year => year.Year.Year).ToHashSet();
        var version = await tenant.CalendarVersion();
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(
            new CalendarYearsView(
                [.. known.Select(year => CalendarYearView.Of(year.Year, year.SetAt))],
                [.. Notices.All.Where(year => !years.Contains(year.Year)).Select(year => CalendarYearView.Of(year, null))],
                [.. new[] { desk.Today.Year, desk.Today.Year + 1 }.Where(year => !years.Contains(year))],
                version,
                new(desk.Actor.May(Ability.SchemeAuthor))),
            Projections.Json.Options);
    }
}

/// <param name="Holidays">Days off under one name, both ends included.</param>
/// <param name="WorkingRestDays">Saturdays and Sundays that are worked in exchange.</param>
public sealed record SetCalendarYearRequest(
    string? NoticeNumber, string? NoticeTitle, IReadOnlyList<Holiday>? Holidays, IReadOnlyList<DateOnly>? WorkingRestDays, DateOnly? PublishedOn = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/noticeNumber", NoticeNumber, 100), .. Check.Text("/noticeTitle", NoticeTitle, 100),
        .. Check.Count("/holidays", Holidays, 1, 50), .. Check.Count("/workingRestDays", WorkingRestDays, 0, 50),
        .. (Holidays ?? []).Select((holiday, index) => (holiday, index)).Where(pair => pair.holiday is null)
            .Select(pair => new FieldError($"/holidays/{pair.index}", "required", "Give a value.")),
    ];

    internal CalendarYear Of(int year) => new(
        year, NoticeNumber!.Trim(), NoticeTitle!.Trim(), PublishedOn,
        [.. Holidays!.Select(holiday => holiday with { NameZh = holiday.NameZh?.Trim() ?? string.Empty })], [.. WorkingRestDays ?? []]);
}

/// <summary>A due day whose last working day is another than before.</summary>
public sealed record MovedDueDay(DateOnly DueOn, DateOnly Before, DateOnly After, int Duties);

/// <param name="ChangedDays">Days that become days of rest or working days.</param>
/// <param name="Moved">Due days of duties that still run, whose reminders before a day of rest move.</param>
public sealed record CalendarEffect(IReadOnlyList<DateOnly> ChangedDays, IReadOnlyList<MovedDueDay> Moved)
{
    internal static async Task<CalendarEffect> Of(WorkingCalendar before, WorkingCalendar after, DateOnly today, Npgsql.NpgsqlConnection tenant)
    {
        var due = await tenant.OpenDueDays(today);
        return new(
            after.DifferencesFrom(before),
            [
                .. due.Select(each => new MovedDueDay(
                        each.Day, WorkingDays.OnOrBefore(before, each.Day).Day, WorkingDays.OnOrBefore(after, each.Day).Day, each.Duties))
                    .Where(moved => moved.Before != moved.After),
            ]);
    }
}

public sealed record CalendarYearTaken(Guid Id, long Version, CalendarEffect Effect);

public static class SetCalendarYearEndpoint
{
    /// <summary>Takes in the holidays of a year, or puts them in the place of what was taken in before; answers what changes by it.</summary>
    [WolverinePut("/api/v1/calendar/years/{year}"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<CalendarYearTaken>(200)]
    public static Task<IResult> Put(
        int year, SetCalendarYearRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = TenantCalendar.IdFor(desk.Tenant);
        return desk.Run(
            async work =>
            {
                var stream = await work.Open<TenantCalendar>(id, cancellation);
                var before = stream.State?.Working ?? WorkingCalendar.Unknown;
                var decision = SetCalendarYearDecider.Decide(new(id, request.Of(year)), stream.State);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is not Outcome.Done done || decision is not Decision<CalendarEvent>.Accepted accepted)
                {
                    return outcome;
                }

                var tenant = work.Connection;
                var after = accepted.Events.Aggregate(stream.State, TenantCalendar.Evolve)!.Working;
                return done with { Body = new CalendarYearTaken(id, stream.Version, await CalendarEffect.Of(before, after, work.By.Today, tenant)) };
            },
            cancellation);
    }
}

public static class PreviewCalendarYearEndpoint
{
    /// <summary>What would change if these holidays were taken in. Records nothing.</summary>
    [WolverinePost("/api/v1/calendar/years/{year}/preview"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<CalendarEffect>(200)]
    public static async Task<IResult> Post(int year, SetCalendarYearRequest request, ReadDesk desk, CancellationToken cancellation)
    {
        var asked = request.Of(year);
        if (SetCalendarYearDecider.Errors(asked).ToList() is { Count: > 0 } errors)
        {
            return (new CalendarYearIsNotAcceptable { Errors = errors }).ToHttp();
        }

        await using var tenant = await desk.Open(cancellation);
        var known = (await tenant.CalendarYears()).Select(each => each.Year).ToList();
        var after = new WorkingCalendar([.. known.Where(each => each.Year != year), asked]);
        return Results.Json(await CalendarEffect.Of(new WorkingCalendar(known), after, desk.Today, tenant), Projections.Json.Options);
    }
}
