using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
using Platform.Domain.Work.Notices;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Accountability;

/// <summary>Runs a step of a case for somebody who is named in it. Whoever is not gets the answer of a case that does not exist.</summary>
public sealed class CaseDesk(CommandDesk desk, SchemeLibrary library)
{
    public Task<IResult> Decide(Guid caseId, Func<AccountabilityCase, By, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                return stream.State is { } file && Sees(file, work.By) ? desk.Conclude(stream, decide(file, work.By)) : new Outcome.Unknown();
            },
            cancellation);

    /// <summary>The same, with the rules of the scheme version that the case was opened under.</summary>
    public Task<IResult> Decide(Guid caseId, Func<AccountabilityCase, By, CaseRules, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                return stream.State is { } file && Sees(file, work.By)
                    ? desk.Conclude(stream, decide(file, work.By, await Rules(tenant, file)))
                    : new Outcome.Unknown();
            },
            cancellation);

    /// <summary>The same; and the subject who is served is told that a paper waits, and nothing else of it.</summary>
    public Task<IResult> Serve(Guid caseId, Guid subject, string paper, Func<AccountabilityCase, By, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                if (stream.State is not { } file || !Sees(file, work.By))
                {
                    return new Outcome.Unknown();
                }

                var decision = decide(file, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is Outcome.Done && decision is Decision<CaseEvent>.Accepted { Events.Count: > 0 })
                {
                    var notice = await work.Open<Notice>(Notice.PaperIdFor(work.Tenant, caseId, subject, paper), cancellation);
                    return CommandDesk.Apply(notice, TellOfPaperDecider.Decide(new(notice.Id, file.Find(subject)!.Subject.PersonId), notice.State, work.By)) ?? outcome;
                }

                return outcome;
            },
            cancellation);

    /// <summary>The same, with whether a person belongs today to the body that decides or reviews.</summary>
    public Task<IResult> Decide(
        Guid caseId, CaseCapacity capacity, Func<AccountabilityCase, Guid> person, Func<AccountabilityCase, By, CaseRules, bool, Decision<CaseEvent>> decide,
        CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                return stream.State is { } file && Sees(file, work.By)
                    ? desk.Conclude(stream, decide(
                        file, work.By, await Rules(tenant, file), await tenant.StandsIn(person(file), file.Handlers.BodyOf(capacity), work.By.Today)))
                    : new Outcome.Unknown();
            },
            cancellation);

    /// <summary>The same, with the subjects that the deciding body manages today, and whether its decider belongs to it.</summary>
    public Task<IResult> Decide(
        Guid caseId, Func<AccountabilityCase, By, CaseRules, IReadOnlySet<Guid>, bool, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                if (stream.State is not { } file || !Sees(file, work.By))
                {
                    return new Outcome.Unknown();
                }

                var register = (await work.Open<AuthorityRegister>(AuthorityRegister.IdFor(work.Tenant), cancellation)).State;
                var managed = new HashSet<Guid>();
                foreach (var subject in file.Subjects.Select(each => each.Subject))
                {
                    if (register?.Manages(file.Handlers.DecidingUnitId, subject.PostId, await tenant.UnitAndAncestors(subject.UnitId), work.By.Today) == true)
                    {
                        managed.Add(subject.Key);
                    }
                }

                return desk.Conclude(stream, decide(
                    file, work.By, await Rules(tenant, file), managed, await tenant.StandsIn(file.Handlers.DeciderId, file.Handlers.DecidingUnitId, work.By.Today)));
            },
            cancellation);

    /// <summary>Computes something of a case and records nothing.</summary>
    public Task<IResult> Preview(Guid caseId, Func<AccountabilityCase, CaseRules, object> compute, CancellationToken cancellation) =>
        desk.Preview(async work =>
        {
            var tenant = work.Connection;
            var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
            return stream.State is { } file && Sees(file, work.By) ? new Outcome.Done(compute(file, await Rules(tenant, file))) : new Outcome.Unknown();
        });

    internal async Task<CaseRules> Rules(NpgsqlConnection tenant, AccountabilityCase file) =>
        CaseRules.Of((await library.Find(tenant, file.Opened.SchemeId))!.Pack)!;

    internal static bool Sees(AccountabilityCase file, By by) => CaseSight.Capacities(file, by.PersonId).Count > 0;
}
