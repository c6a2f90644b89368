using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Calendar;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Projections.Compliance;
using Wolverine.Http;

namespace Platform.Api.Compliance;

public sealed record OpenDisplayRequest(string Title, DateOnly? EndsOn) : IChecked
{
    private const int LongestTitle = 60;

    public IEnumerable<FieldError> Errors() => Check.Text("/title", Title, LongestTitle);
}

public sealed record DisplayRequest;

/// <param name="Address">The path of the screen. It is said this once: whoever knows it can read the figures.</param>
public sealed record OpenedDisplay(Guid Id, string Address, long Version);

public static class ListDisplaysEndpoint
{
    /// <summary>The full-screen views that were opened; never their addresses.</summary>
    [WolverineGet("/api/v1/displays"), Requires(Ability.DisplayManage)]
    public static async Task<Items<DisplayRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Displays(desk.Today));
    }
}

public static class OpenDisplayEndpoint
{
    /// <summary>
    /// Opens a full-screen view under a secret address. Like a first password its answer is not kept for an Idempotency-Key,
    /// because a secret must not lie about; sent again it is another view.
    /// </summary>
    [WolverinePost("/api/v1/displays"), Requires(Ability.DisplayManage)]
    [ProducesResponseType<OpenedDisplay>(201)]
    public static Task<IResult> Post(OpenDisplayRequest request, HttpContext context, CommandDesk desk, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var (id, secret) = (Guid.CreateVersion7(), FeedSecret.New());
        return desk.Run(
            async work =>
            {
                var stream = work.New<Display>(id);
                var refused = CommandDesk.Apply(stream, DisplayDecider.Open(new(id, request.Title.Trim(), FeedSecret.Hash(secret), request.EndsOn), stream.State, work.By));
                return refused ?? new Outcome.Done(new OpenedDisplay(id, $"/display/{work.Tenant}/{secret}", stream.Version), stream.Version, $"/api/v1/displays/{id}");
            },
            cancellation);
    }
}

public static class RevokeDisplayEndpoint
{
    [WolverinePost("/api/v1/displays/{displayId}/revocation"), Requires(Ability.DisplayManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid displayId, DisplayRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Display, DisplayEvent>(displayId, DisplayDecider.Revoke, cancellation);
}
