namespace Platform.Domain.Organisation.Groups;

/// <summary>Ends a leading group.</summary>
/// <param name="On">First day without it, in Asia/Shanghai.</param>
public sealed record EndLeadingGroup(DateOnly On, string Reason);

public static class EndLeadingGroupDecider
{
    public static Decision<LeadingGroupEvent> Decide(EndLeadingGroup command, LeadingGroup group, By by) =>
        group.EndedOn == command.On ? Decision<LeadingGroupEvent>.Nothing
        : group.Against(command.On, Latest(group)) is { } against ? against
        : new LeadingGroupEnded(command.On, command.Reason, by.ActorId);

    private static DateOnly? Latest(LeadingGroup group) => group.Office?.From > group.Composition?.From ? group.Office?.From : group.Composition?.From;
}
