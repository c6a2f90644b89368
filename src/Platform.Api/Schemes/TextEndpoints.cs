using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Text;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <param name="Text">The words of the issued document, without its file's formatting.</param>
public sealed record AttachTextRequest(string? Text);

public static class AttachTextEndpoint
{
    /// <summary>Attaches the text of the issued document; it is kept whole, with its hash.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/text"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, AttachTextRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(schemeId, (scheme, by) => AttachTextDecider.Decide(new(request.Text), scheme, by), cancellation);
}

public sealed record CiteRequest(string? ObligationId, int Start, int Length, string? Quote);

public static class CiteEndpoint
{
    /// <summary>Says which characters of the text an obligation rests on; the quote has to be what stands there.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/citations"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(Guid schemeId, CiteRequest request, CommandDesk desk, ReadDesk reads, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await reads.Open(cancellation);
        if (await library.Find(tenant, schemeId) is not { } known)
        {
            return Problem.Unknown();
        }

        var command = new CiteSpan(request.ObligationId, new(request.Start, request.Length), request.Quote);
        return await desk.Decide<Scheme, SchemeEvent>(schemeId, (scheme, by) => CiteSpanDecider.Decide(command, scheme, known.Rules, by), cancellation);
    }
}

public sealed record ArticlePlace(string Ref, int Start, int Length);

public sealed record CitationView(string ObligationId, int Start, int Length);

/// <param name="Text">Null while no text is attached.</param>
/// <param name="Articles">Where provisions of the pack stand in the text; a provision that was not found is absent.</param>
public sealed record SchemeTextView(
    Guid SchemeId,
    string? Text,
    string? Sha256,
    string? AttachedBy,
    DateTimeOffset? AttachedAt,
    IReadOnlyList<ArticlePlace> Articles,
    IReadOnlyList<CitationView> Citations,
    long Version,
    TextAbilities Can);

public sealed record TextAbilities(bool Attach, bool Cite);

public static class GetTextEndpoint
{
    /// <summary>The text of the issued document, where the articles stand in it, and on which characters each obligation rests.</summary>
    [WolverineGet("/api/v1/schemes/{schemeId}/text"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<SchemeTextView>(200)]
    public static async Task<IResult> Get(Guid schemeId, ReadDesk desk, SchemeLibrary library, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } scheme || await library.Find(tenant, schemeId) is not { } known)
        {
            return Problem.Unknown();
        }

        var text = await tenant.SchemeText(schemeId);
        var names = await tenant.PersonNames(text?.PersonId is { } by ? [by] : []);
        var author = desk.Actor.May(Ability.SchemeAuthor) && scheme.Status != "withdrawn";
        context.Response.Headers.ETag = $"\"{scheme.Version}\"";
        return Results.Json(
            new SchemeTextView(
                schemeId,
                text?.Words,
                text?.Sha256,
                text?.PersonId is { } person ? names.GetValueOrDefault(person) : null,
                text?.AttachedAt,
                text is null ? [] : Places(text.Words, known.Pack),
                [.. (await tenant.Citations(schemeId)).Select(row => new CitationView(row.ObligationId, row.Start, row.Length))],
                scheme.Version,
                new(author && (text is null || scheme.Status == "draft"), author && text is not null)),
            Projections.Json.Options);
    }

    private static IReadOnlyList<ArticlePlace> Places(string words, SchemePack pack) =>
    [
        .. ArticleLocator.Locate(words, pack.Provisions.Select(provision => provision.Ref).Concat(pack.Obligations.Select(duty => duty.Article)))
            .OrderBy(place => place.Value.Start).ThenByDescending(place => place.Value.Length)
            .Select(place => new ArticlePlace(place.Key, place.Value.Start, place.Value.Length)),
    ];
}
