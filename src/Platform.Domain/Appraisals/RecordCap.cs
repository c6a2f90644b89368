namespace Platform.Domain.Appraisals;

/// <summary>Records what limits a result, or has a consequence by the rules, with its facts (row H13 of the matrix).</summary>
/// <param name="RuleCode">The cap of the round's terms; may be left out for a falsification, which is recorded in any round.</param>
/// <param name="CaseId">The accountability case whose decision it is; linked by a person, never found by the platform.</param>
public sealed record RecordCap(Guid CapId, CapKind Kind, string? RuleCode, string Facts, DateOnly OccurredOn, Guid? CaseId);

public sealed record CapIsNotAcceptable()
    : Refusal("appraisal-cap-is-not-acceptable", "This cannot be recorded like this; each part that does not fit is named with how to mend it.");

public sealed record SubjectMayNotDoThis()
    : Refusal("subject-may-not-do-this", "This is about yourself, or about the body for which you speak. Another person has to do it.");

public static class RecordCapDecider
{
    public static Decision<AppraisalEvent> Decide(RecordCap command, SubjectAppraisal appraisal, AppraisalRound round, By by)
    {
        if (appraisal.Caps.Any(cap => cap.CapId == command.CapId))
        {
            return Decision<AppraisalEvent>.Nothing;
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        if (by.PersonId == appraisal.Subject.PersonId)
        {
            return new SubjectMayNotDoThis();
        }

        if (appraisal.Waits())
        {
            return new ObjectionWaits();
        }

        var rules = round.Locked().Caps.Where(rule => rule.Kind == command.Kind).ToList();
        // A round with one cap for falsification means that one.
        var rule = command.RuleCode is { } code ? rules.Find(each => each.Code == code) : command.Kind == CapKind.Falsification && rules.Count == 1 ? rules[0] : null;
        var needsRule = command.RuleCode is not null || rules.Count > 0 || command.Kind != CapKind.Falsification;
        FieldError[] faults =
        [
            .. rule is null && needsRule ? [new FieldError("/ruleCode", "no-such-cap", "Choose a cap of this kind from the terms of the round.")] : Array.Empty<FieldError>(),
            .. command.OccurredOn > by.Today ? [new FieldError("/occurredOn", "in-the-future", "Give a day that is not after today.")] : Array.Empty<FieldError>(),
            .. command.Kind == CapKind.Accountability && !round.Opened.Period.Holds(command.OccurredOn)
                ? [new FieldError("/occurredOn", "outside-the-period", "The decision counts in the period in which it was made.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new CapIsNotAcceptable { Errors = faults }
            : new CapRecorded(
                command.CapId, command.Kind, rule?.Code, command.Facts, command.OccurredOn, command.CaseId,
                command.Kind == CapKind.Falsification ? round.Opened.Falsification : null, by.ActorId);
    }
}

/// <summary>Says that what was recorded as a cap does not hold.</summary>
public sealed record LiftCap(Guid CapId, string Reason);

public sealed record CapIsUnknown()
    : Refusal("appraisal-cap-is-unknown", "Nothing like this was recorded for this subject.");

public static class LiftCapDecider
{
    public static Decision<AppraisalEvent> Decide(LiftCap command, SubjectAppraisal appraisal, AppraisalRound round, By by) => appraisal switch
    {
        _ when appraisal.Lifted.ContainsKey(command.CapId) => Decision<AppraisalEvent>.Nothing,
        _ when round.Over() is { } over => over,
        _ when by.PersonId == appraisal.Subject.PersonId => new SubjectMayNotDoThis(),
        _ when appraisal.Waits() => new ObjectionWaits(),
        _ when appraisal.Caps.All(cap => cap.CapId != command.CapId) => new CapIsUnknown(),
        _ => new CapLifted(command.CapId, command.Reason, by.ActorId),
    };
}
