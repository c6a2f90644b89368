using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Bulletins;
using Platform.Domain.Inspections;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Bulletins;

/// <param name="Paragraphs">At most 4,000 characters together.</param>
/// <param name="Articles">Of the rules; needed for a typical case, which names neither persons nor posts nor units.</param>
/// <param name="InspectionId">The inspection whose result is told; left out for none.</param>
/// <param name="SupersedesId">The bulletin that it corrects and takes the place of.</param>
/// <param name="EvidenceIds">Documents that go with it; within a bureau only.</param>
public sealed record DraftBulletinRequest(
    BulletinKind? Kind,
    string? Title,
    IReadOnlyList<string>? Paragraphs,
    IReadOnlyList<string>? Articles = null,
    Guid? InspectionId = null,
    Guid? SupersedesId = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Kind is null ? [new FieldError("/kind", "required", "Give a value.")] : Array.Empty<FieldError>(),
        .. Check.Text("/title", Title, 100),
        .. Check.Count("/paragraphs", Paragraphs, 1, 60),
        .. (Paragraphs ?? []).Index().SelectMany(each => Check.Text($"/paragraphs/{each.Index}", each.Item, DraftBulletinDecider.LongestBody)),
        .. Check.Count("/articles", Articles, 0, 20),
        .. (Articles ?? []).Index().SelectMany(each => Check.Text($"/articles/{each.Index}", each.Item, 30)),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 20),
    ];

    internal BulletinContent Content() => new(
        Kind!.Value, Title!.Trim(), [.. Paragraphs!.Select(paragraph => paragraph.Trim())], [.. (Articles ?? []).Select(article => article.Trim()).Distinct()], InspectionId);
}

public sealed record BulletinPartyIsUnknown()
    : Refusal("bulletin-party-is-unknown", "An addressee, inspection or bulletin that is named is not known here. Choose one that is.");

public static class DraftBulletinEndpoint
{
    /// <summary>Words a bulletin; nobody but those who issue bulletins reads it before it is issued.</summary>
    [WolverinePost("/api/v1/bulletins"), Requires(Ability.BulletinIssue)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(DraftBulletinRequest request, CommandDesk desk, CancellationToken cancellation) =>
        BulletinDesk.Draft(desk, Guid.CreateVersion7(), request, isNew: true, cancellation);
}

public static class RedraftBulletinEndpoint
{
    /// <summary>Words it anew, the whole of it, as long as it is not issued.</summary>
    [WolverinePut("/api/v1/bulletins/{bulletinId}"), Requires(Ability.BulletinIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(Guid bulletinId, DraftBulletinRequest request, CommandDesk desk, CancellationToken cancellation) =>
        BulletinDesk.Draft(desk, bulletinId, request, isNew: false, cancellation);
}

internal static class BulletinDesk
{
    /// <summary>A bulletin is the whole organization's: whoever holds the ability over some units only does not issue any.</summary>
    public static bool MayIssue(Actor actor) => actor.May(Ability.BulletinIssue) && actor.Units(Ability.BulletinIssue) is null;

    public static Task<IResult> Draft(CommandDesk desk, Guid bulletinId, DraftBulletinRequest request, bool isNew, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = isNew ? work.New<Bulletin>(bulletinId) : await work.Open<Bulletin>(bulletinId, cancellation);
                if (!isNew && stream.State is null)
                {
                    return new Outcome.Unknown();
                }

                if (!MayIssue(desk.Actor))
                {
                    return new Outcome.Outside();
                }

                FieldError[] unknown =
                [
                    .. request.InspectionId is not { } inspection || (await work.Open<Inspection>(inspection, cancellation)).State is not null
                        ? Array.Empty<FieldError>() : [new("/inspectionId", "unknown", "Choose an inspection that is recorded.")],
                    .. request.SupersedesId is not { } former || (await work.Open<Bulletin>(former, cancellation)).State is not null
                        ? Array.Empty<FieldError>() : [new("/supersedesId", "unknown", "Choose a bulletin that is issued.")],
                ];
                if (unknown.Length > 0)
                {
                    return new BulletinPartyIsUnknown { Errors = unknown };
                }

                var command = new DraftBulletin(bulletinId, request.Content(), request.SupersedesId, request.EvidenceIds ?? []);
                var outcome = desk.Conclude(stream, DraftBulletinDecider.Decide(command, stream.State, work.By), isNew ? $"/api/v1/bulletins/{bulletinId}" : null);
                return outcome is not Outcome.Done || command.EvidenceIds.Count == 0
                    ? outcome
                    : (await OfferedEvidence.Find(work, command.EvidenceIds, bulletinId, cancellation)).Missing ?? outcome;
            },
            cancellation);
}
