using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Access.Outside;

/// <param name="PersonId">The person whose account it is; left out when it is none of the organization's persons.</param>
public sealed record ApproveAccountRequest(Guid? PersonId);

public static class ApproveAccountEndpoint
{
    /// <summary>Lets an account that came from the outside provider be used. It has no role until one is given.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/approval"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(Guid accountId, ApproveAccountRequest request, CommandDesk desk, AccessFacts facts, CancellationToken cancellation) =>
        request.PersonId is { } person && await facts.Person(desk.Tenant, person, cancellation) is null
            ? new PersonIsUnknown().ToHttp()
            : await desk.Decide<AccountGrants, AccountEvent>(
                accountId, (account, _) => ApproveAccountDecider.Decide(new ApproveAccount(request.PersonId), account), cancellation);
}

public sealed record TurnAccountDownRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class TurnAccountDownEndpoint
{
    /// <summary>Decides that an account that came from the outside provider may not be used. It stays so however often its owner comes.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/turning-down"), Requires(Ability.GrantManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid accountId, TurnAccountDownRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<AccountGrants, AccountEvent>(
            accountId, (account, _) => ApproveAccountDecider.Decide(new TurnAccountDown(request.Reason!.Trim()), account), cancellation);
}
