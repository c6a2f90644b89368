using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.Programs;

public sealed record ProgramMayNotAskForThis()
    : Refusal("program-may-not-ask-for-this", "The program is not registered for everything that it asks for. Its maker or the operator of the platform can mend that.");

/// <param name="Scopes">What it asks for: <c>profile</c>, <c>platform.read</c>, <c>platform.write</c>, <c>offline_access</c>.</param>
/// <param name="Agreed">Whether the account agreed to all of it in this tenant, or need not be asked.</param>
public sealed record ProgramRequest(string Id, string NameZh, string NameEn, IReadOnlyList<string> Scopes, bool Agreed);

public static class GetProgramEndpoint
{
    /// <summary>Which program asks for one's own account, and for what of it. One that does not serve this tenant is unknown.</summary>
    /// <param name="scope">The scopes that it asks for, with spaces between them.</param>
    [WolverineGet("/api/v1/programs/{clientId}"), Requires, WithSession]
    [ProducesResponseType<ProgramRequest>(200)]
    public static async Task<IResult> Get(string clientId, string? scope, HttpContext context, ProgramDirectory directory, CancellationToken cancellation)
    {
        var actor = Actor.Of(context);
        if (await directory.Find(clientId, cancellation) is not { } program || !program.Serves(actor.TenantId))
        {
            return Problem.Unknown();
        }

        var asked = AccessScopes.Asked(scope);
        if (asked.Except(program.Scopes).Except(AccessScopes.OfEveryProgram).Any())
        {
            return new ProgramMayNotAskForThis().ToHttp();
        }

        var agreed = program.Trusted || await context.Desk<ProgramBook>().HasAgreed(Own.Account(context), actor.TenantId, program, asked, cancellation);
        return Results.Json(new ProgramRequest(program.Id, program.NameZh, program.NameEn, asked, agreed), Projections.Json.Options);
    }
}

/// <param name="Program">The id of the program.</param>
/// <param name="Scope">The scopes that it asks for, with spaces between them.</param>
public sealed record AgreeToProgramRequest(string? Program, string? Scope) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/program", Program, 100), .. Check.Text("/scope", Scope, 500)];
}

public static class AgreeToProgramEndpoint
{
    /// <summary>Lets a program act for one's own account in this tenant, as far as it asks. It can be taken back.</summary>
    [WolverinePost("/api/v1/my/programs"), Requires, WithSession]
    [ProducesResponseType<ProgramRequest>(200)]
    public static async Task<IResult> Post(
        AgreeToProgramRequest request, HttpContext context, ProgramDirectory directory, AccessJournal journal, CancellationToken cancellation)
    {
        var (actor, account) = (Actor.Of(context), Own.Account(context));
        if (await directory.Find(request.Program, cancellation) is not { } program || !program.Serves(actor.TenantId))
        {
            return Problem.Unknown();
        }

        var asked = AccessScopes.Asked(request.Scope);
        if (asked.Except(program.Scopes).Except(AccessScopes.OfEveryProgram).Any())
        {
            return new ProgramMayNotAskForThis().ToHttp();
        }

        var book = context.Desk<ProgramBook>();
        if (!await book.HasAgreed(account, actor.TenantId, program, asked, cancellation))
        {
            await journal.Record(actor, id => new ProgramAllowed(id, account, program.Id, asked), cancellation);
            await book.Agree(account, actor.TenantId, program, asked, cancellation);
        }

        return Results.Json(new ProgramRequest(program.Id, program.NameZh, program.NameEn, asked, true), Projections.Json.Options);
    }
}

/// <param name="Scopes">What it may do: <c>profile</c>, <c>platform.read</c>, <c>platform.write</c>, <c>offline_access</c>.</param>
/// <param name="AgreedAt">Null for a program of the operator's own, which asks nobody.</param>
/// <param name="SignedInAt">When the newest sign-in by it that may still stand began; null when none does.</param>
public sealed record MyProgram(string Id, string NameZh, string NameEn, IReadOnlyList<string> Scopes, DateTimeOffset? AgreedAt, DateTimeOffset? SignedInAt);

public static class ListMyProgramsEndpoint
{
    /// <summary>The programs that may act for one's own account in this tenant.</summary>
    [WolverineGet("/api/v1/my/programs"), Requires, WithSession]
    [ProducesResponseType<Items<MyProgram>>(200)]
    public static async Task<IResult> Get(HttpContext context, ProgramDirectory directory, SignInPolicies policies, CancellationToken cancellation)
    {
        var tenant = Actor.Of(context).TenantId;
        var longest = TimeSpan.FromHours((await policies.Of(tenant, cancellation)).Sessions.LongestHours);
        var known = (await directory.All(cancellation)).ToDictionary(program => program.Key);
        var allowed = await context.Desk<ProgramBook>().Of(Own.Account(context), tenant, longest, cancellation);
        return Results.Json(
            new Items<MyProgram>(
            [
                .. from each in allowed
                   where known.ContainsKey(each.Key)
                   let program = known[each.Key]
                   select new MyProgram(program.Id, program.NameZh, program.NameEn, [.. each.Scopes.Where(scope => scope != AccessScopes.OpenId)], each.AgreedAt, each.SignedInAt),
            ]),
            Projections.Json.Options);
    }
}

public static class WithdrawProgramEndpoint
{
    /// <summary>Takes back what a program was allowed in this tenant. Its tokens open nothing from the next request on.</summary>
    [WolverinePost("/api/v1/my/programs/{clientId}/withdrawal"), Requires, WithSession]
    [ProducesResponseType(204)]
    public static async Task<IResult> Post(string clientId, HttpContext context, ProgramDirectory directory, AccessJournal journal, CancellationToken cancellation)
    {
        var (actor, account) = (Actor.Of(context), Own.Account(context));
        if (await directory.Find(clientId, cancellation) is not { } program
            || !await context.Desk<ProgramBook>().Withdraw(account, actor.TenantId, program, cancellation))
        {
            return Problem.Unknown();
        }

        await journal.Record(actor, id => new ProgramWithdrawn(id, account, program.Id), cancellation);
        return Results.NoContent();
    }
}
