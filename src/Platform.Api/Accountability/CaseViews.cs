using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Platform.Projections;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Accountability;

/// <summary>
/// Makes the view of a file. Handlers see it whole; a subject sees what is about itself: the case from the notice on, what it
/// rests on from the day the file was opened to it, and the decision from its service on.
/// </summary>
public sealed class CaseViews(CaseDesk cases, OfficePreview previews)
{
    /// <param name="whole">For the receiving body, which is named in no case: the form is made of the whole.</param>
    internal async Task<CaseView> Of(AccountabilityCase file, long version, CommandWork work, Actor actor, CancellationToken cancellation, bool whole = false)
    {
        var tenant = work.Connection;
        var rules = await cases.Rules(tenant, file);
        var facts = await work.Session.Events.FetchStreamAsync(file.Id, token: cancellation);
        var capacities = CaseSight.Capacities(file, work.By.PersonId);
        var own = CaseSight.OwnSubjects(file, work.By.PersonId);
        whole |= capacities.Any(capacity => capacity != CaseSight.Subject);
        var shown = file.Subjects.Concat(whole ? [] : file.Departed).Where(each => whole || own.Contains(each.Subject.Key)).ToList();
        var opened = whole || shown.Exists(each => each.AccessOn is not null) || file.Skips(CaseStep.FileAccess);
        var names = await tenant.PersonNames([
            .. file.Handlers.Persons(), .. shown.Select(each => each.Subject.PersonId), .. facts.Select(EventActor.PersonOf).OfType<Guid>(),
        ]);
        return new(
            file.Id, file.Opened.SchemeId, file.Opened.Trigger, file.Opened.OccurredOn, file.Opened.FailedDuty, opened ? file.Opened.Facts : null,
            opened ? file.Opened.Sources : [], Person(file.Handlers.InvestigatorId), Person(file.Handlers.DeciderId), Person(file.Handlers.ReviewerId),
            (await tenant.Unit(file.Handlers.DecidingUnitId))?.NameZh, (await tenant.Unit(file.Handlers.ReviewUnitId))?.NameZh,
            file.Status, file.Step, file.Since, file.DueOn, file.Status == CaseStatus.Open && file.DueOn < work.By.Today, file.SuspendedOn, file.EndedOn,
            whole ? file.EndedBecause : null, opened ? file.Verification : null, opened ? Attribution(file, whole, own) : null, rules.Rules.Attribution,
            [.. shown.Select(each => Subject(each, rules, whole, Person(each.Subject.PersonId)))], file.Skipped, file.DecidedOn, file.FrozenSha256, Intact(file, facts), whole ? [.. Links(file, facts)] : [], file.IsOnNonRectification,
            Filing(file, rules), capacities, own, [.. Timeline(file, facts, names, whole, own)], CaseActions.Of(file, work.By, actor), previews.IsSetUp, version);

        CasePerson Person(Guid id) => new(id, names.GetValueOrDefault(id));
    }

    private static CaseAttribution? Attribution(AccountabilityCase file, bool whole, IReadOnlyList<Guid> own) => file.Attribution is not { } found || whole ? file.Attribution : new(
        found.Facts with { Participants = [.. found.Facts.Participants.Where(each => own.Contains(each.Key))] },
        [.. found.Conclusions.Where(each => own.Contains(each.Participant))],
        [.. found.Responsibilities.Where(each => own.Contains(each.Participant))]);

    private static CaseSubjectView Subject(SubjectFile each, CaseRules rules, bool whole, CasePerson person)
    {
        var served = whole || each.ServedOn is not null;
        var pack = rules.Subject(each.Subject.PackSubject);
        return new(
            each.Subject.Key, each.Subject.PackSubject, pack?.TitleZh ?? each.Subject.PackSubject, pack?.TitleEn ?? each.Subject.PackSubject, each.Subject.Kind,
            each.Subject.TitleZh, each.Subject.TitleEn, person, each.NoticeOn, each.StatementDueOn, each.AccessOn, each.Statements, each.StatementDeclinedOn,
            whole ? each.Proposed : null, served ? each.Decision : null, each.ServedOn, each.ReviewUntil, each.AcceptedOn, each.ReviewAskedOn, each.ReviewGrounds,
            each.Review, each.ReviewReasons, each.Executed, rules.Ladder.StepsOf(each.Subject.PackSubject));
    }

    private static CaseFiling? Filing(AccountabilityCase file, CaseRules rules) => file.Opened.Filing is { } rule
        ? new(
            rule.Article, rule.TitleZh, rule.TitleEn, [.. rule.Recipients.Select(each => Recipient(rules, each))],
            file.Filed is { } filed ? Recipient(rules, filed.Recipient) : null, file.Filed?.DocumentNumber, file.Filed?.On, file.Receipt?.Receipt,
            file.Receipt?.On)
        : null;

    private static FilingRecipient Recipient(CaseRules rules, string reference) =>
        rules.Names.TryGetValue(reference, out var name) ? new(reference, name.Zh, name.En) : new(reference, reference, reference);

    private static bool? Intact(AccountabilityCase file, IReadOnlyList<IEvent> facts) =>
        file.FrozenSha256 is null ? null : HashBefore(facts, fact => fact is CaseDecided) == file.FrozenSha256;

    private static string? HashBefore(IReadOnlyList<IEvent> facts, Predicate<object> moment) =>
        facts.Select(fact => fact.Data).TakeWhile(fact => !moment(fact)).OfType<CaseEvent>().Aggregate((AccountabilityCase?)null, AccountabilityCase.Evolve)?.FileSha256;

    private static IEnumerable<CaseLink> Links(AccountabilityCase file, IReadOnlyList<IEvent> facts)
    {
        foreach (var source in file.Opened.Sources.Where(source => source is { Kind: "case", Id: not null }))
        {
            yield return new("earlier", source.Id!.Value, null, source.Words, null, null, null, null);
        }

        foreach (var fact in facts.Select(each => each.Data))
        {
            bool Intact(string hash) => HashBefore(facts, each => ReferenceEquals(each, fact)) == hash;
            CaseLink? link = fact switch
            {
                CaseMerged e => new("merged-into", e.IntoId, e.On, e.Ground, null, null, e.FileSha256, Intact(e.FileSha256)),
                CaseTakenIn e => new("taken-in", e.FromId, e.On, e.Ground, e.OccurredOn, e.Facts, e.FileSha256, Intact(e.FileSha256)),
                CaseSplit e => new("split-into", e.IntoId, e.On, e.Ground, null, null, e.FileSha256, Intact(e.FileSha256)),
                CaseSplitOff e => new("split-off-from", e.FromId, e.On, e.Ground, null, null, null, null),
                _ => null,
            };
            if (link is not null)
            {
                yield return link;
            }
        }
    }

    private static IEnumerable<CaseFact> Timeline(
        AccountabilityCase file, IReadOnlyList<IEvent> facts, IReadOnlyDictionary<Guid, string> names, bool whole, IReadOnlyList<Guid> own)
    {
        foreach (var fact in facts)
        {
            var (subject, words) = CaseFacts.Of((CaseEvent)fact.Data);
            // A subject's timeline has the steps, and what concerns itself.
            if (whole || (subject is { } key ? own.Contains(key) : fact.Data is CaseOpened or CaseStepReached or CaseSuspended or CaseResumed or CaseDecided))
            {
                yield return new(
                    fact.Version, StoredEvents.Names[fact.EventType], fact.Timestamp,
                    EventActor.PersonOf(fact) is { } person && whole ? names.GetValueOrDefault(person) : null,
                    subject is { } of ? file.Subjects.Concat(file.Departed).FirstOrDefault(each => each.Subject.Key == of)?.Subject.TitleZh : null, whole || subject is not null ? words : null);
            }
        }
    }
}

/// <summary>Of whom a fact speaks, and its words.</summary>
internal static class CaseFacts
{
    public static (Guid? Subject, string? Words) Of(CaseEvent fact) => fact switch
    {
        CaseStepReached e => (null, Codes.Of(e.Step)),
        CaseStepSkipped e => (null, e.Ground),
        CaseVerified e => (null, e.Words),
        CaseNoticeServed e => (e.Subject, null),
        CaseFileOpened e => (e.Subject, null),
        CaseStatementMade e => (e.Subject, e.Statement.Words),
        CaseStatementDeclined e => (e.Subject, null),
        CaseStatementExtended e => (e.Subject, e.Reason),
        CaseDecisionServed e => (e.Subject, null),
        CaseDecisionAccepted e => (e.Subject, null),
        CaseReviewAsked e => (e.Subject, e.Grounds),
        CaseReviewed e => (e.Subject, e.Reasons),
        CaseMeasureExecuted e => (e.Subject, e.Words),
        CaseFiled e => (null, e.DocumentNumber),
        CaseFilingReceived e => (null, e.Receipt),
        CaseClosed e => (null, e.Summary),
        CaseSuspended e => (null, e.Reason),
        CaseWithdrawn e => (null, e.Reason),
        CaseHandlerRecused e => (null, e.Reason),
        CaseMerged e => (null, e.Ground),
        CaseTakenIn e => (null, e.Ground),
        CaseSplit e => (null, e.Ground),
        CaseSplitOff e => (null, e.Ground),
        _ => (null, null),
    };
}

/// <summary>What the reader may do with a case at the step where it stands.</summary>
internal static class CaseActions
{
    public static CaseAbilities Of(AccountabilityCase file, Platform.Domain.By by, Actor actor)
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
            investigates && runs && file is { DecidedOn: null, Subjects.Count: > 1 } && file.Verification is not { Established: false });
    }
}
