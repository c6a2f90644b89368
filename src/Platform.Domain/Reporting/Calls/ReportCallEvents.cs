namespace Platform.Domain.Reporting.Calls;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ReportCallEvent
{
    private protected ReportCallEvent()
    {
    }
}

/// <summary>A member of the oversight department that is to report: a bureau, or a department under it.</summary>
/// <param name="NameZh">As it was called on the day of the call.</param>
public sealed record CalledMember(string TenantId, string NameZh);

/// <summary>An oversight department asked members for a report (报送要求).</summary>
/// <param name="From">First day of the period to tell of, in Asia/Shanghai; <paramref name="To"/> is the last.</param>
/// <param name="DueOn">Last day for it, in Asia/Shanghai.</param>
[StoredAs("report-call.issued.v1")]
public sealed record ReportCallIssued(
    Guid CallId, string Title, DateOnly From, DateOnly To, DateOnly DueOn, IReadOnlyList<CalledMember> Members, DateOnly IssuedOn, string IssuedBy) : ReportCallEvent;

/// <summary>The department no longer asks for it. What was reported until then stays.</summary>
[StoredAs("report-call.withdrawn.v1")]
public sealed record ReportCallWithdrawn(string Reason, DateOnly WithdrawnOn, string WithdrawnBy) : ReportCallEvent;

/// <summary>What a decision about a call for reports needs to know.</summary>
public sealed record ReportCall(Guid Id, ReportCallIssued Call, ReportCallWithdrawn? Withdrawal)
{
    public static ReportCall? Evolve(ReportCall? call, ReportCallEvent @event) => (call, @event) switch
    {
        (_, ReportCallIssued e) => new(e.CallId, e, null),
        (null, _) => null,
        (var c, ReportCallWithdrawn e) => c with { Withdrawal = e },
        (var c, _) => c,
    };
}
