namespace Platform.Domain.Audit;

/// <summary>
/// One thing that somebody did without changing anything: signing in, being refused, reading content. A stream of one
/// event, because many read at once and nobody decides on what was read.
/// </summary>
public sealed record AccessRecord(Guid Id)
{
    public static AccessRecord? Evolve(AccessRecord? record, AccessRecordEvent @event) => @event switch
    {
        SignedIn e => new(e.RecordId),
        SignInRefused e => new(e.RecordId),
        ProvedAnew e => new(e.RecordId),
        SignedOut e => new(e.RecordId),
        TokenIssued e => new(e.RecordId),
        ContentRead e => new(e.RecordId),
        DisclosedContentRead e => new(e.RecordId),
        TrailExported e => new(e.RecordId),
        TrailVerified e => new(e.RecordId),
        CredentialChanged e => new(e.RecordId),
        SessionsEnded e => new(e.RecordId),
        ProgramAllowed e => new(e.RecordId),
        ProgramWithdrawn e => new(e.RecordId),
        PersonDataGivenOut e => new(e.RecordId),
        PersonErased e => new(e.RecordId),
        _ => record,
    };
}
