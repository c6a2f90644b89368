namespace Platform.Domain.Schemes.Distribution;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record DistributionEvent
{
    private protected DistributionEvent()
    {
    }
}

/// <summary>An issued scheme was sent to units (印发). Later ones are added by another such fact.</summary>
[StoredAs("distribution.sent.v1")]
public sealed record SchemeDistributed(Guid DistributionId, Guid SchemeId, IReadOnlyList<Guid> UnitIds, string SentBy) : DistributionEvent;

/// <summary>A unit said that it has it (签收).</summary>
[StoredAs("distribution.acknowledged.v1")]
public sealed record SchemeAcknowledged(Guid UnitId, string AcknowledgedBy) : DistributionEvent;
