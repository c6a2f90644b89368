using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Portal.Contents;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal;

/// <param name="Kind">One of the kinds that can be published.</param>
/// <param name="Year">For a kind that is published year by year; left out for the others.</param>
/// <param name="SubjectId">For a kind of which each is published by itself, such as a bulletin; left out for the others.</param>
/// <param name="TitleZh">Left out for the usual title.</param>
/// <param name="Form">As it stands now, or as it stands whenever it is read.</param>
/// <param name="SeenSha256">The hash of what was shown before: what is frozen has to be that.</param>
public sealed record PublishRequest(string? Kind, int? Year, string? TitleZh, PublicationForm? Form, string? SeenSha256, Guid? SubjectId = null) : IChecked
{
    private const int LongestTitle = 100;

    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/kind", Kind, 40),
        .. Check.Text("/titleZh", TitleZh, LongestTitle, required: false),
        .. Form is null ? [new FieldError("/form", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. Check.Text("/seenSha256", SeenSha256, 64, required: false),
    ];
}

public static class PublishEndpoint
{
    /// <summary>Makes something readable for portals and on the public page, or says it anew.</summary>
    [WolverinePost("/api/v1/publications"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(PublishRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var (kind, year, subject) = (request.Kind!.Trim(), request.Year, request.SubjectId);
                var id = PublicationBook.PublicationId(work.Tenant, kind, year, subject);
                var stream = await work.Open<PublicationBook>(PublicationBook.IdFor(work.Tenant), cancellation);
                var content = PublishDecider.Errors(kind, year, subject, work.By).Count > 0
                    ? ContentText.Nothing
                    : await PublicationContents.Now(work.Connection, kind, year, subject, work.By.Today);
                var command = new Publish(
                    work.Tenant, kind, year, Texts.Blank(request.TitleZh), request.Form!.Value, content.Json, content.Sha256, Texts.Blank(request.SeenSha256)?.ToLowerInvariant(), subject,
                    content.OwnTitleZh);
                return CommandDesk.Apply(stream, PublishDecider.Decide(command, stream.State, work.By))
                    ?? new Outcome.Done(new Recorded(id, stream.Version), stream.Version, $"/api/v1/publications/{id}");
            },
            cancellation);
}

public sealed record WithdrawPublicationRequest(string? Reason) : IChecked
{
    private const int LongestReason = 500;

    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, LongestReason);
}

public static class WithdrawPublicationEndpoint
{
    /// <summary>Takes back what was published: portals and the public page find nothing there from then on.</summary>
    [WolverinePost("/api/v1/publications/{publicationId}/withdrawal"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid publicationId, WithdrawPublicationRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<PublicationBook>(PublicationBook.IdFor(work.Tenant), cancellation);
                if (stream.State?.Find(publicationId) is null)
                {
                    return new Outcome.Unknown();
                }

                return CommandDesk.Apply(stream, WithdrawPublicationDecider.Decide(new(publicationId, request.Reason!.Trim()), stream.State, work.By))
                    ?? new Outcome.Done(new Recorded(publicationId, stream.Version), stream.Version);
            },
            cancellation);
}
