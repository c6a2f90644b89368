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

/// <param name="Proceedings">What went on, where that was wrong too; left out, it is taken over as it was recorded, with the resolutions.</param>
public sealed record CorrectActRequest(
    ActKind? Kind,
    string? Title,
    DateOnly OccurredOn,
    string? Reason,
    IReadOnlyList<string>? Topics = null,
    IReadOnlyList<Guid>? PresentPostIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null,
    IReadOnlyList<string>? SentTo = null,
    IReadOnlyList<string>? CopiedTo = null,
    ProceedingsRequest? Proceedings = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/kind", Kind is { } kind ? (int)kind + 1 : null),
        .. Check.Text("/title", Title, 200),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Text("/reason", Reason, 1000),
        .. Check.Count("/topics", Topics, 0, 50),
        .. (Topics ?? []).SelectMany((topic, index) => Check.Text($"/topics/{index}", topic, 200)),
        .. Check.Count("/presentPostIds", PresentPostIds, 0, 500),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 50),
        .. Check.Count("/sentTo", SentTo, 0, 50),
        .. Check.Count("/copiedTo", CopiedTo, 0, 50),
        .. Proceedings?.Errors() ?? [],
    ];
}

public static class CorrectActEndpoint
{
    /// <summary>Puts a right record in the place of a wrong one, in every duty it was offered for. The wrong one stays readable.</summary>
    [WolverinePost("/api/v1/acts/{actId}/corrections"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        Guid actId, CorrectActRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var wrong = await work.Open<Act>(actId, cancellation);
                if (wrong.State is not { } former)
                {
                    return new Outcome.Unknown();
                }

                if (!await MayCorrect(work, desk.Actor, former, tenant))
                {
                    return new Outcome.Outside();
                }

                var id = Guid.CreateVersion7();
                // First, so that a stale reader and a record that was corrected already are told as that.
                var concluded = desk.Conclude(wrong, ReplaceActDecider.Decide(new(id, request.Reason!.Trim()), former));
                if (concluded is not Outcome.Done)
                {
                    return concluded;
                }

                var (evidence, missing) = await OfferedEvidence.Find(work, request.EvidenceIds ?? [], id, cancellation);
                if (missing is not null)
                {
                    return missing;
                }

                var right = await work.Open<Act>(id, cancellation);
                var command = new HoldAct(
                    id, former.UnitId, request.Kind!.Value, request.Title!.Trim(), request.OccurredOn, request.Topics ?? [], request.PresentPostIds ?? [],
                    evidence, former.OccurrenceIds, actId)
                {
                    SentTo = request.SentTo ?? [],
                    CopiedTo = request.CopiedTo ?? [],
                    Conduct = await ConductDuties.Of(tenant, library, former.Conduct),
                    // What stands in the place of an imported act is of the same past year and the same duty.
                    Imported = former.Imported,
                };
                command = await Recipients.Of(tenant, command, work.By.Today);
                var decision = HoldActDecider.Decide(command, right.State, work.By);
                var refused = CommandDesk.Apply(right, decision);
                if (refused is not null)
                {
                    return refused;
                }

                if (request.Proceedings is not null && await MeetingMinutes.Strangers(tenant, request.Proceedings) is { } stranger)
                {
                    return stranger;
                }

                var held = ((Decision<ActEvent>.Accepted)decision).Events.Aggregate(right.State, Act.Evolve)!;
                refused = CommandDesk.Apply(right, CarryProceedingsDecider.Decide(new(former, request.Proceedings?.ToProceedings()), held, work.By));
                if (refused is not null)
                {
                    return refused;
                }

                foreach (var occurrenceId in former.OccurrenceIds)
                {
                    var occurrence = await work.Open<Occurrence>(occurrenceId, cancellation);
                    var supersede = new SupersedeAct(
                        actId, id, request.OccurredOn, [.. evidence.Select(item => item.Kind).Distinct()], request.Reason!.Trim());
                    refused = CommandDesk.Apply(
                        occurrence, ActFor.Record(SupersedeActDecider.Decide(supersede, occurrence.State!, work.By), Ability.DutyRecord, work.By));
                    if (refused is not null)
                    {
                        return refused;
                    }
                }

                return new Outcome.Done(new Recorded(id, right.Version), right.Version, $"/api/v1/acts/{id}");
            },
            cancellation);

    // In their own units, or for another what serves the duties of that post alone: as far as they record for them, and no further.
    private static async Task<bool> MayCorrect(CommandWork work, Actor actor, Act act, NpgsqlConnection tenant)
    {
        if (await actor.MayIn(Ability.DutyRecord, act.UnitId, tenant))
        {
            return true;
        }

        if (actor.ActsFor.Count == 0 || act.OccurrenceIds.Count == 0 || act.Conduct.Count > 0)
        {
            return false;
        }

        var lines = await tenant.Lines(new() { Today = work.By.Today, OccurrenceIds = [.. act.OccurrenceIds] });
        var posts = lines.Select(line => line.PostId).ToHashSet();
        var held = actor.ActsFor.FirstOrDefault(each => each.Gives(Ability.DutyRecord) && posts.SetEquals([each.Facts.PostId]));
        if (held is not null)
        {
            work.ActFor(held.OnBehalf);
        }

        return held is not null;
    }
}
