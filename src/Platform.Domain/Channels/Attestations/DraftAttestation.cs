using Platform.Domain.Meetings;

namespace Platform.Domain.Channels.Attestations;

/// <summary>Prepares a statement for its head to sign (matrix G2, G3, G5).</summary>
/// <param name="Terms">What the duty takes.</param>
/// <param name="Evidence">The instrument, plan or record that shows it.</param>
public sealed record DraftAttestation(
    Guid AttestationId, Guid UnitId, ConductTerms Terms, DateOnly PeriodFrom, DateOnly PeriodTo, AttestationStatement Statement, IReadOnlyList<ActEvidence> Evidence);

public sealed record AttestationIsNotAcceptable()
    : Refusal("attestation-is-not-acceptable", "The statement cannot be taken like this; each part that does not fit is named with how to mend it.");

public sealed record AttestationIsSigned()
    : Refusal("attestation-is-signed", "This statement is signed and stands. State another period, or correct the act under which it is filed.");

public static class DraftAttestationDecider
{
    public const int LongestDays = 366;

    public static Decision<AttestationEvent> Decide(DraftAttestation command, Attestation? attestation, By by)
    {
        Guid[] evidence = [.. command.Evidence.Select(item => item.EvidenceId)];
        if (attestation is { Return: null } known && known.Draft.Statement == command.Statement && known.Draft.EvidenceIds.SequenceEqual(evidence))
        {
            return Decision<AttestationEvent>.Nothing;
        }

        if (attestation?.Signature is not null)
        {
            return new AttestationIsSigned();
        }

        FieldError[] faults =
        [
            .. command.PeriodFrom > by.Today ? [new FieldError("/periodFrom", "in-the-future", "Give a day that is not after today.")] : Array.Empty<FieldError>(),
            .. command.PeriodTo < command.PeriodFrom || command.PeriodTo.DayNumber - command.PeriodFrom.DayNumber >= LongestDays
                ? [new FieldError("/periodTo", "period-too-long", "Give a last day within a year of the first.")] : Array.Empty<FieldError>(),
            .. command.Statement != AttestationStatement.None && evidence.Length == 0
                ? [new FieldError("/evidenceIds", "required", "Attach the instrument, plan or record that shows it.")] : Array.Empty<FieldError>(),
            .. command.Evidence.Index().Where(each => command.Terms.AttestationOnly && !command.Terms.EvidenceKinds.Contains(each.Item.Kind))
                .Select(each => new FieldError($"/evidenceIds/{each.Index}", "evidence-kind-not-permitted", $"This duty takes {string.Join(", ", command.Terms.EvidenceKinds)}.")),
        ];
        return faults.Length > 0
            ? new AttestationIsNotAcceptable { Errors = faults }
            : new AttestationDrafted(
                command.AttestationId, command.UnitId, command.Terms.SchemeId, command.Terms.ObligationId, command.PeriodFrom, command.PeriodTo, command.Statement, evidence, by.ActorId);
    }
}
