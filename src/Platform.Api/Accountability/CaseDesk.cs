using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
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

    /// <summary>The same, with the subjects that the deciding body manages today.</summary>
    public Task<IResult> Decide(
        Guid caseId, Func<AccountabilityCase, By, CaseRules, IReadOnlySet<Guid>, Decision<CaseEvent>> decide, CancellationToken cancellation) =>
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

                return desk.Conclude(stream, decide(file, work.By, await Rules(tenant, file), managed));
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

    private static bool Sees(AccountabilityCase file, By by) => CaseSight.Capacities(file, by.PersonId).Count > 0;
}
