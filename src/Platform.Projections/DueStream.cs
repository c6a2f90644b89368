namespace Platform.Projections;

/// <summary>A stream of some tenant for which a day has come that nobody has recorded yet.</summary>
public sealed record DueStream(string TenantId, Guid StreamId);
