namespace Platform.Domain.Organisation;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record PostEvent
{
    private protected PostEvent()
    {
    }
}

/// <param name="RoleId">Id of a role of the bureau's rules.</param>
/// <param name="ResponsibilityTypes">Codes of what the rules lay on the role, as they stood at the time.</param>
[StoredAs("post.established.v1")]
public sealed record PostEstablished(
    Guid PostId,
    Guid UnitId,
    string RoleId,
    string TitleZh,
    string TitleEn,
    IReadOnlyList<string> ResponsibilityTypes,
    DateOnly EstablishedOn) : PostEvent;

/// <param name="From">First day of the tenure, in Asia/Shanghai.</param>
/// <param name="Acting">Made because the post is vacant or its holder absent.</param>
[StoredAs("post.holder-appointed.v1")]
public sealed record PostHolderAppointed(Guid PersonId, DateOnly From, bool Acting) : PostEvent;

/// <param name="On">First day without the tenure, in Asia/Shanghai.</param>
[StoredAs("post.tenure-ended.v1")]
public sealed record PostTenureEnded(Guid PersonId, DateOnly On, string? Reason) : PostEvent;

/// <param name="On">First day without the post, in Asia/Shanghai.</param>
[StoredAs("post.abolished.v1")]
public sealed record PostAbolished(DateOnly On, string Reason) : PostEvent;
