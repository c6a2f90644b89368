namespace Platform.Domain.Evidence;

/// <summary>Says who looks after a document and until when it is good.</summary>
/// <param name="RenewalNoticeDays">How many days before the expiry a reminder is due.</param>
public sealed record SetEvidenceCare(Guid? OwnerPostId, DateOnly? ExpiresOn, int RenewalNoticeDays);

public sealed record EvidenceCareIsNotAcceptable()
    : Refusal("evidence-care-is-not-acceptable", "The owner, the expiry or the days of notice cannot be accepted; each is named with how to mend it.");

public static class SetEvidenceCareDecider
{
    public const int LongestNotice = 365;

    /// <param name="postIsKnown">Whether the owner's post is one of this organization; true when none is given.</param>
    public static Decision<EvidenceEvent> Decide(SetEvidenceCare command, EvidenceItem item, bool postIsKnown)
    {
        var errors = new List<FieldError>();
        if (!postIsKnown)
        {
            errors.Add(new("/ownerPostId", "unknown", "Give the id of a post of this organization."));
        }

        if (command.ExpiresOn < item.Latest.FormedOn)
        {
            errors.Add(new("/expiresOn", "before-it-was-made", "Give a day that is not before the day on which the document was made."));
        }

        if (command.RenewalNoticeDays is < 0 or > LongestNotice)
        {
            errors.Add(new("/renewalNoticeDays", "out-of-range", $"Give a number of days from 0 to {LongestNotice}."));
        }

        var set = new EvidenceCareSet(command.OwnerPostId, command.ExpiresOn, command.RenewalNoticeDays);
        return errors.Count > 0 ? new EvidenceCareIsNotAcceptable { Errors = errors }
            : item.IsDisposed ? new EvidenceIsDisposed()
            : item.Care == set ? Decision<EvidenceEvent>.Nothing
            : set;
    }
}

/// <summary>Records, once for each expiry, that the day of its reminder has come.</summary>
public static class NoteRenewalDecider
{
    public static Decision<EvidenceEvent> Decide(EvidenceItem item, DateOnly today) =>
        item.Care.ExpiresOn is { } expiry && !item.IsDisposed && item.WithdrawnBecause is null && item.RenewalNotedFor != expiry
            && today >= expiry.AddDays(-item.Care.RenewalNoticeDays)
            ? new EvidenceRenewalDue(expiry, today)
            : Decision<EvidenceEvent>.Nothing;
}
