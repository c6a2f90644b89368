using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;

namespace Platform.Domain.Work;

/// <summary>Asks something of units that no article of their rules asks (matrix D3: what superiors deploy is tracked).</summary>
public sealed record IssueDemand(
    Guid DemandId,
    DemandSource Source,
    string? DocumentNumber,
    string Title,
    string Text,
    DateOnly DueOn,
    IReadOnlyList<Guid> ReceiverUnitIds,
    IReadOnlyList<string> EvidenceKinds);

public sealed record DemandIsDueInThePast()
    : Refusal("demand-is-due-in-the-past", "The day by which it is wanted has passed. Give today or a later day.");

public sealed record UnitDemandsOfItself()
    : Refusal("unit-demands-of-itself", "The unit that asks is among those that are asked. Take it out of the receivers.");

public static class IssueDemandDecider
{
    public static Decision<DemandEvent> Decide(IssueDemand command, Demand? demand, By by)
    {
        if (demand is not null)
        {
            return Decision<DemandEvent>.Nothing;
        }

        if (command.DueOn < by.Today)
        {
            return new DemandIsDueInThePast { Errors = [new("/dueOn", "in-the-past", "Give today or a later day.")] };
        }

        var receivers = command.ReceiverUnitIds.Distinct().ToList();
        return command.Source.UnitId is { } asking && receivers.Contains(asking)
            ? new UnitDemandsOfItself { Errors = [new("/receiverUnitIds", "unit-demands-of-itself", "Take out the unit that asks.")] }
            : new DemandIssued(
                command.DemandId, command.Source, command.DocumentNumber, command.Title, command.Text, by.Today, command.DueOn,
                [.. receivers.Select(unit => new DemandedDuty(unit, Demand.DutyOf(command.DemandId, unit)))], command.EvidenceKinds, by.ActorId);
    }

    /// <summary>The duty that a demand puts into a receiver's ledger: one act with evidence, by its day, judged like any other.</summary>
    /// <param name="closingGraceDays">Days after the due day in which it still counts as late, as the receiver's rules have it.</param>
    public static PlannedOccurrence Duty(DemandIssued demand, Guid unitId, int closingGraceDays) => new(
        Demand.DutyOf(demand.DemandId, unitId),
        Demand.ObligationId,
        Demand.Article,
        "direction",
        null,
        CadenceKinds.FixedDate,
        demand.IssuedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        demand.IssuedOn,
        demand.DueOn,
        demand.DueOn,
        demand.DueOn.AddDays(closingGraceDays),
        1,
        "by-date",
        false,
        demand.EvidenceKinds)
    {
        DemandId = demand.DemandId,
    };
}
