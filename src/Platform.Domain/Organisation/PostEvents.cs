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

/// <summary>A unit is put into the post's charge.</summary>
/// <param name="From">First day in its charge, in Asia/Shanghai.</param>
[StoredAs("post.portfolio-assigned.v1")]
public sealed record PostPortfolioAssigned(Guid UnitId, DateOnly From) : PostEvent;

/// <param name="On">First day on which the unit is no longer in its charge, in Asia/Shanghai.</param>
[StoredAs("post.portfolio-withdrawn.v1")]
public sealed record PostPortfolioWithdrawn(Guid UnitId, DateOnly On, string? Reason) : PostEvent;

/// <summary>Another post looks after this one while nobody holds it.</summary>
/// <param name="OwnerPostId">Null gives it back to the head of its unit.</param>
[StoredAs("post.vacancy-owner-named.v1")]
public sealed record PostVacancyOwnerNamed(Guid? OwnerPostId) : PostEvent;

/// <param name="On">First day without the post, in Asia/Shanghai.</param>
[StoredAs("post.abolished.v1")]
public sealed record PostAbolished(DateOnly On, string Reason) : PostEvent;

/// <summary>
/// A post that an import had established, and that nothing has come to rest on, is as if it had never been. A post that was
/// at work is abolished and never withdrawn.
/// </summary>
[StoredAs("post.withdrawn.v1")]
public sealed record PostWithdrawn(string Reason) : PostEvent;
