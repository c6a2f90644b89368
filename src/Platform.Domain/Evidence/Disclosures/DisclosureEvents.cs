namespace Platform.Domain.Evidence.Disclosures;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record DisclosureEvent
{
    private protected DisclosureEvent()
    {
    }
}

/// <summary>A bureau lets the oversight department above it read the content of some of its evidence, from a day to a day.</summary>
/// <param name="ToTenant">The department; no other tenant reads by it.</param>
/// <param name="UnitId">Of whose evidence.</param>
/// <param name="IncludesBelow">Whether the units under it are meant as well.</param>
/// <param name="OccurrenceId">The one duty whose evidence is meant; null for all evidence of the unit.</param>
/// <param name="UpTo">The highest level that is read by it.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai.</param>
[StoredAs("disclosure.granted.v1")]
public sealed record DisclosureGranted(
    Guid DisclosureId, string ToTenant, Guid UnitId, bool IncludesBelow, Guid? OccurrenceId, EvidenceLevel UpTo, DateOnly From, DateOnly Until, string Reason, string GrantedBy)
    : DisclosureEvent;

/// <summary>It ended before its last day, at once. What was read is not unread.</summary>
[StoredAs("disclosure.withdrawn.v1")]
public sealed record DisclosureWithdrawn(DateOnly On, string Reason, string WithdrawnBy) : DisclosureEvent;
