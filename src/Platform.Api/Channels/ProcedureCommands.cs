using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Procedures;
using Platform.Domain.Meetings;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="Name">A procedure of the bureau's book.</param>
/// <param name="Subject">A title, such as that of a textbook; nothing of its contents.</param>
public sealed record StartProcedureRequest(Guid UnitId, string? Name, string? Subject, Guid ResponsiblePostId, DateOnly StartedOn) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Text("/name", Name, 50),
        .. Check.Text("/subject", Subject, 100),
        .. Check.Given<Guid>("/responsiblePostId", ResponsiblePostId),
        .. Check.Given<DateOnly>("/startedOn", StartedOn),
    ];
}

public static class StartProcedureEndpoint
{
    /// <summary>Begins a procedure of the bureau's book, with the steps that it has today.</summary>
    [WolverinePost("/api/v1/procedures"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(StartProcedureRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                if (await Parties.Against(tenant, request.UnitId, request.ResponsiblePostId) is { } unknown)
                {
                    return unknown;
                }

                var book = (await work.Open<ProcedureBook>(ProcedureBook.IdFor(work.Tenant), cancellation)).State ?? ProcedureBook.Default(work.Tenant);
                var stream = work.New<Procedure>(Guid.CreateVersion7());
                var command = new StartProcedure(
                    stream.Id, request.UnitId, request.Name!.Trim(), request.Subject!.Trim(), request.ResponsiblePostId, request.StartedOn);
                return desk.Conclude(stream, StartProcedureDecider.Decide(command, stream.State, book, work.By), $"/api/v1/procedures/{stream.Id}");
            },
            cancellation);
}

/// <summary>Opens a procedure for whoever records for its unit.</summary>
internal static class ProcedureDesk
{
    public static Task<IResult> On(
        this CommandDesk desk, Guid procedureId,
        Func<CommandWork, NpgsqlConnection, OpenStream<Procedure>, Procedure, Task<Outcome>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Procedure>(procedureId, cancellation);
                return stream.State is not { } procedure ? new Outcome.Unknown()
                    : await desk.Actor.MayIn(Ability.DutyRecord, procedure.Start.UnitId, tenant) ? await decide(work, tenant, stream, procedure)
                    : new Outcome.Outside();
            },
            cancellation);
}

/// <param name="Number">Counts from 1.</param>
/// <param name="Ground">Why the step is left out; left out itself when the step was taken.</param>
public sealed record TakeProcedureStepRequest(int Number, DateOnly On, string? Ground = null, IReadOnlyList<Guid>? EvidenceIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/number", Number),
        .. Check.Given<DateOnly>("/on", On),
        .. Check.Text("/ground", Ground, 200, required: Ground is not null),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 50),
    ];
}

public static class TakeProcedureStepEndpoint
{
    /// <summary>Records the next step of a procedure, or that it is left out and why.</summary>
    [WolverinePost("/api/v1/procedures/{procedureId}/steps"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid procedureId, TakeProcedureStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.On(
            procedureId,
            async (work, _, stream, procedure) =>
            {
                var command = new TakeProcedureStep(request.Number, request.On, Texts.Blank(request.Ground), request.EvidenceIds ?? []);
                var outcome = desk.Conclude(stream, TakeProcedureStepDecider.Decide(command, procedure, work.By));
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : (await OfferedEvidence.Find(work, request.EvidenceIds ?? [], procedureId, cancellation)).Missing ?? outcome;
            },
            cancellation);
}

/// <param name="DecidedByBody">The body or post that decided.</param>
public sealed record DecideProcedureRequest(
    DateOnly DecidedOn,
    bool? Approved,
    string? DecidedByBody,
    string? Conditions = null,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<DateOnly>("/decidedOn", DecidedOn),
        .. Check.Given<int>("/approved", Approved is null ? null : 1),
        .. Check.Text("/decidedByBody", DecidedByBody, 100),
        .. Check.Text("/conditions", Conditions, 200, required: false),
        .. ServedDuties.Errors(this),
    ];
}

public static class DecideProcedureEndpoint
{
    /// <summary>Records the decision that ends a procedure, and offers it for duties.</summary>
    [WolverinePost("/api/v1/procedures/{procedureId}/decision"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid procedureId, DecideProcedureRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.On(
            procedureId,
            async (work, tenant, stream, procedure) =>
            {
                var act = ServedDuties.Act(request);
                var command = new DecideProcedure(
                    request.DecidedOn, request.Approved!.Value, request.DecidedByBody!.Trim(), Texts.Blank(request.Conditions), request.EvidenceIds ?? [], act);
                var outcome = desk.Conclude(stream, DecideProcedureDecider.Decide(command, procedure, work.By));
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, procedureId, act, procedure.Start.UnitId, ActKind.Document, $"{procedure.Start.Name}：{procedure.Start.Subject}",
                        request.DecidedOn, cancellation) ?? outcome;
            },
            cancellation);
}

public sealed record DiscontinueProcedureRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 200);
}

public static class DiscontinueProcedureEndpoint
{
    /// <summary>Ends a procedure without a decision.</summary>
    [WolverinePost("/api/v1/procedures/{procedureId}/discontinuation"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid procedureId, DiscontinueProcedureRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.On(
            procedureId,
            (work, _, stream, procedure) =>
                Task.FromResult(desk.Conclude(stream, DiscontinueProcedureDecider.Decide(new(request.Reason!.Trim()), procedure, work.By))),
            cancellation);
}
