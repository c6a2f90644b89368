using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Interpretations;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <param name="AmbiguityId">The unclear point of the pack that it decides, when it does.</param>
public sealed record InterpretationRequest(string? Article, string? Text, string? AmbiguityId = null);

public static class ProposeInterpretationEndpoint
{
    /// <summary>Writes down how an article is read; another person approves it.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/interpretations"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(201)]
    public static async Task<IResult> Post(
        Guid schemeId, InterpretationRequest request, CommandDesk desk, ReadDesk reads, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await reads.Open(cancellation);
        if (await library.Find(tenant, schemeId) is not { } known)
        {
            return Problem.Unknown();
        }

        var id = Guid.CreateVersion7();
        var command = new ProposeInterpretation(id, request.Article, request.AmbiguityId, request.Text);
        return await desk.Run(
            async work =>
            {
                var stream = await work.Open<Scheme>(schemeId, cancellation);
                var outcome = desk.Conclude(stream, ProposeInterpretationDecider.Decide(command, stream.State!, known.Pack, work.By));
                return outcome is Outcome.Done
                    ? new Outcome.Done(new Recorded(id, stream.Version), stream.Version, $"/api/v1/schemes/{schemeId}/interpretations")
                    : outcome;
            },
            cancellation);
    }
}

public static class ApproveInterpretationEndpoint
{
    [WolverinePost("/api/v1/schemes/{schemeId}/interpretations/{interpretationId}/approval"), Requires(Ability.SchemeApprove)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, Guid interpretationId, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(schemeId, (scheme, by) => ApproveInterpretationDecider.Decide(new(interpretationId), scheme, by), cancellation);
}

public static class WithdrawInterpretationEndpoint
{
    [WolverinePost("/api/v1/schemes/{schemeId}/interpretations/{interpretationId}/withdrawal"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, Guid interpretationId, ReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(
            schemeId, (scheme, by) => WithdrawInterpretationDecider.Decide(new(interpretationId, request.Words), scheme, by), cancellation);
}

public sealed record InterpretationAbilities(bool Approve, bool Withdraw);

/// <param name="Status">proposed, approved or withdrawn.</param>
/// <param name="CarriedFrom">The version in which it was approved; null where that is this one.</param>
public sealed record InterpretationView(
    Guid Id,
    string Article,
    string? AmbiguityId,
    string Text,
    string Status,
    string? ProposedBy,
    DateTimeOffset ProposedAt,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt,
    string? WithdrawnBecause,
    Guid? CarriedFrom,
    InterpretationAbilities Can);

/// <param name="Undecided">Unclear points of the pack that no approved interpretation decides.</param>
public sealed record InterpretationsView(Guid SchemeId, IReadOnlyList<InterpretationView> Items, IReadOnlyList<string> Undecided, long Version, bool CanPropose);

public static class ListInterpretationsEndpoint
{
    [WolverineGet("/api/v1/schemes/{schemeId}/interpretations"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<InterpretationsView>(200)]
    public static async Task<IResult> Get(Guid schemeId, ReadDesk desk, SchemeLibrary library, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } scheme || await library.Find(tenant, schemeId) is not { } known)
        {
            return Problem.Unknown();
        }

        var rows = await tenant.Interpretations(schemeId);
        var names = await tenant.PersonNames(rows.SelectMany(row => new[] { row.ProposedByPerson, row.ApprovedByPerson }).OfType<Guid>());
        var decided = rows.Where(row => row.Status == "approved").Select(row => row.AmbiguityId).ToHashSet();
        string? Name(Guid? person) => person is { } id ? names.GetValueOrDefault(id) : null;
        context.Response.Headers.ETag = $"\"{scheme.Version}\"";
        return Results.Json(
            new InterpretationsView(
                schemeId,
                [
                    .. rows.Select(row => new InterpretationView(
                        row.Id, row.Article, row.AmbiguityId, row.Text, row.Status, Name(row.ProposedByPerson), row.ProposedAt, Name(row.ApprovedByPerson),
                        row.ApprovedAt, row.WithdrawnBecause, row.CarriedFrom,
                        new(
                            row.Status == "proposed" && desk.Actor.May(Ability.SchemeApprove) && !desk.Actor.Is(row.ProposedBy),
                            row.Status != "withdrawn" && desk.Actor.May(Ability.SchemeAuthor)))),
                ],
                [.. known.Pack.Ambiguities.Select(point => point.Id).Where(point => !decided.Contains(point))],
                scheme.Version,
                scheme.Status != "withdrawn" && desk.Actor.May(Ability.SchemeAuthor)),
            Projections.Json.Options);
    }
}
