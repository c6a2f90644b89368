using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Incidents;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Incidents;

/// <summary>Everything that can be corrected, as it is to stand.</summary>
public sealed record CorrectIncidentRequest(
    Guid ResponsiblePostId, string? Matter, DateTimeOffset HappenedAt, DateTimeOffset KnownAt, string? Reason, Guid? ChannelId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/responsiblePostId", ResponsiblePostId),
        .. Check.Text("/matter", Matter, RecordIncidentRequest.LongestMatter),
        .. Check.Given<DateTimeOffset>("/happenedAt", HappenedAt),
        .. Check.Given<DateTimeOffset>("/knownAt", KnownAt),
        .. Check.Text("/reason", Reason, 200),
    ];
}

public static class CorrectIncidentEndpoint
{
    /// <summary>Puts right what was recorded wrongly; what stood before stays in the course.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/corrections"), Requires(Ability.IncidentRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, CorrectIncidentRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentRecord, incidentId,
            async (work, incident) => await IncidentParties.Against(work.Connection, null, request.ResponsiblePostId, request.ChannelId) is { } unknown
                ? unknown
                : CorrectIncidentDecider.Decide(
                    new(
                        request.ResponsiblePostId, request.Matter!.Trim(), request.HappenedAt.ToUniversalTime(), request.KnownAt.ToUniversalTime(), request.ChannelId,
                        request.Reason!.Trim()),
                    incident, work.By),
            cancellation);
}

/// <param name="UnitId">The unit of the bureau that it went to; a body outside otherwise.</param>
/// <param name="Text">The institution's own handling. Nothing of what anybody said, no person, no account, no page.</param>
public sealed record ReportIncidentRequest(ReportStage? Stage, DateTimeOffset SentAt, string? Text, Guid? UnitId = null, Guid? BodyId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Stage is null ? [new FieldError("/stage", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. Check.Given<DateTimeOffset>("/sentAt", SentAt),
        .. Check.Text("/text", Text, ReportIncidentDecider.LongestText),
        .. UnitId is null == BodyId is null ? [new FieldError("/bodyId", "one-recipient", "Give a unit or a body outside, and not both.")] : Array.Empty<FieldError>(),
    ];
}

public static class ReportIncidentEndpoint
{
    /// <summary>Records a report that the unit sent: the first, one that follows, or the final one.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/reports"), Requires(Ability.IncidentRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, ReportIncidentRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentRecord, incidentId,
            async (work, incident) => await IncidentParties.Recipient(work.Connection, request.UnitId, request.BodyId, work.By.Today) is not { } to
                ? IncidentParties.Unknown(request.UnitId is null ? "/bodyId" : "/unitId")
                : ReportIncidentDecider.Decide(new(request.Stage!.Value, to, request.SentAt.ToUniversalTime(), request.Text!.Trim()), incident, work.By),
            cancellation);
}

/// <param name="Reason">Which everybody reads who reads the incident.</param>
public sealed record IncidentReasonRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 200);
}

public static class PauseIncidentEndpoint
{
    /// <summary>Stops the clocks, for a reason.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/pauses"), Requires(Ability.IncidentRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, IncidentReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentRecord, incidentId, (work, incident) => PauseIncidentDecider.Decide(new(request.Reason!.Trim()), incident, work.By), cancellation);
}

public static class ResumeIncidentEndpoint
{
    /// <summary>Lets the clocks go on.</summary>
    [WolverinePost("/api/v1/incidents/{incidentId}/resumptions"), Requires(Ability.IncidentRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid incidentId, IncidentReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        IncidentDesk.Run(
            desk, Ability.IncidentRecord, incidentId, (work, incident) => ResumeIncidentDecider.Decide(new(request.Reason!.Trim()), incident, work.By), cancellation);
}

internal static class IncidentDesk
{
    /// <summary>A decision about an incident, by whoever holds the ability over its unit.</summary>
    public static Task<IResult> Run(
        CommandDesk desk, string ability, Guid incidentId, Func<CommandWork, Incident, Task<Decision<IncidentEvent>>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Incident>(incidentId, cancellation);
                return stream.State is not { } incident ? new Outcome.Unknown()
                    : await desk.Actor.MayIn(ability, incident.Facts.UnitId, work.Connection) ? desk.Conclude(stream, await decide(work, incident))
                    : new Outcome.Outside();
            },
            cancellation);

    public static Task<IResult> Run(
        CommandDesk desk, string ability, Guid incidentId, Func<CommandWork, Incident, Decision<IncidentEvent>> decide, CancellationToken cancellation) =>
        Run(desk, ability, incidentId, (work, incident) => Task.FromResult(decide(work, incident)), cancellation);
}
