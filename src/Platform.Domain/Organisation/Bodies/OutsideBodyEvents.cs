namespace Platform.Domain.Organisation.Bodies;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OutsideBodyEvent
{
    private protected OutsideBodyEvent()
    {
    }
}

/// <summary>A body outside the bureau is kept in its directory: a superior, who oversees, to whom copies and filings go.</summary>
/// <param name="Relations">What it is to the bureau, by the codes of the rules.</param>
/// <param name="From">First day under this name, in Asia/Shanghai.</param>
[StoredAs("outside-body.entered.v1")]
public sealed record OutsideBodyEntered(
    Guid BodyId, string NameZh, string? NameEn, IReadOnlyList<string> Relations, DateOnly From, string EnteredBy) : OutsideBodyEvent;

/// <summary>It is called otherwise, or is something else to the bureau, from a day on. What was sent before went to its name of then.</summary>
[StoredAs("outside-body.revised.v1")]
public sealed record OutsideBodyRevised(string NameZh, string? NameEn, IReadOnlyList<string> Relations, DateOnly From, string RevisedBy) : OutsideBodyEvent;

/// <param name="Until">First day without it, in Asia/Shanghai.</param>
[StoredAs("outside-body.ended.v1")]
public sealed record OutsideBodyEnded(DateOnly Until, string Reason, string EndedBy) : OutsideBodyEvent;
