namespace Platform.Domain.Audit;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record AccessRecordEvent
{
    private protected AccessRecordEvent()
    {
    }
}

/// <summary>A person's account signed in.</summary>
[StoredAs("audit.signed-in.v1")]
public sealed record SignedIn(Guid RecordId, Guid AccountId) : AccessRecordEvent;

/// <summary>Somebody tried to sign in and was refused. A name that is no account's is never kept.</summary>
/// <param name="AccountId">The account of that name; all zeroes when there is none.</param>
/// <param name="Because"><c>wrong-password</c>, <c>wrong-code</c>, <c>wrong-passkey</c>, <c>waits</c>, <c>one-factor</c>, <c>closed</c>, <c>locked</c>, <c>suspended</c> or <c>unknown-name</c>.</param>
[StoredAs("audit.sign-in-refused.v1")]
public sealed record SignInRefused(Guid RecordId, Guid AccountId, string Because) : AccessRecordEvent;

/// <summary>Somebody who is signed in gave their password anew, before something sensitive.</summary>
[StoredAs("audit.proved-anew.v1")]
public sealed record ProvedAnew(Guid RecordId, Guid AccountId) : AccessRecordEvent;

[StoredAs("audit.signed-out.v1")]
public sealed record SignedOut(Guid RecordId, Guid AccountId) : AccessRecordEvent;

/// <summary>A program got an access token: with its own credential, or for the account that is recorded as the actor.</summary>
[StoredAs("audit.token-issued.v1")]
public sealed record TokenIssued(Guid RecordId, string ClientId) : AccessRecordEvent;

/// <summary>Content was given out: not that there is a document, but what is in it.</summary>
/// <param name="Subject"><c>evidence</c>, <c>evidence-preview</c>, <c>evidence-bundle</c>, <c>handover</c>, <c>handover-export</c>, <c>evaluation</c> or <c>disclosed-evidence</c>, which lies with another bureau.</param>
/// <param name="SubjectId">The document or the hand-over; for a bundle each document has a record of its own.</param>
/// <param name="Version">The version of the document; null where there are none.</param>
[StoredAs("audit.content-read.v1")]
public sealed record ContentRead(Guid RecordId, string Subject, Guid SubjectId, int? Version) : AccessRecordEvent;

/// <summary>Content of this bureau's evidence was given out to the department above, as far as the bureau had disclosed it.</summary>
/// <param name="ByTenant">The department. Who of it read is in its own trail.</param>
[StoredAs("audit.disclosed-content-read.v1")]
public sealed record DisclosedContentRead(Guid RecordId, Guid DisclosureId, Guid EvidenceId, int Version, string ByTenant) : AccessRecordEvent;

/// <summary>The audit trail was taken out of the platform.</summary>
/// <param name="ToSequence">The last event in it.</param>
[StoredAs("audit.trail-exported.v1")]
public sealed record TrailExported(Guid RecordId, long ToSequence) : AccessRecordEvent;

/// <summary>The audit trail was compared with its chain.</summary>
/// <param name="Events">How many events were compared.</param>
/// <param name="FirstFaultAt">The first event at fault; null when none was.</param>
[StoredAs("audit.trail-verified.v1")]
public sealed record TrailVerified(Guid RecordId, long Events, bool Sound, long? FirstFaultAt) : AccessRecordEvent;

/// <summary>What an account proves itself with was changed, by itself or by an administrator. Nothing of the credential is kept.</summary>
/// <param name="Change">
/// <c>invited</c>, <c>password-set</c>, <c>second-factor-set-up</c>, <c>second-factor-removed</c>, <c>recovery-codes-made</c>,
/// <c>recovery-code-used</c>, <c>passkey-added</c>, <c>passkey-removed</c> or <c>unlocked</c>.
/// </param>
[StoredAs("audit.credential-changed.v1")]
public sealed record CredentialChanged(Guid RecordId, Guid AccountId, string Change) : AccessRecordEvent;

/// <summary>Sessions of an account were ended before their time.</summary>
/// <param name="Because"><c>own-wish</c>, <c>administrator</c>, <c>credential-changed</c>, <c>role-granted</c>, <c>role-withdrawn</c> or <c>suspended</c>.</param>
[StoredAs("audit.sessions-ended.v1")]
public sealed record SessionsEnded(Guid RecordId, Guid AccountId, int Sessions, string Because) : AccessRecordEvent;

/// <summary>A person let a program act for their account.</summary>
/// <param name="Scopes">As far as it asked, by the names of the scopes.</param>
[StoredAs("audit.program-allowed.v1")]
public sealed record ProgramAllowed(Guid RecordId, Guid AccountId, string ClientId, IReadOnlyList<string> Scopes) : AccessRecordEvent;

/// <summary>A person took back what they had let a program do.</summary>
[StoredAs("audit.program-withdrawn.v1")]
public sealed record ProgramWithdrawn(Guid RecordId, Guid AccountId, string ClientId) : AccessRecordEvent;

/// <summary>A copy of what is kept of a person was given out.</summary>
[StoredAs("audit.person-data-given-out.v1")]
public sealed record PersonDataGivenOut(Guid RecordId, Guid PersonId) : AccessRecordEvent;

/// <summary>What was kept of a person was erased. The reason names nobody.</summary>
[StoredAs("audit.person-erased.v1")]
public sealed record PersonErased(Guid RecordId, Guid PersonId, string Reason) : AccessRecordEvent;
