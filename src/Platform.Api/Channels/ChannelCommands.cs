using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels;
using Platform.Projections.Channels;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <summary>Opens a channel for whoever records for its unit.</summary>
internal static class ChannelDesk
{
    public static Task<IResult> On(
        this CommandDesk desk, Guid channelId,
        Func<CommandWork, NpgsqlConnection, OpenStream<Channel>, Channel, Task<Outcome>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Channel>(channelId, cancellation);
                return stream.State is not { } channel ? new Outcome.Unknown()
                    : await desk.Actor.MayIn(Ability.DutyRecord, channel.Entry.UnitId, tenant) ? await decide(work, tenant, stream, channel)
                    : new Outcome.Outside();
            },
            cancellation);
}

/// <summary>The whole entry anew.</summary>
/// <param name="Reason">Why it is stated anew.</param>
public sealed record CorrectChannelRequest(
    string? Kind,
    string? NameZh,
    Guid UnitId,
    DateOnly OpenedOn,
    string? Reason,
    int? ReviewMonths = 12,
    int? UpdateMonths = null,
    int? SecurityMonths = null,
    string? NamedByRules = null,
    string? Address = null,
    string? LicenceNumber = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/kind", Kind, 30),
        .. Check.Text("/nameZh", NameZh, 100),
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Given<DateOnly>("/openedOn", OpenedOn),
        .. Check.Text("/reason", Reason, 200),
        .. Check.Text("/namedByRules", NamedByRules, 100, required: false),
        .. Check.Text("/address", Address, 200, required: false),
        .. Check.Text("/licenceNumber", LicenceNumber, 100, required: false),
    ];

    internal RegisterChannelRequest As(Guid postId) => new(
        Kind, NameZh, UnitId, postId, OpenedOn, ReviewMonths, UpdateMonths, SecurityMonths, NamedByRules, Address, LicenceNumber);
}

public static class CorrectChannelEndpoint
{
    /// <summary>States the entry of a channel anew, with the reason.</summary>
    [WolverinePost("/api/v1/channels/{channelId}/corrections"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid channelId, CorrectChannelRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.On(
            channelId,
            async (work, tenant, stream, channel) =>
            {
                // Where it goes to another unit, whoever records for that one takes it.
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var asked = request.As(channel.ResponsiblePostId);
                var entry = asked.Entry();
                // A post that was abolished since answers for it no more; that is mended by its own command, and a name that the rules dropped stays.
                if (entry != channel.Entry && entry.UnitId != channel.Entry.UnitId && await Parties.Against(tenant, request.UnitId, channel.ResponsiblePostId) is { } unknown)
                {
                    return unknown;
                }

                if (entry.NamedByRules is { } named && named != channel.Entry.NamedByRules
                    && !(await ChannelKindChoices.Of(tenant, library, work.By.Today)).Any(choice => choice.NameZh == named))
                {
                    return new ChannelIsNotAcceptable { Errors = [new("/namedByRules", "unknown", "Choose one of the kinds that the rules in force name.")] };
                }

                var command = new CorrectChannel(
                    entry, await tenant.ChannelKindIsKnown(entry.Kind), await tenant.ChannelNameIsTaken(entry.Kind, entry.NameZh, channelId), request.Reason!.Trim());
                return desk.Conclude(stream, CorrectChannelDecider.Decide(command, channel, work.By));
            },
            cancellation);
}

public sealed record ChangeChannelPostRequest(Guid PostId, DateOnly From) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/postId", PostId), .. Check.Given<DateOnly>("/from", From)];
}

public static class ChangeChannelPostEndpoint
{
    /// <summary>Lets another post answer for a channel from a day on.</summary>
    [WolverinePost("/api/v1/channels/{channelId}/responsible-posts"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid channelId, ChangeChannelPostRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.On(
            channelId,
            async (work, tenant, stream, channel) =>
                await Parties.Against(tenant, channel.Entry.UnitId, request.PostId, "/postId") is { } unknown
                    ? unknown
                    : desk.Conclude(stream, ChangeChannelPostDecider.Decide(new(request.PostId, request.From), channel, work.By)),
            cancellation);
}

public sealed record CloseChannelRequest(DateOnly ClosedOn, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<DateOnly>("/closedOn", ClosedOn), .. Check.Text("/reason", Reason, 200)];
}

public static class CloseChannelEndpoint
{
    /// <summary>Takes a channel out of use; its record stays.</summary>
    [WolverinePost("/api/v1/channels/{channelId}/closing"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid channelId, CloseChannelRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.On(
            channelId,
            (work, _, stream, channel) => Task.FromResult(
                desk.Conclude(stream, CloseChannelDecider.Decide(new(request.ClosedOn, request.Reason!.Trim()), channel, work.By))),
            cancellation);
}
