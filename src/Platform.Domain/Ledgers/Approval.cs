namespace Platform.Domain.Ledgers;

/// <summary>How many of the named approvers have to agree.</summary>
public enum ApprovalMode
{
    /// <summary>One of them is enough.</summary>
    Any,

    /// <summary>Every one of them.</summary>
    All,

    /// <summary>A given number of persons among them.</summary>
    Quorum,
}

/// <summary>Who has to agree before a duty counts as confirmed, as the bureau's own rule resolves for this duty today.</summary>
/// <param name="Posts">The posts that are asked.</param>
/// <param name="HeldByActor">Those of them that the actor holds today.</param>
public sealed record NeededApproval(ApprovalMode Mode, int Quorum, IReadOnlyList<Guid> Posts, IReadOnlyList<Guid> HeldByActor)
{
    /// <summary>Whether what was approved is enough. A person who holds two posts speaks for both and is one person.</summary>
    public bool IsMetBy(IEnumerable<KeyValuePair<Guid, string>> approvals)
    {
        var counted = approvals.Where(approval => Posts.Contains(approval.Key)).ToList();
        return Mode switch
        {
            ApprovalMode.Any => counted.Count > 0,
            ApprovalMode.All => counted.Count == Posts.Count,
            _ => counted.Select(approval => approval.Value).Distinct().Count() >= Quorum,
        };
    }
}
