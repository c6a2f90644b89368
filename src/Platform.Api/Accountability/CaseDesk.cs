using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Accountability;
using Platform.Domain.Work.Notices;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Accountability;

/// <summary>A case before somebody who is named in it.</summary>
public sealed record CaseAtHand(CommandWork Work, OpenStream<AccountabilityCase> Stream, AccountabilityCase File)
{
    public By By => Work.By;
}

/// <summary>Runs a step of a case for somebody who is named in it. Whoever is not gets the answer of a case that does not exist.</summary>
public sealed class CaseDesk(CommandDesk desk, SchemeLibrary library)
{
    /// <summary>What every command on one case goes through.</summary>
    public Task<IResult> Run(Guid caseId, Func<CaseAtHand, Task<Outcome>> act, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                return stream.State is { } file && Sees(file, work.By) ? await act(new(work, stream, file)) : new Outcome.Unknown();
            },
            cancellation);

    public Outcome Conclude(CaseAtHand at, Decision<CaseEvent> decision) => desk.Conclude(at.Stream, decision);

    public Task<IResult> Decide(Guid caseId, Func<AccountabilityCase, By, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        Run(caseId, at => Task.FromResult(Conclude(at, decide(at.File, at.By))), cancellation);

    /// <summary>The same, with the rules of the scheme version that the case was opened under.</summary>
    public Task<IResult> Decide(Guid caseId, Func<AccountabilityCase, By, CaseRules, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        Run(caseId, async at => Conclude(at, decide(at.File, at.By, await Rules(at.Work.Connection, at.File))), cancellation);

    /// <summary>The same; and the subject who is served is told that a paper waits, and nothing else of it.</summary>
    public Task<IResult> Serve(Guid caseId, Guid subject, string paper, Func<AccountabilityCase, By, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        Run(
            caseId,
            async at =>
            {
                var decision = decide(at.File, at.By);
                var outcome = Conclude(at, decision);
                return outcome is Outcome.Done && decision is Decision<CaseEvent>.Accepted { Events.Count: > 0 }
                    ? await Tell(at.Work, at.File, subject, paper, cancellation) ?? outcome
                    : outcome;
            },
            cancellation);

    /// <summary>The same, with whether a person belongs today to the body that decides or reviews.</summary>
    public Task<IResult> Decide(
        Guid caseId, CaseCapacity capacity, Func<AccountabilityCase, Guid> person, Func<AccountabilityCase, By, CaseRules, bool, Decision<CaseEvent>> decide,
        CancellationToken cancellation) =>
        Run(
            caseId,
            async at => Conclude(at, decide(
                at.File, at.By, await Rules(at.Work.Connection, at.File),
                await at.Work.Connection.StandsIn(person(at.File), at.File.Handlers.BodyOf(capacity), at.By.Today))),
            cancellation);

    /// <summary>The same, with the subjects that the deciding body manages today, and whether its decider belongs to it.</summary>
    public Task<IResult> Decide(
        Guid caseId, Func<AccountabilityCase, By, CaseRules, IReadOnlySet<Guid>, bool, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
        Run(
            caseId,
            async at => Conclude(at, decide(
                at.File, at.By, await Rules(at.Work.Connection, at.File), await Managed(at, cancellation),
                await at.Work.Connection.StandsIn(at.File.Handlers.DeciderId, at.File.Handlers.DecidingUnitId, at.By.Today))),
            cancellation);

    /// <summary>Computes something of a case and records nothing.</summary>
    public Task<IResult> Preview(Guid caseId, Func<AccountabilityCase, CaseRules, object> compute, CancellationToken cancellation) =>
        desk.Preview(async work =>
        {
            var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
            return stream.State is { } file && Sees(file, work.By) ? new Outcome.Done(compute(file, await Rules(work.Connection, file))) : new Outcome.Unknown();
        });

    /// <summary>Tells a subject that a paper waits, once for each paper.</summary>
    internal static async Task<Outcome?> Tell(CommandWork work, AccountabilityCase file, Guid subject, string paper, CancellationToken cancellation)
    {
        var notice = await work.Open<Notice>(Notice.PaperIdFor(work.Tenant, file.Id, subject, paper), cancellation);
        return CommandDesk.Apply(notice, TellOfPaperDecider.Decide(new(notice.Id, file.Find(subject)!.Subject.PersonId), notice.State, work.By));
    }

    internal async Task<CaseRules> Rules(NpgsqlConnection tenant, AccountabilityCase file) =>
        CaseRules.Of((await library.Find(tenant, file.Opened.SchemeId))!.Pack)!;

    private static async Task<IReadOnlySet<Guid>> Managed(CaseAtHand at, CancellationToken cancellation)
    {
        var managed = new HashSet<Guid>();
        foreach (var subject in at.File.Subjects.Select(each => each.Subject))
        {
            if (await CaseSubjects.IsManaged(at.Work, at.Work.Connection, at.File.Handlers.DecidingUnitId, subject.PostId, subject.UnitId, cancellation))
            {
                managed.Add(subject.Key);
            }
        }

        return managed;
    }

    internal static bool Sees(AccountabilityCase file, By by) => CaseSight.Capacities(file, by.PersonId).Count > 0;
}
