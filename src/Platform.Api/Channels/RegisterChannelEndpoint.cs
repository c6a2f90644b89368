using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels;
using Platform.Domain.Meetings;
using Platform.Projections.Channels;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="Kind">One of the product's kinds of channel, or the name of one of the bureau's own.</param>
/// <param name="NamedByRules">What the bureau's rules call it, as they are offered; left out where they name none.</param>
/// <param name="ResponsiblePostId">The post that answers for it; for a club, its adviser.</param>
/// <param name="ReviewMonths">Months from one review to the next.</param>
/// <param name="UpdateMonths">Months between checks that its contents are kept up to date; left out for none.</param>
/// <param name="SecurityMonths">Months between checks of its technical security; left out for none.</param>
public sealed record RegisterChannelRequest(
    string? Kind,
    string? NameZh,
    Guid UnitId,
    Guid ResponsiblePostId,
    DateOnly OpenedOn,
    int? ReviewMonths = 12,
    int? UpdateMonths = null,
    int? SecurityMonths = null,
    string? NamedByRules = null,
    string? Address = null,
    string? LicenceNumber = null,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/kind", Kind, 30),
        .. Check.Text("/nameZh", NameZh, 100),
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Given<Guid>("/responsiblePostId", ResponsiblePostId),
        .. Check.Given<DateOnly>("/openedOn", OpenedOn),
        .. Check.Text("/namedByRules", NamedByRules, 100, required: false),
        .. Check.Text("/address", Address, 200, required: false),
        .. Check.Text("/licenceNumber", LicenceNumber, 100, required: false),
        .. ServedDuties.Errors(this),
    ];

    internal ChannelEntry Entry() => new(
        Kind!, Texts.Blank(NamedByRules), NameZh!.Trim(), Texts.Blank(Address), Texts.Blank(LicenceNumber), UnitId, OpenedOn,
        new(ReviewMonths ?? 12, UpdateMonths, SecurityMonths));
}

public static class RegisterChannelEndpoint
{
    /// <summary>Takes a channel of the institution's own into the register.</summary>
    [WolverinePost("/api/v1/channels"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        RegisterChannelRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                if (await Against(tenant, library, request, work.By.Today) is { } against)
                {
                    return against;
                }

                var stream = work.New<Channel>(Guid.CreateVersion7());
                var entry = request.Entry();
                var act = ServedDuties.Act(request);
                var command = new RegisterChannel(
                    stream.Id, entry, request.ResponsiblePostId, await tenant.ChannelKindIsKnown(entry.Kind), await tenant.ChannelNameIsTaken(entry.Kind, entry.NameZh, stream.Id),
                    request.EvidenceIds ?? [], act);
                var outcome = desk.Conclude(stream, RegisterChannelDecider.Decide(command, stream.State, work.By), $"/api/v1/channels/{stream.Id}");
                return outcome is not Outcome.Done
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, stream.Id, act, request.UnitId, ActKind.Document, $"登记：{entry.NameZh}", work.By.Today, cancellation) ?? outcome;
            },
            cancellation);

    internal static async Task<Refusal?> Against(NpgsqlConnection tenant, SchemeLibrary library, RegisterChannelRequest request, DateOnly today)
    {
        if (await Parties.Against(tenant, request.UnitId, request.ResponsiblePostId) is { } unknown)
        {
            return unknown;
        }

        return Texts.Blank(request.NamedByRules) is { } named && !(await ChannelKindChoices.Of(tenant, library, today)).Any(choice => choice.NameZh == named)
            ? new ChannelIsNotAcceptable { Errors = [new("/namedByRules", "unknown", "Choose one of the kinds that the rules in force name.")] }
            : null;
    }
}

/// <summary>What the rules in force call a channel or a club.</summary>
/// <param name="Kind"><c>channel</c> or <c>club</c>, as the rules have it.</param>
public sealed record ChannelKindChoice(string NameZh, string NameEn, string Kind, IReadOnlyList<string> Articles, string SchemeTitleZh);

public static class ChannelKindsEndpoint
{
    /// <summary>The channels and clubs that the rules in force name.</summary>
    [WolverineGet("/api/v1/channel-kinds"), Requires(Ability.LedgerRead)]
    public static async Task<Items<ChannelKindChoice>> Get(ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await ChannelKindChoices.Of(tenant, library, desk.Today));
    }
}

internal static class ChannelKindChoices
{
    public static async Task<IReadOnlyList<ChannelKindChoice>> Of(NpgsqlConnection tenant, SchemeLibrary library, DateOnly today) =>
    [
        .. (await library.InForceOn(tenant, today)).SelectMany(scheme => scheme.Pack.UnitTypes.Where(type => type.Kind is "channel" or "club")
            .Select(type => new ChannelKindChoice(type.NameZh, type.NameEn, type.Kind, type.Articles, scheme.Pack.Metadata.TitleZh))),
    ];
}
