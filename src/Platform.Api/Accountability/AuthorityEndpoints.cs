using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability.Authority;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record AuthorityAbilities(bool Manage);

public sealed record AuthorityList(IReadOnlyList<AuthorityRow> Items, AuthorityAbilities Can);

public static class ListAuthorityEndpoint
{
    /// <summary>Who manages whom (干部管理权限).</summary>
    [WolverineGet("/api/v1/authority-register"), Requires(Ability.OrganisationRead)]
    public static async Task<AuthorityList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.AuthorityEntries(), new(desk.Actor.May(Ability.AuthorityManage)));
    }
}

/// <param name="PostId">The post that is managed; left out when a unit is given.</param>
/// <param name="UnitId">The unit that is managed as a body, with the posts in it; left out when a post is given.</param>
/// <param name="IncludesBelow">Whether the units below it are managed too.</param>
/// <param name="Basis">The document that says so.</param>
public sealed record AssignAuthorityRequest(Guid BodyUnitId, DateOnly From, string? Basis, Guid? PostId = null, Guid? UnitId = null, bool IncludesBelow = false) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/bodyUnitId", BodyUnitId), .. Check.Given<DateOnly>("/from", From)];
}

public sealed record AuthorityNamesTheUnknown()
    : Refusal("authority-names-the-unknown", "There is no such unit or post in this organisation. Choose one that exists.");

public static class AssignAuthorityEndpoint
{
    [WolverinePost("/api/v1/authority-register/entries"), Requires(Ability.AuthorityManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(AssignAuthorityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                List<FieldError> unknown =
                [
                    .. await tenant.Unit(request.BodyUnitId) is null ? [new("/bodyUnitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. request.UnitId is { } unit && await tenant.Unit(unit) is null ? [new("/unitId", "unknown", "Choose a unit that exists.")] : Array.Empty<FieldError>(),
                    .. request.PostId is { } post && await tenant.PostTitle(post) is null ? [new("/postId", "unknown", "Choose a post that exists.")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Count > 0)
                {
                    return new AuthorityNamesTheUnknown { Errors = unknown };
                }

                var stream = await work.Open<AuthorityRegister>(AuthorityRegister.IdFor(work.Tenant), cancellation);
                var command = new AssignAuthority(
                    stream.Id, Guid.CreateVersion7(), request.BodyUnitId, request.PostId, request.UnitId, request.IncludesBelow, request.From, request.Basis ?? string.Empty);
                return desk.Conclude(stream, AssignAuthorityDecider.Decide(command, stream.State, work.By), "/api/v1/authority-register");
            },
            cancellation);
}

/// <param name="On">First day without it.</param>
public sealed record WithdrawAuthorityRequest(DateOnly On, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<DateOnly>("/on", On), .. Check.Text("/reason", Reason, 500)];
}

public static class WithdrawAuthorityEndpoint
{
    [WolverinePost("/api/v1/authority-register/entries/{entryId}/withdrawal"), Requires(Ability.AuthorityManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid entryId, WithdrawAuthorityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AuthorityRegister>(AuthorityRegister.IdFor(work.Tenant), cancellation);
                return stream.State is { } register
                    ? desk.Conclude(stream, WithdrawAuthorityDecider.Decide(new(entryId, request.On, request.Reason!), register, work.By))
                    : new Outcome.Unknown();
            },
            cancellation);
}
