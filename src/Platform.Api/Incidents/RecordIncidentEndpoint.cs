using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Incidents;
using Platform.Domain.Ledgers;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Incidents;

/// <param name="Category">One of the bureau's own.</param>
/// <param name="Matter">What the institution has to put in order, in a few words. Nothing of what anybody said, no person, no account, no page.</param>
/// <param name="KnownAt">When the unit came to know of it.</param>
/// <param name="ChannelId">The institution's own channel that is concerned, of the register; left out for none.</param>
/// <param name="StartsDuties">Whether it starts the first-moment duties that the rules in force ask of the unit.</param>
public sealed record RecordIncidentRequest(
    Guid UnitId,
    Guid ResponsiblePostId,
    string? Category,
    string? Matter,
    DateTimeOffset HappenedAt,
    DateTimeOffset KnownAt,
    IncidentLevel Level = IncidentLevel.Ordinary,
    Guid? ChannelId = null,
    bool StartsDuties = true) : IChecked
{
    public const int LongestMatter = 50;

    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Given<Guid>("/responsiblePostId", ResponsiblePostId),
        .. Check.Text("/category", Category, 50),
        .. Check.Text("/matter", Matter, LongestMatter),
        .. Check.Given<DateTimeOffset>("/happenedAt", HappenedAt),
        .. Check.Given<DateTimeOffset>("/knownAt", KnownAt),
    ];
}

public static class RecordIncidentEndpoint
{
    /// <summary>Records an incident that a unit has to answer, and starts the first-moment duties that the rules ask for.</summary>
    [WolverinePost("/api/v1/incidents"), Requires(Ability.IncidentRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(RecordIncidentRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.IncidentRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                if (await IncidentParties.Against(tenant, request.UnitId, request.ResponsiblePostId, request.ChannelId) is { } unknown)
                {
                    return unknown;
                }

                var policy = (await work.Open<IncidentPolicy>(IncidentPolicy.IdFor(work.Tenant), cancellation)).State ?? IncidentPolicy.Default(work.Tenant);
                var stream = work.New<Incident>(Guid.CreateVersion7());
                var facts = new IncidentFacts(
                    request.UnitId, request.ResponsiblePostId, request.Category!.Trim(), request.Matter!.Trim(), request.HappenedAt.ToUniversalTime(),
                    request.KnownAt.ToUniversalTime(), request.ChannelId);
                var command = new RecordIncident(stream.Id, facts, request.Level, []);
                if (RecordIncidentDecider.Decide(command, stream.State, policy, work.By) is Decision<IncidentEvent>.Refused refused)
                {
                    return refused.Reason;
                }

                var (started, against) = request.StartsDuties ? await FirstMomentDuties.Start(work, library, facts, cancellation) : ([], null);
                return against
                    ?? desk.Conclude(
                        stream, RecordIncidentDecider.Decide(command with { OccurrenceIds = started }, stream.State, policy, work.By), $"/api/v1/incidents/{stream.Id}");
            },
            cancellation);
}

/// <summary>The first-moment duties of a unit: those of its event duties that the rules give steps. Their steps stay theirs.</summary>
internal static class FirstMomentDuties
{
    /// <returns>What was started; nothing where the rules ask for none, or where the unit's year is not open.</returns>
    public static async Task<(IReadOnlyList<Guid> Started, Outcome? Against)> Start(
        CommandWork work, SchemeLibrary library, IncidentFacts facts, CancellationToken cancellation)
    {
        var known = StepClock.Local(facts.KnownAt);
        var (day, time) = (DateOnly.FromDateTime(known), TimeOnly.FromDateTime(known));
        var stream = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, facts.UnitId, day.Year), cancellation);
        if (stream.State is not { } plan || await UnitDuties.Of(work.Connection, library, facts.UnitId, day.Year, day) is not { } duties)
        {
            return ([], null);
        }

        var started = new List<Guid>();
        foreach (var owners in duties.EventDuties.Where(duty => duty.Duty.Steps.Count > 0).GroupBy(duty => duty.Duty.ObligationId))
        {
            var request = new RecordTriggerRequest(owners.Key, day, $"{facts.Category}：{facts.Matter}", time);
            var outcome = TriggeredDuties.Start(request, [.. owners], stream, plan, work);
            if (outcome is not Outcome.Done { Body: StartedDuties begun })
            {
                return ([], outcome);
            }

            started.AddRange(begun.OccurrenceIds);
        }

        return (started, null);
    }
}
