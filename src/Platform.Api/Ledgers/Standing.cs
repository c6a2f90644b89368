using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>As whom a reader stands before a duty: by each ability for themselves, for somebody else, or not at all.</summary>
/// <param name="Needed">Who has to agree, with the seats that the reader speaks for.</param>
internal sealed record Standing(By? Records, By? Submits, By? Reviews, By? Waives, NeededApproval? Needed, ActingForView? ActingFor)
{
    public static async Task<Standing> Of(LedgerLine line, ReadDesk desk, NeededApproval? needed, NpgsqlConnection tenant)
    {
        var actor = desk.Actor;
        var self = actor.At(desk.Now);
        HeldDelegation? acts = null;
        async Task<By?> As(string ability)
        {
            if (Policy.May(actor.Grants, ability) && await actor.MayIn(ability, line.UnitId, tenant))
            {
                return self;
            }

            var held = await actor.Covering(ability, line.UnitId, line.PostId, tenant);
            acts ??= held;
            return held is null ? null : self with { For = held.OnBehalf };
        }

        var (records, submits, waives) = (await As(Ability.DutyRecord), await As(Ability.DutySubmit), await As(Ability.DutyWaive));
        var (own, seat, seated) = await Approvals.SpeaksFor(actor, line.UnitId, needed, tenant);
        acts ??= seat;
        var reviews = seat is not null ? self with { For = seat.OnBehalf } : own ? self : null;
        return new(
            records, submits, reviews, waives, seated,
            acts is null ? null : new(acts.Facts.PrincipalId, acts.Facts.PrincipalName, acts.Facts.PostTitleZh, acts.Facts.UntilOn));
    }

    public OccurrenceAbilities AbilitiesFor(LedgerLine line, Occurrence? occurrence)
    {
        bool Performed(By by) => occurrence?.Performers.Any(by.Is) == true;
        bool Asked(By? by) => by is not null && occurrence?.Asked is { } asked && (by.Is(asked.By) || asked.For.Any(by.Is));
        var open = line.State is "not-due" or "open" or "due-soon" or "overdue" or "returned" or "missed" or "no-verdict";
        var decides = Reviews is { } reviewer && line.State == "submitted" && !Performed(reviewer);
        return new(
            Record: Records is not null && line.State is not ("submitted" or "waived" or "declared-none" or "withdrawn"),
            Submit: Submits is not null && open && line.CountedCount >= Math.Max(line.RequiredCount, 1) && line.StepsRecorded >= line.StepCount,
            Confirm: decides && (Needed is null || Needed.HeldByActor.Any(post => occurrence?.Approvals.ContainsKey(post) != true)),
            Return: decides,
            DeclareNone: Submits is not null && line.State == "no-verdict" && line.RecordedCount == 0
                && line.CadenceKind is not (CadenceKinds.PerEvent or CadenceKinds.Immediate),
            Waive: Waives is { } waiver && !Performed(waiver) && open && line.State != "missed" && !(line.Asked == "waiver" && Asked(waiver)),
            Correct: Records is not null && line.RecordedCount > 0,
            RequestExtension: Submits is not null && line.Asked is null && line.DueOn is not null
                && line.State is "not-due" or "open" or "due-soon" or "overdue" or "returned",
            DecideExtension: Reviews is not null && line.Asked == "extension" && !Asked(Reviews),
            RequestWaiver: Submits is not null && line.Asked is null && open && line.State != "missed",
            DeclineWaiver: Waives is not null && line.Asked == "waiver" && !Asked(Waives))
        {
            RecordStep = Records is not null && line.StepCount > 0 && line.State is not ("waived" or "declared-none" or "withdrawn"),
        };
    }
}
