using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public static class SignOffSchemeEndpoint
{
    [WolverinePost("/api/v1/schemes/{schemeId}/sign-off"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(schemeId, (scheme, by) => SignOffSchemeDecider.Decide(new SignOffScheme(), scheme, by), cancellation);
}

public sealed record WithdrawSchemeRequest(string? Reason);

public static class WithdrawSchemeEndpoint
{
    [WolverinePost("/api/v1/schemes/{schemeId}/withdrawal"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, WithdrawSchemeRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(
            schemeId,
            (scheme, by) => WithdrawSchemeDecider.Decide(new WithdrawScheme(request.Reason ?? string.Empty), scheme, by),
            cancellation);
}
