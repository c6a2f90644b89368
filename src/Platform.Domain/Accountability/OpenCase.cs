using Platform.Domain.Schemes;

namespace Platform.Domain.Accountability;

/// <summary>A proposed subject, and what the register has of it on the day it happened.</summary>
/// <param name="PersonId">The holder of the post on that day; for a leading body who speaks for it. Null when nobody is known.</param>
/// <param name="RoleId">The role of the post; null for a body.</param>
/// <param name="UnitType">The kind of the unit; null when the unit did not exist on that day.</param>
/// <param name="Managed">Whether the deciding body manages it by the register of authority, on the day of the decision to open.</param>
public sealed record SubjectFacts(
    string PackSubject, Guid UnitId, Guid? PostId, Guid? PersonId, string? RoleId, string? UnitType, string TitleZh, string TitleEn, bool Managed);

/// <summary>Opens a case on a trigger of the rules in force on the day it happened (rows I1 and I7 of the matrix).</summary>
/// <param name="Rules">Null where no rule set was in force on that day, or it says nothing of accountability.</param>
/// <param name="DeciderStands">Whether the decider holds, today, a post in the deciding body or a seat in a leading group of it.</param>
/// <param name="ReviewerStands">The same of the reviewer and the reviewing body.</param>
public sealed record OpenCase(
    Guid CaseId,
    DateOnly OccurredOn,
    Guid SchemeId,
    CaseRules? Rules,
    string TriggerId,
    IReadOnlyList<SubjectFacts> Subjects,
    Obligation? FailedDuty,
    string? Facts,
    IReadOnlyList<CaseSource> Sources,
    CaseHandlers Handlers,
    IReadOnlyList<StepLimit> Limits,
    bool DeciderStands,
    bool ReviewerStands)
{
    /// <summary>Pointers to persons and units of the command that the bureau does not keep.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The parts of the case for which somebody is named who has no account that may take them (<see cref="HandlerRights"/>).</summary>
    public IReadOnlyList<CaseCapacity> WithoutRight { get; init; } = [];

    /// <summary>What is kept here of what the sources point to, by ids, as far as whoever opens the case may read it.</summary>
    public IReadOnlyDictionary<Guid, LinkedSource> Linked { get; init; } = new Dictionary<Guid, LinkedSource>();
}

/// <summary>What a source points to.</summary>
/// <param name="IsFailed">Of a finding: it is overdue or was opened again; of a duty: it was not done in time. Of anything else always false.</param>
public sealed record LinkedSource(string Kind, bool IsFailed);

public sealed record RulesHoldNobodyToAccount()
    : Refusal("rules-hold-nobody-to-account", "No rules in force on that day say anything of accountability. Choose the day it happened, and the rules of that day.");

public sealed record TriggerIsUnknown()
    : Refusal("trigger-is-unknown", "The rules in force on that day list no such circumstance. Choose one of theirs.");

public sealed record TriggerIsExcludedForPersons()
    : Refusal("trigger-is-excluded-for-persons", "This circumstance cannot be chosen against a person. A leading body can answer for how it kept its own duty.");

public sealed record CaseIsNotAcceptable()
    : Refusal("case-is-not-acceptable", "The case cannot be opened as it is; each member at fault is named.");

public sealed record HandlersMustDiffer()
    : Refusal("handlers-must-differ", "Whoever investigates, decides and reviews are three persons, none of whom answers in the case, and another body reviews than decides.");

public sealed record BodyLacksAuthority()
    : Refusal("body-lacks-authority", "The register of who manages whom does not give the deciding body this subject. Send a proposal to the body that manages it.");

public static class OpenCaseDecider
{
    private const string DutyFailureOnly = "duty-failure-only";

    public static Decision<CaseEvent> Decide(OpenCase command, AccountabilityCase? file, By by)
    {
        if (file is not null)
        {
            return Decision<CaseEvent>.Nothing;
        }

        if (command.Rules is not { } rules)
        {
            return new RulesHoldNobodyToAccount { Errors = [new("/occurredOn", "no-rules", "No rules of accountability were in force on that day.")] };
        }

        if (rules.Trigger(command.TriggerId) is not { } trigger)
        {
            return new TriggerIsUnknown { Errors = [new("/triggerId", "unknown", $"Give one of {string.Join(", ", rules.Triggers.Select(each => each.Trigger.Id))}.")] };
        }

        var subjects = command.Subjects.Select(subject => (Facts: subject, Pack: rules.Subject(subject.PackSubject))).ToList();
        if (trigger.Trigger.Recordability == "excluded-for-persons" && subjects.Any(each => each.Pack?.Kind == "individual" || each.Facts.PostId is not null))
        {
            return new TriggerIsExcludedForPersons();
        }

        if (Faults(command, trigger, subjects, by).ToList() is { Count: > 0 } faults)
        {
            return new CaseIsNotAcceptable { Errors = faults };
        }

        var answering = subjects.Select(each => each.Facts.PersonId!.Value).ToHashSet();
        if (command.Handlers.Persons().Distinct().Count() != 3 || command.Handlers.Persons().Any(answering.Contains) || command.Handlers.DecidingUnitId == command.Handlers.ReviewUnitId)
        {
            return new HandlersMustDiffer();
        }

        if (command.WithoutRight.Count > 0)
        {
            return HandlerRights.Lacking(command.WithoutRight.Select(PointerOf));
        }

        if (subjects.FindIndex(each => !each.Facts.Managed) is >= 0 and var lacking)
        {
            return new BodyLacksAuthority { Errors = [new($"/subjects/{lacking}", "not-managed", "The deciding body does not manage this subject.")] };
        }

        if (!command.DeciderStands)
        {
            return new DeciderLacksStanding { Errors = [new("/deciderId", "not-of-the-body", "Choose somebody who holds a post in the deciding body.")] };
        }

        if (!command.ReviewerStands)
        {
            return new ReviewerLacksStanding { Errors = [new("/reviewerId", "not-of-the-body", "Choose somebody who holds a post in the reviewing body.")] };
        }

        var opened = Opened(command, trigger.Trigger, subjects!, by);
        return new CaseEvent[] { opened, CaseProgress.Reached(opened, CaseStep.Verification, by) };
    }

    private static string PointerOf(CaseCapacity capacity) => capacity switch
    {
        CaseCapacity.Investigator => "/investigatorId",
        CaseCapacity.Decider => "/deciderId",
        CaseCapacity.Reviewer => "/reviewerId",
    };

    private static CaseOpened Opened(OpenCase command, CaseTrigger trigger, List<(SubjectFacts Facts, AccountabilitySubject Pack)> subjects, By by) => new(
        command.CaseId,
        command.SchemeId,
        command.Rules!.PackId,
        trigger,
        command.OccurredOn,
        [
            .. subjects.Select(each => new CaseSubject(
                each.Facts.PostId ?? each.Facts.UnitId, each.Facts.PackSubject, each.Facts.PostId is null ? SubjectKind.Collective : SubjectKind.Individual,
                each.Facts.UnitId, each.Facts.PostId, each.Facts.PersonId!.Value, each.Facts.TitleZh, each.Facts.TitleEn)),
        ],
        command.FailedDuty is { } duty ? new(duty.Id, duty.Article, duty.TitleZh, duty.TitleEn) : null,
        trigger.Recordability == DutyFailureOnly ? null : command.Facts?.Trim(),
        command.Sources,
        command.Handlers,
        command.Rules.Filing,
        command.Limits,
        by.PersonId ?? Guid.Empty);

    private static IEnumerable<FieldError> Faults(
        OpenCase command, CaseRules.NamedTrigger trigger, List<(SubjectFacts Facts, AccountabilitySubject? Pack)> subjects, By by)
    {
        if (command.OccurredOn > by.Today)
        {
            yield return new("/occurredOn", "in-the-future", "Give the day on which it happened.");
        }

        if (by.PersonId is null)
        {
            yield return new("/openedBy", "no-person", "A case is opened by a person; this account has none.");
        }

        foreach (var pointer in command.Unknown)
        {
            yield return new(pointer, "unknown", "Choose a person or unit that is kept here.");
        }

        // Only the failed duty is recorded under such a trigger, and only of whoever owes it: nothing of what anybody said.
        var failureOnly = trigger.Trigger.Recordability == DutyFailureOnly;
        if (failureOnly && command.FailedDuty is null)
        {
            yield return new("/failedObligationId", "required", "This circumstance records a failed duty only. Name the duty of these rules.");
        }

        if (failureOnly && !string.IsNullOrWhiteSpace(command.Facts))
        {
            yield return new("/facts", "not-recorded", "This circumstance records the failed duty only. Leave the words out.");
        }

        if (!failureOnly && string.IsNullOrWhiteSpace(command.Facts))
        {
            yield return new("/facts", "required", "Say which duty was failed, how and when.");
        }

        if (command.Sources.Any(source => !CaseSource.Kinds.Contains(source.Kind) || string.IsNullOrWhiteSpace(source.Words)))
        {
            yield return new("/sources", "unknown-source", $"Each source has words and a kind of {string.Join(", ", CaseSource.Kinds)}.");
        }

        foreach (var fault in command.Sources.Index().SelectMany(each => Faults(each.Item, command, $"/sources/{each.Index}/id")))
        {
            yield return fault;
        }

        for (var i = 0; i < subjects.Count; i++)
        {
            foreach (var fault in Faults(subjects[i].Facts, subjects[i].Pack, trigger, failureOnly ? command.FailedDuty : null, $"/subjects/{i}"))
            {
                yield return fault;
            }
        }

        if (subjects.Count == 0 || subjects.DistinctBy(each => each.Facts.PostId ?? each.Facts.UnitId).Count() != subjects.Count)
        {
            yield return new("/subjects", "subjects-required", "Name each leading body or post once.");
        }
    }

    // What is pointed to is there; a finding was not put right (row I13 of the matrix), and a duty not done in time.
    private static IEnumerable<FieldError> Faults(CaseSource source, OpenCase command, string pointer)
    {
        if (source.Id is not { } id)
        {
            yield break;
        }

        if (command.Linked.GetValueOrDefault(id) is not { } linked || linked.Kind != source.Kind)
        {
            yield return new(pointer, "unknown", "Choose something of that kind that you may read, or say in words what it is.");
        }
        else if (!linked.IsFailed && linked.Kind == "missed-duty")
        {
            yield return new(pointer, "done-in-time", "This duty was done in time, or its day has not come. Choose one that was missed.");
        }
        else if (!linked.IsFailed && linked.Kind == "finding")
        {
            yield return new(pointer, "rectified", "This finding is not overdue and was not opened again. Name it in words where it is a source none the less.");
        }
    }

    private static IEnumerable<FieldError> Faults(SubjectFacts facts, AccountabilitySubject? pack, CaseRules.NamedTrigger trigger, Obligation? failed, string pointer)
    {
        if (pack is null || pack.Kind == "individual" != facts.PostId is not null)
        {
            yield return new($"{pointer}/packSubject", "subject-not-in-the-rules", "The rules name bodies by their unit and persons by their post. Choose a subject of theirs that fits.");
        }

        if (facts.UnitType is null)
        {
            yield return new($"{pointer}/unitId", "unknown-on-that-day", "There was no such unit on that day.");
        }
        else if (facts.PersonId is null)
        {
            yield return new(
                facts.PostId is null ? $"{pointer}/representativeId" : $"{pointer}/postId", "nobody-on-that-day",
                facts.PostId is null ? "Say who speaks for the body." : "Nobody held the post on that day, so that nobody answers for it.");
        }

        if (facts.PostId is not null && trigger.NamedSubjects.Count > 0 && !trigger.NamedSubjects.Contains($"role:{facts.RoleId}"))
        {
            yield return new($"{pointer}/postId", "trigger-names-another", $"This circumstance is about {string.Join(", ", trigger.NamedSubjects)} only.");
        }

        if (failed is not null && !failed.OwedBy.Contains($"role:{facts.RoleId}") && !failed.OwedBy.Contains($"unit:{facts.UnitType}"))
        {
            yield return new($"{pointer}/postId", "owes-no-such-duty", "The duty named is not owed by this body or post. Only its holder can be named here.");
        }
    }
}
