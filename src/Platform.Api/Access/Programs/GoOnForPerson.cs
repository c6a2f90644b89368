using OpenIddict.Abstractions;
using OpenIddict.Server;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Domain.Audit;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access.Programs;

/// <summary>
/// Gives a program tokens for a code or a refresh token, as long as the person could still sign in: the tenant is in service, the account
/// in force, and the sign-in no older than a session may be there. Left alone for as long as a session may lie, it ends too.
/// </summary>
public sealed class GoOnForPerson(AccessFacts facts, AccountDirectory accounts, ProgramBook book, SignInPolicies policies, UsedAssertions assertions, AccessJournal journal, TimeProvider time)
    : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        if (!context.Request.IsAuthorizationCodeGrantType() && !context.Request.IsRefreshTokenGrantType())
        {
            return;
        }

        var cancellation = context.CancellationToken;
        if (context.Request.ClientAssertion is { Length: > 0 } assertion && !await assertions.TakeOnce(assertion, cancellation))
        {
            context.Reject(Errors.InvalidClient, UsedAssertions.WasUsed);
            return;
        }

        var (account, tenant) = (Guid.Parse(context.Principal!.GetClaim(Claims.Subject)!), context.Principal!.GetClaim(AccessClaims.Tenant)!);
        var (isOpen, _, grants) = await facts.Enter(tenant, account, null, cancellation);
        var rules = (await policies.Of(tenant, cancellation)).Sessions;
        var began = await book.BeganAt(context.Principal!.GetAuthorizationId(), cancellation);
        if (!isOpen || grants.IsSuspended || !await accounts.BelongsTo(account, tenant, cancellation)
            || began is not { } at || at.AddHours(rules.LongestHours) <= time.GetUtcNow())
        {
            context.Reject(Errors.InvalidGrant, "The sign-in has ended. Let the person sign in again.");
            return;
        }

        await journal.Record(tenant, account.ToString(), grants.PersonId, record => new TokenIssued(record, context.ClientId!), cancellation);
        context.Principal!.SetRefreshTokenLifetime(TimeSpan.FromMinutes(rules.IdleMinutes));
    }
}
