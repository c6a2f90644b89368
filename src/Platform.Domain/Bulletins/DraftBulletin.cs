namespace Platform.Domain.Bulletins;

/// <summary>Words a bulletin, or words it anew as long as it is not issued (matrix E10).</summary>
public sealed record DraftBulletin(Guid BulletinId, BulletinContent Content, Guid? SupersedesId, IReadOnlyList<Guid> EvidenceIds);

public sealed record BulletinIsIssued()
    : Refusal("bulletin-is-issued", "This bulletin is issued, and its words stand. Correct it by another bulletin that takes its place.");

public sealed record BulletinIsWithdrawn()
    : Refusal("bulletin-is-withdrawn", "This bulletin was withdrawn, and nothing more is done with it.");

public sealed record BulletinIsNotAcceptable()
    : Refusal("bulletin-is-not-acceptable", "The bulletin cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class DraftBulletinDecider
{
    /// <summary>Characters of all paragraphs together.</summary>
    public const int LongestBody = 4000;

    public static Decision<BulletinEvent> Decide(DraftBulletin command, Bulletin? bulletin, By by)
    {
        var draft = new BulletinDrafted(command.BulletinId, command.Content, command.SupersedesId, command.EvidenceIds, by.ActorId);
        if (bulletin is { Draft: var known } && known.Content.Says(draft.Content) && known.SupersedesId == draft.SupersedesId && known.EvidenceIds.SequenceEqual(draft.EvidenceIds))
        {
            return Decision<BulletinEvent>.Nothing;
        }

        if (bulletin is not null && Closed(bulletin) is { } closed)
        {
            return closed;
        }

        var length = command.Content.Paragraphs.Sum(paragraph => paragraph.Length);
        FieldError[] faults =
        [
            .. length > LongestBody
                ? [new FieldError("/paragraphs", "too-long", $"Shorten the text to at most {LongestBody} characters; it has {length}.")] : Array.Empty<FieldError>(),
            .. command.Content is { Kind: BulletinKind.TypicalCase, Articles: [] }
                ? [new FieldError("/articles", "required", "Name the articles whose circumstances the case is about.")] : Array.Empty<FieldError>(),
            .. command.SupersedesId == command.BulletinId
                ? [new FieldError("/supersedesId", "unknown", "Choose another bulletin.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0 ? new BulletinIsNotAcceptable { Errors = faults } : draft;
    }

    private static Refusal? Closed(Bulletin bulletin) =>
        bulletin.Withdrawal is not null ? new BulletinIsWithdrawn()
        : bulletin.Issue is not null ? new BulletinIsIssued()
        : null;
}
