namespace Platform.Domain.Portal;

/// <summary>What something live reads like now.</summary>
public sealed record NoteContent(Guid PublicationId, string Sha256);

/// <summary>Notes that something live reads otherwise than before, so that whoever follows the feed hears of it.</summary>
public static class NoteContentDecider
{
    public static Decision<PublicationEvent> Decide(NoteContent command, PublicationBook book) =>
        book.Find(command.PublicationId) is { Form: PublicationForm.Live, IsWithdrawn: false } known && known.Sha256 != command.Sha256
            ? new PublicationContentChanged(command.PublicationId, command.Sha256)
            : Decision<PublicationEvent>.Nothing;
}
