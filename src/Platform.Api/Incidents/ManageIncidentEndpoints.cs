using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Incidents;
using Platform.Domain.Inspections;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Incidents;

public sealed record ChangeIncidentLevelRequest(IncidentLevel? Level, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Level is null ? [new FieldError("/level", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. Check.Text("/reason", Reason, 200),
    ];
}

public static class ChangeIncidentLevelEndpoint
{
    /// <summary>Calls an incident graver or less grave; its clocks are those of the level.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/levels"), Requires(Ability.IncidentManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, ChangeIncidentLevelRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentManage, incidentId,
            (work, incident) => ChangeIncidentLevelDecider.Decide(new(request.Level!.Value, request.Reason!.Trim()), incident, work.By), cancellation);
}

/// <param name="Text">What is to be different.</param>
/// <param name="OwnerPostId">The post that sees to it.</param>
public sealed record IncidentChangeRequest(string? Text, Guid OwnerPostId, DateOnly DueOn);

/// <param name="Learnt">What the institution learnt from it about its own handling.</param>
public sealed record CloseIncidentRequest(string? Learnt, IReadOnlyList<IncidentChangeRequest>? Changes = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/learnt", Learnt, 300),
        .. Check.Count("/changes", Changes, 0, 20),
        .. (Changes ?? []).Index().SelectMany(each => Errors($"/changes/{each.Index}", each.Item)),
    ];

    private static IEnumerable<FieldError> Errors(string at, IncidentChangeRequest change) =>
    [
        .. Check.Text($"{at}/text", change.Text, 200),
        .. Check.Given<Guid>($"{at}/ownerPostId", change.OwnerPostId),
        .. Check.Given<DateOnly>($"{at}/dueOn", change.DueOn),
    ];
}

public static class CloseIncidentEndpoint
{
    /// <summary>
    /// Closes an incident with what was learnt and what is to be different; by somebody else than whoever recorded it. Each thing that
    /// is to be different is put as a duty into the ledger of its post's unit, in the same transaction.
    /// </summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/closing"), Requires(Ability.IncidentManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, CloseIncidentRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        IncidentDesk.Run(desk, Ability.IncidentManage, incidentId, (work, incident) => Close(request, incident, work, library, cancellation), cancellation);

    private static async Task<Decision<IncidentEvent>> Close(
        CloseIncidentRequest request, Incident incident, CommandWork work, SchemeLibrary library, CancellationToken cancellation)
    {
        var changes = (request.Changes ?? []).Select(change => new IncidentChange(change.Text!.Trim(), change.OwnerPostId, change.DueOn)).ToList();
        var (units, unknown) = await IncidentParties.UnitsOf(work.Connection, [.. changes.Select(change => change.OwnerPostId)]);
        if (unknown is not null)
        {
            return unknown;
        }

        var decision = CloseIncidentDecider.Decide(new(request.Learnt!.Trim(), changes), incident, work.By);
        if (decision is not Decision<IncidentEvent>.Accepted { Events: [IncidentClosed closed] })
        {
            return decision;
        }

        var fresh = closed.Changes.Index().Where(each => !incident.Lessons.Contains(each.Item)).DistinctBy(each => each.Item);
        return await OwnDuties.Add(
            work, work.Connection, library,
            fresh.Select(each => new OwnDuty(
                units[each.Item.OwnerPostId], each.Item.Text, $"/changes/{each.Index}/ownerPostId", grace => Lesson.Duty(each.Item, incident.Id, work.By.Today, grace))),
            cancellation) is { } refused ? refused : decision;
    }
}

public static class ReopenIncidentEndpoint
{
    /// <summary>Opens a closed incident again.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/reopening"), Requires(Ability.IncidentManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, IncidentReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentManage, incidentId, (work, incident) => ReopenIncidentDecider.Decide(new(request.Reason!.Trim()), incident, work.By), cancellation);
}

public sealed record LinkFindingRequest(Guid FindingId) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/findingId", FindingId);
}

public static class LinkFindingEndpoint
{
    /// <summary>Names a finding that is about how the incident was reported. Whether something was concealed is said there, by whoever found it.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/findings"), Requires(Ability.IncidentManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, LinkFindingRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentManage, incidentId,
            async (work, incident) => (await work.Open<Finding>(request.FindingId, cancellation)).State is null
                ? IncidentParties.Unknown("/findingId")
                : LinkFindingDecider.Decide(new(request.FindingId), incident, work.By),
            cancellation);
}
