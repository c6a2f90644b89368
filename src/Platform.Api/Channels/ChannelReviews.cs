using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels;
using Platform.Domain.Meetings;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="Note">What is to be put right, or why it is closed, in short; nothing about anybody's words or opinions.</param>
public sealed record ReviewChannelRequest(
    DateOnly ReviewedOn,
    ReviewResult? Result,
    DateOnly? PutRightBy = null,
    string? Note = null,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<DateOnly>("/reviewedOn", ReviewedOn),
        .. Check.Given<int>("/result", Result is { } result ? (int)result + 1 : null),
        .. Check.Text("/note", Note, 200, required: Result is ReviewResult.PutRight or ReviewResult.Closed),
        .. ServedDuties.Errors(this),
    ];
}

public static class ReviewChannelEndpoint
{
    /// <summary>Records the review that the cycle of a channel asks for, and offers it for duties.</summary>
    [WolverinePost("/api/v1/channels/{channelId}/reviews"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid channelId, ReviewChannelRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.On(
            channelId,
            async (work, tenant, stream, channel) =>
            {
                var act = ServedDuties.Act(request);
                var command = new ReviewChannel(request.ReviewedOn, request.Result!.Value, request.PutRightBy, Texts.Blank(request.Note), request.EvidenceIds ?? [], act);
                var outcome = desk.Conclude(stream, ReviewChannelDecider.Decide(command, channel, work.By));
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, channelId, act, channel.Entry.UnitId, ActKind.Inspection, $"年检：{channel.Entry.NameZh}", request.ReviewedOn,
                        cancellation) ?? outcome;
            },
            cancellation);
}

/// <param name="InOrder">Nothing is to be put right.</param>
/// <param name="Note">What is to be put right, in short.</param>
public sealed record CheckChannelRequest(
    ChannelCheck? Check,
    DateOnly CheckedOn,
    bool? InOrder,
    DateOnly? PutRightBy = null,
    string? Note = null,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Commands.Check.Given<int>("/check", Check is { } check ? (int)check + 1 : null),
        .. Commands.Check.Given<DateOnly>("/checkedOn", CheckedOn),
        .. Commands.Check.Given<int>("/inOrder", InOrder is null ? null : 1),
        .. Commands.Check.Text("/note", Note, 200, required: InOrder == false),
        .. ServedDuties.Errors(this),
    ];
}

public static class CheckChannelEndpoint
{
    /// <summary>Records a check that contents are kept up to date, or of technical security, and offers it for duties.</summary>
    [WolverinePost("/api/v1/channels/{channelId}/checks"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid channelId, CheckChannelRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.On(
            channelId,
            async (work, tenant, stream, channel) =>
            {
                var act = ServedDuties.Act(request);
                var command = new CheckChannel(
                    request.Check!.Value, request.CheckedOn, request.InOrder!.Value, request.PutRightBy, Texts.Blank(request.Note), request.EvidenceIds ?? [], act);
                var outcome = desk.Conclude(stream, CheckChannelDecider.Decide(command, channel, work.By));
                var title = $"{(request.Check == ChannelCheck.Update ? "更新检查" : "安全检查")}：{channel.Entry.NameZh}";
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, channelId, act, channel.Entry.UnitId, ActKind.Inspection, title, request.CheckedOn, cancellation) ?? outcome;
            },
            cancellation);
}

public sealed record PutChannelRightRequest(DateOnly PutRightOn, string? Note = null, IReadOnlyList<Guid>? EvidenceIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<DateOnly>("/putRightOn", PutRightOn), .. Check.Text("/note", Note, 200, required: false), .. Check.Count("/evidenceIds", EvidenceIds, 0, 50),
    ];
}

public static class PutChannelRightEndpoint
{
    /// <summary>Records that what reviews and checks asked for was put right.</summary>
    [WolverinePost("/api/v1/channels/{channelId}/putting-right"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid channelId, PutChannelRightRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.On(
            channelId,
            async (work, _, stream, channel) =>
            {
                var outcome = desk.Conclude(
                    stream, PutChannelRightDecider.Decide(new(request.PutRightOn, Texts.Blank(request.Note), request.EvidenceIds ?? []), channel, work.By));
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : (await OfferedEvidence.Find(work, request.EvidenceIds ?? [], channelId, cancellation)).Missing ?? outcome;
            },
            cancellation);
}
