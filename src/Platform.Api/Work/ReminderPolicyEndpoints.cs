using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Work.Reminders;
using Platform.Projections.Database;
using Platform.Projections.Work;
using Wolverine.Http;

namespace Platform.Api.Work;

public sealed record ReminderPolicyAbilities(bool Set);

/// <param name="Obligations">Those that may be given days of their own.</param>
/// <param name="SetAt">Null while the bureau has set nothing: what is shown are the defaults.</param>
public sealed record ReminderPolicyView(
    IReadOnlyList<int> DaysBefore,
    TimeOnly QuietFrom,
    TimeOnly QuietUntil,
    bool QuietOnRestDays,
    IReadOnlyList<EscalationStep> Escalation,
    IReadOnlyList<ObligationReminders> Overrides,
    IReadOnlyList<RemindedObligation> Obligations,
    DateTimeOffset? SetAt,
    long Version,
    ReminderPolicyAbilities Can);

public static class GetReminderPolicyEndpoint
{
    /// <summary>When this bureau's people are told of what falls due, and who hears of what is overdue.</summary>
    [WolverineGet("/api/v1/reminder-policy"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ReminderPolicyView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (policy, setAt, version) = await tenant.ReminderPolicy(desk.Actor.TenantId);
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(
            new ReminderPolicyView(
                policy.DaysBefore, policy.QuietFrom, policy.QuietUntil, policy.QuietOnRestDays, policy.Escalation, policy.Overrides,
                await tenant.RemindedObligations(), setAt, version, new(desk.Actor.May(Ability.ReminderManage))),
            Projections.Json.Options);
    }
}

/// <param name="DaysBefore">Days before the due day.</param>
/// <param name="QuietFrom">Time of day in Asia/Shanghai from which nothing is sent; the same as the end for no quiet hours.</param>
/// <param name="Escalation">Who is told of what is overdue; nobody when it is empty.</param>
/// <param name="Overrides">Obligations with days of their own; no days send no reminder.</param>
public sealed record SetReminderPolicyRequest(
    IReadOnlyList<int>? DaysBefore,
    TimeOnly? QuietFrom,
    TimeOnly? QuietUntil,
    bool QuietOnRestDays = true,
    IReadOnlyList<EscalationStep>? Escalation = null,
    IReadOnlyList<ObligationReminders>? Overrides = null) : IChecked
{
    // Midnight is a time of day, so only what is left out is missing.
    public IEnumerable<FieldError> Errors() =>
    [
        .. DaysBefore is null ? [Missing("/daysBefore")] : Array.Empty<FieldError>(),
        .. QuietFrom is null ? [Missing("/quietFrom")] : Array.Empty<FieldError>(),
        .. QuietUntil is null ? [Missing("/quietUntil")] : Array.Empty<FieldError>(),
    ];

    private static FieldError Missing(string pointer) => new(pointer, "required", "Give a value.");
}

public static class SetReminderPolicyEndpoint
{
    /// <summary>Sets the whole of it. What was sent before stays sent.</summary>
    [WolverinePut("/api/v1/reminder-policy"), Requires(Ability.ReminderManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetReminderPolicyRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = ReminderPolicy.IdFor(desk.Tenant);
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var known = (await tenant.RemindedObligations()).Select(obligation => obligation.Id).ToHashSet();
                var stream = await work.Open<ReminderPolicy>(id, cancellation);
                var command = new SetReminderPolicy(
                    id, request.DaysBefore!, request.QuietFrom!.Value, request.QuietUntil!.Value, request.QuietOnRestDays, request.Escalation ?? [],
                    request.Overrides ?? []);
                return desk.Conclude(stream, SetReminderPolicyDecider.Decide(command, stream.State, known.Contains));
            },
            cancellation);
    }
}
