using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Exchange;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Organisation;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="Reason">For the trail. It must not name the person, or the name would be kept after all.</param>
public sealed record ErasePersonRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class ErasePersonEndpoint
{
    /// <summary>
    /// Erases name, work number, unit and duty phone of a person, and the user names of their accounts (PIPL 47). The record stays
    /// whole, and names the person by an id that leads nowhere. It cannot be taken back.
    /// </summary>
    [WolverinePost("/api/v1/persons/{personId}/erasure"), Requires(Ability.PersonManage), AfterProof]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid personId, ErasePersonRequest request, CommandDesk desk, HttpContext context, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.Person(personId) is not { } read)
                {
                    return new Outcome.Unknown();
                }

                if (desk.ExpectedVersion() is { } expected && expected != read.Version)
                {
                    return new Outcome.Stale(read.Version);
                }

                if (read.ErasedAt is not null)
                {
                    return new Outcome.Done(new Recorded(personId, read.Version), read.Version);
                }

                if (request.Reason!.Contains(read.Name, StringComparison.Ordinal) || request.Reason.Contains(read.WorkNumber, StringComparison.OrdinalIgnoreCase))
                {
                    return new PersonIsNamed { Errors = [new("/reason", "names-the-person", "Say it without the name and the work number, which the trail would keep.")] };
                }

                var accounts = await work.Session.Query<AccountGrants>().Where(each => each.PersonId == personId).ToListAsync(cancellation);
                var today = PlatformClock.DayOf(work.By.At);
                var holds = (await tenant.PostsHeldBy(personId)).Any(post => post.To is null || post.To > today);
                var command = new ErasePerson(holds, accounts.Any(account => !account.IsSuspended), await tenant.IsNamedInOpenCase(personId));
                if (ErasePersonDecider.Against(command) is { } refusal)
                {
                    return refusal;
                }

                PersonStore.Erase(work.Session, read, work.By.At);
                var record = Guid.CreateVersion7(work.By.At);
                work.Session.Events.StartStream<AccessRecord>(record, new PersonErased(record, personId, request.Reason!.Trim()));
                // A workbook that waits may name the person; whoever handed it in hands it in again.
                await context.Desk<WorkbookKeeper>().LetGoOfWaiting(work.Tenant, tenant);
                await context.Desk<AccountErasure>().Erase([.. accounts.Select(account => account.Id)], work.Tenant, cancellation);
                return new Outcome.Done(new Recorded(personId, read.Version + 1), read.Version + 1);
            },
            cancellation);
}
