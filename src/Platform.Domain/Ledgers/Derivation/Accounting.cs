using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>What became of one obligation in a year, for all who owe it and for each kind of owner.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>: that of the owner who has most to show.</param>
public sealed record ObligationAccount(string ObligationId, string Outcome, int Occurrences, IReadOnlyList<OwnerAccount> Owners);

/// <summary>The part of one kind of owner.</summary>
/// <param name="Reference">As the rules name it: <c>unit:</c>, <c>role:</c> or <c>body:</c> and an id.</param>
/// <param name="Holders">Units of the type or posts of the role that there are in the year.</param>
/// <param name="CareOf">Where nobody holds it: the nearest kind of unit above that there is, whose care the vacancy is.</param>
public sealed record OwnerAccount(string Reference, string Outcome, int Holders, int Occurrences, string? CareOf);

/// <summary>What an obligation of the rules can become in a year. Every obligation becomes one of these.</summary>
public static class Outcomes
{
    /// <summary>Dated duties with a number or a day.</summary>
    public const string Dated = "dated";

    /// <summary>An instrument or body whose existence is shown.</summary>
    public const string Standing = "standing";

    /// <summary>Counted and not judged, because the text gives no interval.</summary>
    public const string Uninterpreted = "uninterpreted";

    /// <summary>Shown and not judged, because the text allows it and does not ask.</summary>
    public const string Permitted = "permitted";

    /// <summary>Nothing is due until an event is recorded.</summary>
    public const string AwaitsEvent = "awaits-event";

    /// <summary>A task of the task table: one part for whoever leads it and one for each responsible unit.</summary>
    public const string Task = "task";

    /// <summary>The numbers and dates of another owner's list, which the bureau has decided to apply.</summary>
    public const string ByReference = "by-reference";

    /// <summary>A way of behaving: evidence can be filed, nothing is judged.</summary>
    public const string Conduct = "conduct";

    /// <summary>Whoever owes it was not there for a whole period of the year, and a number is owed for whole periods.</summary>
    public const string NoWholePeriod = "no-whole-period";

    /// <summary>There is no unit of the type, or no post of the role.</summary>
    public const string Vacant = "vacant";

    /// <summary>A body outside the organisation owes it; nothing that it owes is kept here.</summary>
    public const string OwedOutside = "owed-outside";

    /// <summary>None of these. A rule set for which this is answered asks for something that the platform does not know.</summary>
    public const string Unaccounted = "unaccounted";

    /// <summary>From what shows most to what shows least.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Dated, Standing, Task, ByReference, Uninterpreted, Permitted, AwaitsEvent, Conduct, NoWholePeriod, Vacant, OwedOutside, Unaccounted];
}

/// <summary>
/// Accounts for every obligation and every task of a rule set over a whole organisation. It reads what was derived and not what the
/// rules say should be, so that what the derivation forgets shows as unaccounted for.
/// </summary>
public static class Accounting
{
    public static IReadOnlyList<ObligationAccount> Of(
        SchemePack pack, SchemeRules rules, SchemeSettings settings, Guid schemeId, int year, IReadOnlyList<UnitFacts> units, IReadOnlyList<PostFacts> posts)
    {
        var holders = Holders.In(year, units, posts);
        var derived = Derive(rules, settings, schemeId, year, units, posts);
        return [.. pack.Obligations.Concat(TaskDuties.Of(pack)).Select(obligation =>
        {
            OwnerAccount[] owners =
            [
                .. obligation.OwedBy.Distinct(StringComparer.Ordinal)
                    .Select(owner => Account(obligation, owner, holders, derived[(obligation.Id, owner)].ToList(), pack)),
            ];
            return new ObligationAccount(obligation.Id, Best(owners), owners.Sum(owner => owner.Occurrences), owners);
        })];
    }

    private static ILookup<(string Obligation, string Owner), string> Derive(
        SchemeRules rules, SchemeSettings settings, Guid schemeId, int year, IReadOnlyList<UnitFacts> units, IReadOnlyList<PostFacts> posts)
    {
        var inUnit = posts.ToLookup(post => post.UnitId);
        return units
            .SelectMany(unit =>
            {
                PostFacts[] here = [.. inUnit[unit.Id]];
                var dutiesOfYear = YearDuties.For(rules, settings, schemeId, year, unit, here);
                return dutiesOfYear.Occurrences.Select(o => (o.ByReference ?? o.ObligationId, Owner(o.PostId), OutcomeOf(o)))
                    .Concat(dutiesOfYear.EventDuties.Select(duty => (duty.ObligationId, Owner(duty.PostId), Outcomes.AwaitsEvent)))
                    .Concat(dutiesOfYear.ConductDuties.Select(duty => (duty.ObligationId, Owner(duty.PostId), Outcomes.Conduct)));

                string Owner(Guid? postId) => postId is { } id ? $"role:{here.Single(post => post.Id == id).RoleId}" : $"unit:{unit.UnitType}";
            })
            .ToLookup(item => (item.Item1, item.Item2), item => item.Item3);
    }

    private static string OutcomeOf(DerivedOccurrence occurrence) => occurrence switch
    {
        { ByReference: not null } => Outcomes.ByReference,
        { TaskPart: not null } => Outcomes.Task,
        { Verdict: Verdicts.PerWindow or Verdicts.ByDate } => Outcomes.Dated,
        { Verdict: Verdicts.Existence } => Outcomes.Standing,
        { Strength: Strengths.May } => Outcomes.Permitted,
        _ => Outcomes.Uninterpreted,
    };

    private static OwnerAccount Account(Obligation obligation, string owner, Holders holders, List<string> became, SchemePack pack)
    {
        if (owner.StartsWith("body:", StringComparison.Ordinal))
        {
            return new(owner, Outcomes.OwedOutside, 0, 0, null);
        }

        if (holders.Of(owner) is var count and 0)
        {
            return new(owner, Outcomes.Vacant, count, 0, holders.CareOf(owner, pack));
        }

        if (became.Count > 0)
        {
            var dated = became.Count(outcome => outcome is not (Outcomes.AwaitsEvent or Outcomes.Conduct));
            return new(owner, Outcomes.All.First(became.Contains), holders.Of(owner), dated, null);
        }

        // The only way in which somebody who is there owes nothing this year.
        var needsWholePeriod = obligation.Cadence.Kind is CadenceKinds.Periodic or CadenceKinds.FixedDate;
        return new(owner, needsWholePeriod ? Outcomes.NoWholePeriod : Outcomes.Unaccounted, holders.Of(owner), 0, null);
    }

    private static string Best(IReadOnlyList<OwnerAccount> owners) =>
        Outcomes.All.FirstOrDefault(outcome => owners.Any(owner => owner.Outcome == outcome)) ?? Outcomes.Unaccounted;
}
