using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public sealed record EstablishPostRequest(Guid? UnitId, string? RoleId, string? TitleZh, string? TitleEn, DateOnly? EstablishedOn) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/unitId", UnitId).Concat(Check.Text("/roleId", RoleId, 64)).Concat(Check.Given("/establishedOn", EstablishedOn));
}

public static class EstablishPostEndpoint
{
    [WolverinePost("/api/v1/posts"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(EstablishPostRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var command = new EstablishPost(
                    id, request.UnitId!.Value, await tenant.PostUnit(request.UnitId.Value), request.RoleId!, await tenant.Roles(), request.TitleZh,
                    request.TitleEn, request.EstablishedOn!.Value);
                var stream = await work.Open<Post>(id, cancellation);
                return desk.Conclude(stream, EstablishPostDecider.Decide(command, stream.State), $"/api/v1/posts?unitId={request.UnitId}");
            },
            cancellation);
    }
}

/// <param name="To">For a tenure that is over when it is recorded: the first day without it.</param>
public sealed record AppointHolderRequest(Guid? PersonId, DateOnly? From, bool? Acting, DateOnly? To) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/personId", PersonId).Concat(Check.Given("/from", From));
}

public static class AppointHolderEndpoint
{
    [WolverinePost("/api/v1/posts/{postId}/appointments"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid postId, AppointHolderRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Post>(postId, cancellation);
                if (stream.State is not { } post)
                {
                    return new Outcome.Unknown();
                }

                var tenant = work.Connection;
                Decision<PostEvent> decision = await tenant.Person(request.PersonId!.Value) is not { ErasedAt: null }
                    ? new AppointedPersonIsUnknown { Errors = [new("/personId", "person-unknown", "Give the id of a person who is kept here.")] }
                    : AppointHolderDecider.Decide(new AppointHolder(request.PersonId.Value, request.From!.Value, request.Acting ?? false, request.To), post);
                return desk.Conclude(stream, decision);
            },
            cancellation);
}

public sealed record EndTenureRequest(Guid? PersonId, DateOnly? On, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given("/personId", PersonId).Concat(Check.Given("/on", On))
        .Concat(Check.Text("/reason", Reason, EndTenureDecider.LongestReason, required: false));
}

public static class EndTenureEndpoint
{
    [WolverinePost("/api/v1/posts/{postId}/tenure-ends"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid postId, EndTenureRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Post, PostEvent>(
            postId, (post, _) => EndTenureDecider.Decide(new EndTenure(request.PersonId!.Value, request.On!.Value, request.Reason), post), cancellation);
}

/// <param name="OwnerPostId">The post that looks after it while nobody holds it; left out, the head of its unit does.</param>
public sealed record NameVacancyOwnerRequest(Guid? OwnerPostId);

public static class NameVacancyOwnerEndpoint
{
    [WolverinePost("/api/v1/posts/{postId}/vacancy-owner"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid postId, NameVacancyOwnerRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Post>(postId, cancellation);
                if (stream.State is not { } post)
                {
                    return new Outcome.Unknown();
                }

                var tenant = work.Connection;
                var stands = request.OwnerPostId is { } owner && await tenant.StandingPost(owner) is not null;
                return desk.Conclude(stream, NameVacancyOwnerDecider.Decide(new(request.OwnerPostId, stands), post));
            },
            cancellation);
}
