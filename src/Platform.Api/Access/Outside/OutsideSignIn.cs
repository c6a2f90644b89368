using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using Platform.Domain.Audit;

namespace Platform.Api.Access.Outside;

/// <summary>Signs people in through the provider of their tenant: sends them there, and takes them back.</summary>
public sealed partial class OutsideSignIn(
    OutsideProviders providers, OutsideSecrets secrets, OutsideClient client, OutsideTickets tickets, OutsideAccounts accounts, AuthDb db, GrantBook grants,
    AccessFacts facts, SignInPolicies policies, SessionDesk sessions, AccessJournal journal, IOptions<AccessOptions> options, TimeProvider time, ILogger<OutsideSignIn> log)
{
    /// <summary>The address at the provider; null when the tenant has none.</summary>
    /// <exception cref="OutsideFaultException">The provider cannot be asked.</exception>
    public async Task<string?> Begin(HttpContext context, string tenant, string? back, CancellationToken cancellation)
    {
        if (await facts.Tenant(tenant, cancellation) is null || await providers.Of(tenant, cancellation) is not { } provider)
        {
            return null;
        }

        var metadata = await client.Metadata(provider.Issuer, cancellation);
        var ticket = tickets.Begin(context, tenant, provider.Issuer, IsOurs(back) ? back! : "/");
        return QueryHelpers.AddQueryString(metadata.Authorization.ToString(), new Dictionary<string, string?>
        {
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = Redirect(context),
            ["response_type"] = "code",
            ["scope"] = "openid profile",
            ["state"] = ticket.State,
            ["nonce"] = ticket.Nonce,
            ["code_challenge"] = ticket.Challenge,
            ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>Takes back whoever comes from the provider; where they go on to. Whatever goes wrong leads to the sign-in page with a word for it.</summary>
    public async Task<string> ComeBack(HttpContext context, CancellationToken cancellation)
    {
        var query = context.Request.Query;
        if (tickets.Take(context, query["state"]) is not { } ticket)
        {
            return "/sign-in?outcome=ended";
        }

        try
        {
            if (await providers.Of(ticket.Tenant, cancellation) is not { } provider || provider.Issuer != ticket.Issuer)
            {
                return Outcome(ticket, "ended");
            }

            // Said by whoever answers, where they say it: an answer of another provider must not be redeemed at this one.
            var saysIssuer = (await client.Metadata(provider.Issuer, cancellation)).SaysIssuer;
            if ((query["iss"].Count > 0 || saysIssuer) && query["iss"] != provider.Issuer)
            {
                throw new OutsideFaultException("The answer is another provider's.");
            }

            if (query["code"].ToString() is not { Length: > 0 } code)
            {
                return Outcome(ticket, "refused");
            }

            var secret = await secrets.Read(ticket.Tenant, cancellation);
            var person = await client.Redeem(provider, secret, code, ticket.Verifier, ticket.Nonce, Redirect(context), cancellation);
            return await Enter(context, ticket, person, cancellation);
        }
        catch (OutsideFaultException fault)
        {
            LogFault(ticket.Tenant, fault.Message, fault.InnerException);
            return Outcome(ticket, "fault");
        }
    }

    private async Task<string> Enter(HttpContext context, OutsideTicket ticket, OutsidePerson person, CancellationToken cancellation)
    {
        var (account, userName) = await accounts.FindOrMake(ticket.Tenant, person, cancellation);
        var held = await grants.Read(ticket.Tenant, account, cancellation) ?? new AccountGrants(account, null, [], null);
        var refused = held.Waits ? "waits"
            : held.IsSuspended ? "suspended"
            : (await policies.Of(ticket.Tenant, cancellation)).NeedsSecondFactor(held.Grants) && !person.TwoFactors ? "one-factor"
            : null;
        if (refused is null && await sessions.Prepare(context, account, userName, ticket.Tenant, held, [], cancellation, person.TwoFactors ? ["mfa"] : []) is null)
        {
            refused = "closed";
        }

        if (refused is not null)
        {
            await journal.Record(ticket.Tenant, account.ToString(), held.PersonId, id => new SignInRefused(id, account, refused), cancellation);
            return Outcome(ticket, refused);
        }

        var now = time.GetUtcNow();
        await db.Users.Where(user => user.Id == account).ExecuteUpdateAsync(update => update.SetProperty(user => user.LastSignedInAt, now), cancellation);
        await journal.Record(ticket.Tenant, account.ToString(), held.PersonId, id => new SignedIn(id, account), cancellation);
        await sessions.BeginAnew(context, cancellation);
        return ticket.Back;
    }

    /// <summary>Where the provider sends people back to; it is to be registered there letter by letter.</summary>
    public string Redirect(HttpContext context) =>
        (options.Value.Issuer?.GetLeftPart(UriPartial.Authority) ?? $"{context.Request.Scheme}://{context.Request.Host}") + OutsideTickets.Path;

    private static string Outcome(OutsideTicket ticket, string word) => $"/sign-in/{ticket.Tenant}?outcome={word}";

    private static bool IsOurs(string? back) =>
        back is ['/', ..] && !back.StartsWith("//", StringComparison.Ordinal) && !back.StartsWith("/\\", StringComparison.Ordinal) && !back.Any(char.IsControl);

    [LoggerMessage(EventId = 4120, Level = LogLevel.Warning, Message = "Sign-in through the provider of tenant {TenantId} failed: {Reason}")]
    private partial void LogFault(string tenantId, string reason, Exception? fault);
}
