using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Publicity;
using Platform.Domain.Meetings;
using Platform.Projections.Channels;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

public sealed record PublicityAbilities(bool Withdraw);

public sealed record PublicityView : PublicityRow
{
    public PublicityView(PublicityRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<EvidenceSummary> Evidence { get; init; }

    public required PublicityAbilities Can { get; init; }
}

public static class ListPublicityEndpoint
{
    private const int Most = 500;

    /// <summary>What the institution itself released, consulted and carried out, the latest first.</summary>
    [WolverineGet("/api/v1/publicity"), Requires(Ability.LedgerRead)]
    public static async Task<Items<PublicityView>> Get(ReadDesk desk, int? year, Guid? unitId, string? kind, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Publicity(desk.Actor.Units(Ability.LedgerRead), year, unitId: unitId, kind: kind, limit: Most);
        var evidence = await ShownEvidence.Of(desk.Actor, tenant, rows.SelectMany(row => row.EvidenceIds));
        var views = new List<PublicityView>();
        foreach (var row in rows)
        {
            var withdraws = row is { WithdrawnBecause: null, ActId: null } && desk.Actor.May(Ability.DutyRecord) && await desk.Actor.MayIn(Ability.DutyRecord, row.UnitId, tenant);
            views.Add(new(row) { Evidence = evidence(row.EvidenceIds), Can = new(withdraws) });
        }

        return new(views);
    }
}

/// <param name="Title">What it was about; no contents and nothing that others said.</param>
/// <param name="ChannelIds">Channels of the register by which it went out.</param>
/// <param name="BodyIds">Bodies of the directory that took part.</param>
public sealed record RecordPublicityRequest(
    Guid UnitId,
    PublicityKind? Kind,
    string? Title,
    DateOnly OccurredOn,
    IReadOnlyList<Guid>? ChannelIds = null,
    IReadOnlyList<Guid>? BodyIds = null,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Given<int>("/kind", Kind is { } kind ? (int)kind + 1 : null),
        .. Check.Text("/title", Title, 100),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Count("/channelIds", ChannelIds, 0, 50),
        .. Check.Count("/bodyIds", BodyIds, 0, 50),
        .. ServedDuties.Errors(this),
    ];
}

public sealed record PublicityPartyIsUnknown()
    : Refusal("publicity-party-is-unknown", "A unit, channel or body that is named is not known here. Choose those that are.");

public static class RecordPublicityEndpoint
{
    /// <summary>Records what the institution itself did in public, and offers it for duties.</summary>
    [WolverinePost("/api/v1/publicity"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        RecordPublicityRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var channels = await tenant.KnownChannels(request.ChannelIds ?? []);
                var bodies = (await tenant.OutsideBodies(work.By.Today)).Select(body => body.Id).ToHashSet();
                FieldError[] unknown =
                [
                    .. await tenant.Unit(request.UnitId) is not null ? Array.Empty<FieldError>() : [new("/unitId", "unknown", "Choose a unit that exists.")],
                    .. (request.ChannelIds ?? []).Index().Where(each => !channels.Contains(each.Item))
                        .Select(each => new FieldError($"/channelIds/{each.Index}", "unknown", "Choose a channel of the register.")),
                    .. (request.BodyIds ?? []).Index().Where(each => !bodies.Contains(each.Item))
                        .Select(each => new FieldError($"/bodyIds/{each.Index}", "unknown", "Choose a body of the directory.")),
                ];
                if (unknown.Length > 0)
                {
                    return new PublicityPartyIsUnknown { Errors = unknown };
                }

                var stream = work.New<PublicityRecord>(Guid.CreateVersion7());
                var act = ServedDuties.Act(request);
                var command = new RecordPublicity(
                    stream.Id, request.UnitId, request.Kind!.Value, request.Title!.Trim(), request.OccurredOn, [.. (request.ChannelIds ?? []).Distinct()],
                    [.. (request.BodyIds ?? []).Distinct()], request.EvidenceIds ?? [], act);
                var outcome = desk.Conclude(stream, RecordPublicityDecider.Decide(command, stream.State, work.By), "/api/v1/publicity");
                return outcome is not Outcome.Done
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, stream.Id, act, request.UnitId, ActKind.Other, command.Title, request.OccurredOn, cancellation) ?? outcome;
            },
            cancellation);
}

public sealed record WithdrawPublicityRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 200);
}

public static class WithdrawPublicityEndpoint
{
    /// <summary>Marks a wrong record that serves no duty; it stays, with the reason.</summary>
    [WolverinePost("/api/v1/publicity/{publicityId}/withdrawal"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid publicityId, WithdrawPublicityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<PublicityRecord>(publicityId, cancellation);
                return stream.State is not { } record ? new Outcome.Unknown()
                    : await desk.Actor.MayIn(Ability.DutyRecord, record.Recorded.UnitId, tenant)
                        ? desk.Conclude(stream, WithdrawPublicityDecider.Decide(new(request.Reason!.Trim()), record, work.By))
                    : new Outcome.Outside();
            },
            cancellation);
}
