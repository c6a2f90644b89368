using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Meetings;

/// <param name="Topics">Agenda topics; never what anybody said.</param>
/// <param name="OccurrenceIds">Every duty that the act is offered for: it is recorded once and serves them all.</param>
/// <param name="ConductObligationIds">Duties of ongoing conduct of the unit that it shows: filed there, and never judged.</param>
/// <param name="Proceedings">For a meeting or a training, what went on.</param>
/// <param name="Resolutions">What the meeting resolved: each becomes a duty in its owner's ledger.</param>
/// <param name="Submit">Also hands these duties in for confirmation.</param>
public sealed record RecordActRequest(
    ActKind? Kind,
    string? Title,
    DateOnly OccurredOn,
    Guid UnitId,
    IReadOnlyList<string>? Topics = null,
    IReadOnlyList<Guid>? PresentPostIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    bool Submit = false,
    IReadOnlyList<string>? SentTo = null,
    IReadOnlyList<string>? CopiedTo = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    ProceedingsRequest? Proceedings = null,
    IReadOnlyList<ResolutionRequest>? Resolutions = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/kind", Kind is { } kind ? (int)kind + 1 : null),
        .. Check.Text("/title", Title, 200),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Count("/topics", Topics, 0, 50),
        .. (Topics ?? []).SelectMany((topic, index) => Check.Text($"/topics/{index}", topic, 200)),
        .. Check.Count("/presentPostIds", PresentPostIds, 0, 500),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 50),
        // At least one duty, dated or of ongoing conduct; a meeting that says what went on stands by itself.
        .. Check.Count("/occurrenceIds", OccurrenceIds, ConductObligationIds is { Count: > 0 } || Proceedings is not null || Resolutions is { Count: > 0 } ? 0 : 1, 100),
        .. Check.Count("/conductObligationIds", ConductObligationIds, 0, 50),
        .. Check.Count("/sentTo", SentTo, 0, 50),
        .. Check.Count("/copiedTo", CopiedTo, 0, 50),
        .. Proceedings?.Errors() ?? [],
        .. ResolutionRequest.Errors(Resolutions),
    ];

    /// <summary>What was dealt with; the agenda says it too.</summary>
    internal IReadOnlyList<string> DealtWith => Topics is { Count: > 0 } ? Topics : [.. (Proceedings?.Agenda ?? []).Select(item => item.Title!.Trim())];
}

public sealed record OccurrenceAfter(Guid Id, long Version, string State);

public sealed record RecordedAct(Guid Id, long Version, IReadOnlyList<OccurrenceAfter> Occurrences);

public sealed record EvidenceIsUnknown(IReadOnlyList<int> Indexes)
    : Refusal("evidence-is-unknown", "Some of the evidence is not registered here, or was withdrawn. Upload it first.");

public sealed record DutyIsUnknown(IReadOnlyList<int> Indexes)
    : Refusal("duty-is-unknown", "Some of the duties are not in this organisation's ledger.");

public sealed record ConductIsUnknown()
    : Refusal("conduct-is-unknown", "Some of the duties are none of the unit's duties of ongoing conduct under the rules of that day.");

public static class RecordActEndpoint
{
    /// <summary>Records something that was done, once, and offers it for one or several duties, in one transaction.</summary>
    [WolverinePost("/api/v1/acts"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<RecordedAct>(201)]
    public static Task<IResult> Post(
        RecordActRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await MayRecord(work, desk.Actor, request, tenant))
                {
                    return new Outcome.Outside();
                }

                var id = Guid.CreateVersion7();
                var (evidence, missing) = await OfferedEvidence.Find(work, request.EvidenceIds ?? [], id, cancellation);
                if (missing is not null)
                {
                    return missing;
                }

                var (conduct, foreign) = await ConductDuties.Find(tenant, library, request.UnitId, request.OccurredOn, request.ConductObligationIds ?? []);
                if (foreign is not null)
                {
                    return foreign;
                }

                var act = await work.Open<Act>(id, cancellation);
                var command = new HoldAct(
                    id, request.UnitId, request.Kind!.Value, request.Title!.Trim(), request.OccurredOn, request.DealtWith, request.PresentPostIds ?? [],
                    evidence, [.. (request.OccurrenceIds ?? []).Distinct()], null)
                {
                    SentTo = request.SentTo ?? [],
                    CopiedTo = request.CopiedTo ?? [],
                    Conduct = conduct,
                };
                command = await Recipients.Of(tenant, command, work.By.Today);
                var decision = HoldActDecider.Decide(command, act.State, work.By);
                if (CommandDesk.Apply(act, decision) is { } refused)
                {
                    return refused;
                }

                var held = ((Decision<ActEvent>.Accepted)decision).Events.Aggregate(act.State, Act.Evolve)!;
                if (await MeetingMinutes.Record(
                    work, tenant, library, desk.Actor, act, held, request.Proceedings, request.Resolutions ?? [], null, cancellation) is { } unfit)
                {
                    return unfit;
                }

                return await Offer(work, tenant, desk.Actor, command, act.Version, request.Submit, cancellation);
            },
            cancellation);

    // In their own units, or in the unit of a post for whose holder they record. An act for another serves that post's duties alone.
    private static async Task<bool> MayRecord(CommandWork work, Actor actor, RecordActRequest request, NpgsqlConnection tenant)
    {
        if (await actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
        {
            return true;
        }

        var held = actor.ActsFor.FirstOrDefault(held =>
            held.Facts.PostUnitId == request.UnitId && held.Gives(Ability.DutyRecord) && (!request.Submit || held.Gives(Ability.DutySubmit)));
        if (held is not null)
        {
            work.ActFor(held.OnBehalf);
        }

        return held is not null;
    }

    internal static async Task<Outcome> Offer(
        CommandWork work, NpgsqlConnection tenant, Actor actor, HoldAct act, long version, bool submit, CancellationToken cancellation)
    {
        var kinds = act.Evidence.Select(item => item.Kind).Distinct().ToList();
        var known = (await tenant.UnitsOf(act.OccurrenceIds)).ToDictionary(duty => duty.OccurrenceId, duty => duty.UnitId);
        var unknown = act.OccurrenceIds.Select((id, index) => (id, index)).Where(pair => !known.ContainsKey(pair.id)).Select(pair => pair.index).ToList();
        if (unknown.Count > 0)
        {
            return new DutyIsUnknown(unknown) { Errors = [.. unknown.Select(index => new FieldError($"/occurrenceIds/{index}", "unknown", "Choose a duty from the ledger."))] };
        }

        var offered = new List<OccurrenceAfter>();
        foreach (var (occurrenceId, index) in act.OccurrenceIds.Select((occurrenceId, index) => (occurrenceId, index)))
        {
            if (work.By.For is null && !await actor.MayIn(Ability.DutyRecord, known[occurrenceId], tenant))
            {
                return new Outcome.Outside();
            }

            var opened = await work.OpenOccurrence(tenant, occurrenceId, cancellation)
                ?? throw new InvalidOperationException($"The duty {occurrenceId} stands in the ledger and in no plan.");
            if (work.By.For is { } principal && opened.State.Terms.PostId != principal.PostId)
            {
                return new Outcome.Outside();
            }

            var after = Decide(opened.State, act, kinds, submit, work.By);
            if (after.Refusal is { } refusal)
            {
                return refusal with { Errors = [new($"/occurrenceIds/{index}", refusal.Code, refusal.Message)] };
            }

            opened.Stream.Append(after.Events);
            offered.Add(new(occurrenceId, opened.Stream.Version, StateOnDay.Of(
                after.State.Status, after.State.Terms.WindowFrom, after.State.Terms.DueOn, work.By.Today)));
        }

        return new Outcome.Done(new RecordedAct(act.ActId, version, offered), version, $"/api/v1/acts/{act.ActId}");
    }

    private static (Occurrence State, List<OccurrenceEvent> Events, Refusal? Refusal) Decide(
        Occurrence occurrence, HoldAct act, IReadOnlyList<string> kinds, bool submit, By by)
    {
        var events = new List<OccurrenceEvent>();
        var state = occurrence;
        Func<Occurrence, Decision<OccurrenceEvent>>[] steps =
        [
            o => ActFor.Record(RecordActDecider.Decide(new(act.ActId, act.OccurredOn, kinds), o, by), Ability.DutyRecord, by),
            .. submit ? (Func<Occurrence, Decision<OccurrenceEvent>>[])[o => ActFor.Record(SubmitOccurrenceDecider.Decide(new(null), o, by), Ability.DutySubmit, by)] : [],
        ];
        foreach (var step in steps)
        {
            switch (step(state))
            {
                case Decision<OccurrenceEvent>.Refused refused:
                    return (state, events, refused.Reason);
                case Decision<OccurrenceEvent>.Accepted accepted:
                    events.AddRange(accepted.Events);
                    state = accepted.Events.Aggregate(state, (o, e) => Occurrence.Evolve(o, e)!);
                    break;
            }
        }

        return (state, events, null);
    }
}
