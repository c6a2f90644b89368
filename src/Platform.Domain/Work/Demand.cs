using System.Collections.Immutable;

namespace Platform.Domain.Work;

/// <summary>What a decision about a demand needs to know.</summary>
/// <param name="Duties">The duty of each receiver, by unit.</param>
/// <param name="UrgedOn">The day on which a receiver was last urged.</param>
/// <param name="Answers">The last answer of each receiver.</param>
public sealed record Demand(
    Guid Id,
    ImmutableDictionary<Guid, Guid> Duties,
    ImmutableHashSet<Guid> Acknowledged,
    ImmutableDictionary<Guid, DateOnly> UrgedOn,
    ImmutableDictionary<Guid, string> Answers)
{
    /// <summary>The obligation under which a demanded duty stands in the ledger: none of the rules, but a superior.</summary>
    public const string ObligationId = "DEMAND";

    /// <summary>In the place of an article.</summary>
    public const string Article = "demand";

    public static Guid DutyOf(Guid demandId, Guid unitId) => DeterministicId.From("demanded-duty", demandId.ToString(), unitId.ToString());

    public static Demand? Evolve(Demand? demand, DemandEvent @event) => (demand, @event) switch
    {
        (_, DemandIssued e) => new(
            e.DemandId, e.Duties.ToImmutableDictionary(duty => duty.UnitId, duty => duty.OccurrenceId), [],
            ImmutableDictionary<Guid, DateOnly>.Empty, ImmutableDictionary<Guid, string>.Empty),
        (null, _) => null,
        (var d, DemandAcknowledged e) => d with { Acknowledged = d.Acknowledged.Add(e.UnitId) },
        (var d, DemandUrged e) => d with { UrgedOn = d.UrgedOn.SetItems(e.UnitIds.Select(unit => KeyValuePair.Create(unit, e.UrgedOn))) },
        (var d, DemandAnswered e) => d with { Answers = d.Answers.SetItem(e.UnitId, e.Text) },
        (var d, _) => d,
    };
}
