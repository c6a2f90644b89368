using Marten;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Ledgers;

namespace Platform.Api.Work;

/// <summary>What waits for the person because they act for another: that person's duties by the post, and decisions.</summary>
/// <param name="Until">The last day of the delegation.</param>
public sealed record DelegatedWork(
    Guid DelegationId,
    string? PrincipalName,
    string PostTitleZh,
    string UnitNameZh,
    DateOnly Until,
    IReadOnlyList<string> Abilities,
    IReadOnlyList<LedgerLine> Due,
    IReadOnlyList<LedgerLine> WaitingForMe)
{
    private const int Most = 50;

    internal static async Task<IReadOnlyList<DelegatedWork>> Of(NpgsqlConnection tenant, ReadDesk desk)
    {
        var work = new List<DelegatedWork>();
        foreach (var held in desk.Actor.ActsFor)
        {
            var facts = held.Facts;
            var performs = held.Gives(Ability.DutyRecord) || held.Gives(Ability.DutySubmit);
            var due = performs
                ? await tenant.Lines(new() { Today = desk.Today, PostIds = [facts.PostId], State = "overdue,due-soon,open,missed,returned", Limit = Most })
                : [];
            work.Add(new(
                facts.Id, facts.PrincipalName, facts.PostTitleZh, facts.UnitNameZh, facts.UntilOn, [.. facts.Abilities.Where(held.Gives)], due,
                held.Gives(Ability.DutyReview) ? await Awaited(tenant, desk, held) : []));
        }

        return work;
    }

    // Neither what the actor performed nor what whoever they act for did.
    private static async Task<IReadOnlyList<LedgerLine>> Awaited(NpgsqlConnection tenant, ReadDesk desk, HeldDelegation held) =>
    [
        .. (await tenant.Lines(new()
        {
            Today = desk.Today,
            ReachUnits = held.Units(Ability.DutyReview),
            State = "submitted",
            NotPerformedBy = desk.Actor.Accounts,
            Limit = Most,
        })).Where(line => !line.Performers.Intersect(held.OnBehalf.PrincipalActors).Any()),
    ];
}
