using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Accountability;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Time;
using Platform.Api.Work;
using Platform.Domain;
using Wolverine.Http;

namespace Platform.Api.Demonstration;

/// <param name="Today">The day in Asia/Shanghai to which the clock moves; it then runs on from noon of that day.</param>
public sealed record MoveClockRequest(DateOnly Today) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<DateOnly>("/today", Today);
}

public sealed record ClockMoved(DateOnly Today, int DutiesMoved, int NoticesSent);

public static class MoveClockEndpoint
{
    /// <summary>Moves the clock of a demonstration forward and lets time do its work. Anywhere else there is no such thing.</summary>
    [WolverinePost("/api/v1/demonstration/clock"), Requires]
    [ProducesResponseType<ClockMoved>(200)]
    public static async Task<IResult> Post(
        MoveClockRequest request, PlatformClock clock, DemonstrationMode mode, Sweep sweep, EffectSweep effects, ReminderSweep reminders, CancellationToken cancellation)
    {
        if (!await mode.ClockMoves(cancellation))
        {
            return Problem.Unknown();
        }

        if (request.Today < clock.Today())
        {
            return Problem.Of(422, "clock-runs-forward", "Give today or a later day: what is recorded cannot come before itself.");
        }

        clock.MoveTo(PlatformClock.StartOf(request.Today).AddHours(12));
        var moved = await sweep.RunAsync(cancellation);
        await effects.RunAsync(cancellation);
        return Results.Json(new ClockMoved(clock.Today(), moved, await reminders.RunAsync(cancellation)), Projections.Json.Options);
    }
}
