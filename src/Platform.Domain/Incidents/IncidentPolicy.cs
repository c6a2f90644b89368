namespace Platform.Domain.Incidents;

/// <summary>How grave an incident is for the institution (一般、较大、重大), as the bureau defines it.</summary>
public enum IncidentLevel
{
    Ordinary,
    Serious,
    Major,
}

/// <summary>The clocks of one level, in hours. Null where the bureau has set none: there is no due time and no verdict then.</summary>
/// <param name="FirstReportHours">From the moment the unit knew to its first report.</param>
/// <param name="FollowUpHours">From one report to the next, until the final one.</param>
/// <param name="RecordHours">From the moment the unit knew to the record here; what takes longer is called late.</param>
public sealed record IncidentClock(IncidentLevel Level, int? FirstReportHours, int? FollowUpHours, int? RecordHours)
{
    public static IncidentClock None(IncidentLevel level) => new(level, null, null, null);
}

/// <summary>A category of the bureau's own list.</summary>
/// <param name="Clocks">At most one for each level.</param>
public sealed record IncidentCategory(string Name, IReadOnlyList<IncidentClock> Clocks);

/// <summary>Which incidents a bureau tells apart, and by which clocks each is answered.</summary>
/// <param name="Number">How often the bureau has set it; 0 while it has set nothing. Each incident keeps what held for it.</param>
public sealed record IncidentPolicy(Guid Id, int Number, IReadOnlyList<IncidentCategory> Categories)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("incident-policy", tenant);

    /// <summary>Until the bureau sets something: one category, and no clock.</summary>
    public static IncidentPolicy Default(string tenant) => new(IdFor(tenant), 0, [new("未分类", [])]);

    public static IncidentPolicy? Evolve(IncidentPolicy? policy, IncidentPolicyEvent @event) => @event switch
    {
        IncidentPolicySet e => new(e.PolicyId, (policy?.Number ?? 0) + 1, e.Categories),
        _ => policy,
    };
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record IncidentPolicyEvent
{
    private protected IncidentPolicyEvent()
    {
    }
}

/// <summary>The bureau set its categories and clocks. Each setting states the whole.</summary>
[StoredAs("incident-policy.set.v1")]
public sealed record IncidentPolicySet(Guid PolicyId, IReadOnlyList<IncidentCategory> Categories, string SetBy) : IncidentPolicyEvent;
