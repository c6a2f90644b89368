using System.Collections.Immutable;

namespace Platform.Domain.Organisation;

/// <summary>When something was entered, and by whom; null for programs.</summary>
public sealed record Entered(DateTimeOffset At, Guid? By);

/// <summary>A tenure with both its times: the days in which it ran, and when its beginning and its end were entered.</summary>
public sealed record RecordedTenure(Tenure Tenure, Entered Begun, Entered? Ended, string? Reason);

/// <summary>
/// Who held a post, as it was known at some instant. A back-dated appointment changes what is true of a past day and not
/// what was known on it, so both can be asked.
/// </summary>
public sealed record PostHistory(ImmutableList<RecordedTenure> Tenures)
{
    /// <summary>Folds what had been entered before an instant; null for all there is.</summary>
    public static PostHistory Of(IEnumerable<(PostEvent Fact, Entered Entered)> facts, DateTimeOffset? knownBefore = null) => new(
        facts.Where(fact => knownBefore is null || fact.Entered.At < knownBefore)
            .Aggregate(ImmutableList<RecordedTenure>.Empty, (tenures, fact) => Evolve(tenures, fact.Fact, fact.Entered)));

    /// <summary>Who answers for the post on a day, so far as this history knows.</summary>
    public Tenure? HolderOn(DateOnly day) => Post.HolderOn(Tenures.Select(tenure => tenure.Tenure), day);

    private static ImmutableList<RecordedTenure> Evolve(ImmutableList<RecordedTenure> tenures, PostEvent fact, Entered entered)
    {
        switch (fact)
        {
            case PostHolderAppointed e:
                return tenures.Add(new(new(e.PersonId, e.From, null, e.Acting), entered, null, null));
            case PostTenureEnded e when tenures.FindLastIndex(t => t.Tenure.PersonId == e.PersonId && t.Tenure.To is null) is >= 0 and var running:
                var tenure = tenures[running];
                return tenures.SetItem(running, tenure with { Tenure = tenure.Tenure with { To = e.On }, Ended = entered, Reason = e.Reason });
            default:
                return tenures;
        }
    }
}
