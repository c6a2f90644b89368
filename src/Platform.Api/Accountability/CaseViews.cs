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
        var circular = whole ? await CaseCirculars.Of(file, work, cancellation) : null;
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
            [.. shown.Select(each => Subject(each, rules, whole, Person(each.Subject.PersonId), work.By.Today))], file.Skipped, file.DecidedOn, file.FrozenSha256, Intact(file, facts),
            whole ? await CaseLinks.Of(file, facts, work) : [], circular, file.IsOnNonRectification, Filing(file, rules), capacities, own,
            [.. Timeline(file, facts, names, whole, own)], CaseActions.Of(file, work.By, actor, circular is { Stands: true }), previews.IsSetUp, version);

        CasePerson Person(Guid id) => new(id, names.GetValueOrDefault(id));
    }

    private static CaseAttribution? Attribution(AccountabilityCase file, bool whole, IReadOnlyList<Guid> own) => file.Attribution is not { } found || whole ? file.Attribution : new(
        found.Facts with { Participants = [.. found.Facts.Participants.Where(each => own.Contains(each.Key))] },
        [.. found.Conclusions.Where(each => own.Contains(each.Participant))],
        [.. found.Responsibilities.Where(each => own.Contains(each.Participant))]);

    private static CaseSubjectView Subject(SubjectFile each, CaseRules rules, bool whole, CasePerson person, DateOnly today)
    {
        var served = whole || each.ServedOn is not null;
        var pack = rules.Subject(each.Subject.PackSubject);
        return new(
            each.Subject.Key, each.Subject.PackSubject, pack?.TitleZh ?? each.Subject.PackSubject, pack?.TitleEn ?? each.Subject.PackSubject, each.Subject.Kind,
            each.Subject.TitleZh, each.Subject.TitleEn, person, each.NoticeOn, each.StatementDueOn, each.AccessOn, each.Statements, each.StatementDeclinedOn, each.Remarks,
            whole ? each.Proposed : null, served ? each.Decision : null, each.ServedOn, each.ReviewUntil, each.AcceptedOn, each.ReviewAskedOn, each.ReviewGrounds,
            each.Review, each.ReviewReasons, each.Executed,
            served && each.Decision?.IsInEffectOn(today) is { } runs ? runs ? "running" : "expired" : null, served ? each.EffectExpiredOn : null,
            rules.Ladder.StepsOf(each.Subject.PackSubject));
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

    internal static string? HashBefore(IReadOnlyList<IEvent> facts, Predicate<object> moment) =>
        facts.Select(fact => fact.Data).TakeWhile(fact => !moment(fact)).OfType<CaseEvent>().Aggregate((AccountabilityCase?)null, AccountabilityCase.Evolve)?.FileSha256;

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
                    subject is { } of ? file.Subjects.Concat(file.Departed).FirstOrDefault(each => each.Subject.Key == of)?.Subject.TitleZh : null, whole || subject is not null || fact.Data is CaseStepReached ? words : null);
            }
        }
    }
}
