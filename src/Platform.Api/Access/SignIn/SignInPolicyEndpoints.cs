using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using Wolverine.Http;

namespace Platform.Api.Access.SignIn;

public sealed record SignInPolicyCan(bool Set);

public sealed record SignInPolicyView(PasswordRules Passwords, SecondFactorFor SecondFactor, SessionRules Sessions, long Version, SignInPolicyCan Can);

public static class GetSignInPolicyEndpoint
{
    /// <summary>How people of this tenant sign in, and how long a session lasts.</summary>
    [WolverineGet("/api/v1/sign-in-policy"), Requires(Ability.AccountManage, Ability.GrantManage, Ability.AuditRead)]
    [ProducesResponseType<SignInPolicyView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, SignInPolicies policies, HttpContext context, CancellationToken cancellation)
    {
        var (policy, version) = await policies.WithVersion(desk.Actor.TenantId, cancellation);
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(
            new SignInPolicyView(policy.Passwords, policy.SecondFactor, policy.Sessions, version, new(desk.Actor.May(Ability.GrantManage))),
            Projections.Json.Options);
    }
}

public sealed record SetSignInPolicyRequest(PasswordRules? Passwords, SecondFactorFor? SecondFactor, SessionRules? Sessions) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Passwords is null ? [Missing("/passwords")] : Array.Empty<FieldError>(),
        .. SecondFactor is null ? [Missing("/secondFactor")] : Array.Empty<FieldError>(),
        .. Sessions is null ? [Missing("/sessions")] : Array.Empty<FieldError>(),
    ];

    private static FieldError Missing(string pointer) => new(pointer, "required", "Give a value.");
}

public static class SetSignInPolicyEndpoint
{
    /// <summary>Sets the whole of it, for sign-ins and sessions that begin from now on.</summary>
    [WolverinePut("/api/v1/sign-in-policy"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetSignInPolicyRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = SignInPolicy.IdFor(desk.Tenant);
        return desk.Run(
            async work =>
            {
                var stream = await work.Open<SignInPolicy>(id, cancellation);
                var command = new SetSignInPolicy(id, request.Passwords!, request.SecondFactor!.Value, request.Sessions!);
                return desk.Conclude(stream, SetSignInPolicyDecider.Decide(command, stream.State));
            },
            cancellation);
    }
}
