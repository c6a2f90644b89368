using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Portal.Contents;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Portal;
using Platform.Projections;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal;

public sealed record PublicationKindView(string Code, string TitleZh, string TitleEn, bool OfAYear, bool OfASubject);

/// <param name="PublicPath">Path of the page on which everybody reads what is published.</param>
/// <param name="Position">Position of the last change in the feed.</param>
public sealed record PublicationList(IReadOnlyList<PublicationRow> Items, IReadOnlyList<PublicationKindView> Kinds, string PublicPath, long Position);

public static class ListPublicationsEndpoint
{
    /// <summary>Everything that was ever published, what stands first; and the kinds of what can be.</summary>
    [WolverineGet("/api/v1/publications"), Requires(Ability.PublicationManage)]
    public static async Task<PublicationList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        // An oversight department keeps no ledger and no channels of its own here.
        var ofDepartment = desk.Actor.May(Ability.OversightRead);
        return new(
            await tenant.Publications(),
            [.. PublicationKinds.All.Where(kind => kind.OfASubject || !ofDepartment).Select(kind => new PublicationKindView(kind.Code, kind.TitleZh, kind.TitleEn, kind.OfAYear, kind.OfASubject))],
            $"/public/{desk.Actor.TenantId}", await tenant.PublicationPosition());
    }
}

public sealed record PublicationAbilities(bool Publish, bool Withdraw);

public sealed record PublicationView : PublicationRow
{
    public PublicationView(PublicationRow row)
        : base(row)
    {
    }

    /// <summary>What it says; what it said last where it is withdrawn and was frozen.</summary>
    public required PublishedContents Contents { get; init; }

    /// <summary>Its changes, in order.</summary>
    public required IReadOnlyList<PublicationChangeRow> History { get; init; }

    public required PublicationAbilities Can { get; init; }
}

public static class GetPublicationEndpoint
{
    private const int MostChanges = 500;

    [WolverineGet("/api/v1/publications/{publicationId}"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<PublicationView>(200)]
    public static async Task<IResult> Get(Guid publicationId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Publication(publicationId) is not { } row)
        {
            return Problem.Unknown();
        }

        var content = row.WithdrawnAt is not null && row.Content is null ? ContentText.Nothing : await PublicationContents.Of(tenant, row, desk.Today);
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new PublicationView(row)
            {
                Contents = PublicationContents.Read(row.Kind, content.Json),
                History = await tenant.PublicationChanges(0, MostChanges, publicationId),
                Can = new(true, row.WithdrawnAt is null),
            },
            Json.Options);
    }
}

/// <param name="Sha256">To be named when it is published, so that nothing else is.</param>
/// <param name="TitleZh">The usual title.</param>
public sealed record PublicationPreview(string Kind, int? Year, Guid? SubjectId, string TitleZh, string Sha256, PublishedContents Contents);

public static class PreviewPublicationEndpoint
{
    /// <summary>What would be published now: exactly this and nothing else.</summary>
    [WolverineGet("/api/v1/publication-preview"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<PublicationPreview>(200)]
    public static async Task<IResult> Get(ReadDesk desk, string? kind, int? year, Guid? subjectId, CancellationToken cancellation)
    {
        if (PublishDecider.Errors(kind, year, subjectId, desk.Actor.At(desk.Now)) is { Count: > 0 } errors)
        {
            return new PublicationIsNotAcceptable { Errors = errors }.ToHttp();
        }

        await using var tenant = await desk.Open(cancellation);
        var content = await PublicationContents.Now(tenant, kind!, year, subjectId, desk.Today);
        return content.Json is null
            ? new NothingToPublish().ToHttp()
            : Results.Json(
                new PublicationPreview(
                    kind!, year, subjectId, content.OwnTitleZh ?? PublicationKinds.Find(kind)!.TitleOf(year), content.Sha256, PublicationContents.Read(kind!, content.Json)),
                Json.Options);
    }
}
