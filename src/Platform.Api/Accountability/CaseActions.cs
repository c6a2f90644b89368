using Platform.Api.Access;
using Platform.Domain.Access;
using Platform.Domain.Accountability;

namespace Platform.Api.Accountability;

/// <summary>What the reader may do with a case at the step where it stands.</summary>
internal static class CaseActions
{
    /// <param name="circulated">Whether a bulletin that tells of the case stands.</param>
    public static CaseAbilities Of(AccountabilityCase file, Platform.Domain.By by, Actor actor, bool circulated)
    {
        var runs = file.Status == CaseStatus.Open;
        var investigates = by.PersonId == file.Handlers.InvestigatorId && actor.May(Ability.CaseHandle);
        var subjects = file.Subjects.Where(each => CaseSight.OwnSubjects(file, by.PersonId).Contains(each.Subject.Key)).ToList();
        bool At(CaseStep step) => runs && file.Step == step;
        bool Investigates(CaseStep step) => investigates && At(step);
        bool Own(CaseStep step, Func<SubjectFile, bool> open) => At(step) && subjects.Exists(each => open(each));
        return new(
            Investigates(CaseStep.Verification), Investigates(CaseStep.Attribution), Investigates(CaseStep.Notice), Investigates(CaseStep.FileAccess),
            Investigates(CaseStep.Statement), Own(CaseStep.Statement, each => each.StatementDueOn >= by.Today),
            Own(CaseStep.Statement, each => each is { StatementDeclinedOn: null, Statements.IsEmpty: true }),
            investigates && runs && file.Step is CaseStep.Notice or CaseStep.FileAccess or CaseStep.Statement, Investigates(CaseStep.ProposedMeasure),
            At(CaseStep.Decision) && by.PersonId == file.Handlers.DeciderId && actor.May(Ability.CaseDecide), Investigates(CaseStep.Service),
            Own(CaseStep.Review, each => each is { AcceptedOn: null, ReviewAskedOn: null } && each.ReviewUntil >= by.Today),
            Own(CaseStep.Review, each => each is { AcceptedOn: null, ReviewAskedOn: null }),
            At(CaseStep.Review) && by.PersonId == file.Handlers.ReviewerId && actor.May(Ability.CaseReview) && file.Subjects.Any(each => each is { ReviewAskedOn: not null, Review: null }),
            Investigates(CaseStep.Execution), Investigates(CaseStep.Filing) && file.Filed is null, Investigates(CaseStep.Filing) && file.Filed is not null,
            Investigates(CaseStep.Closing), investigates && runs && file.Step is not (CaseStep.Verification or CaseStep.Decision or CaseStep.Closing), investigates && runs,
            investigates && file.Status == CaseStatus.Suspended, investigates && file.Status is CaseStatus.Open or CaseStatus.Suspended && file.DecidedOn is null,
            runs && by.PersonId is { } person && file.Handlers.Persons().Contains(person),
            investigates && runs && file.Step <= CaseStep.Attribution,
            investigates && runs && file is { DecidedOn: null, Subjects.Count: > 1 } && file.Verification is not { Established: false },
            file.Status != CaseStatus.Merged && subjects.Exists(each => each.Remarks.Count < MakeRemarkDecider.Most),
            investigates && !circulated && CirculateCaseDecider.IsExample(file));
    }
}
