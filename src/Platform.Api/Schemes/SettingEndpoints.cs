using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <param name="Value">The value as text: <c>30</c>, <c>true</c>, <c>09-01</c>, a code; null leaves the point open.</param>
public sealed record SetSettingRequest(string? Setting, string? Value = null, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/setting", Setting, 60), .. Check.Text("/reason", Reason, 500, required: false)];
}

public static class SetSettingEndpoint
{
    /// <summary>Decides one point that the rules leave unsaid, for a draft.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/settings"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, SetSettingRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<Scheme, SchemeEvent>(
            schemeId,
            (scheme, by) => SetSchemeSettingDecider.Decide(new(request.Setting!, request.Value, string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim()), scheme, by),
            cancellation);
}

/// <summary>Who decided something, and when.</summary>
public sealed record SettingDecision(string? Value, string? Former, string? Reason, string? By, DateTimeOffset At);

/// <param name="Source">Where the default comes from, as the matrix numbers it.</param>
/// <param name="Options">The codes to choose from; empty for a number or a day.</param>
/// <param name="Decisions">Every decision in its order; empty while the default or what was given at the import holds.</param>
public sealed record SettingView(
    string Setting, string Source, string? Default, string? Current, IReadOnlyList<string> Options, IReadOnlyList<SettingDecision> Decisions);

public sealed record SettingAbilities(bool Set, bool Revise);

public sealed record SettingsView(Guid SchemeId, string Status, DateTimeOffset ImportedAt, IReadOnlyList<SettingView> Items, long Version, SettingAbilities Can);

public static class GetSettingsEndpoint
{
    [WolverineGet("/api/v1/schemes/{schemeId}/settings"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<SettingsView>(200)]
    public static async Task<IResult> Get(Guid schemeId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        var decisions = await tenant.SettingDecisions(schemeId);
        var names = await tenant.PersonNames(decisions.Select(decision => decision.PersonId).OfType<Guid>());
        var (unsaid, current) = (new SchemeSettings(), JsonSerializer.Deserialize<SchemeSettings>(scheme.Settings, Projections.Json.Options)!);
        context.Response.Headers.ETag = $"\"{scheme.Version}\"";
        return Results.Json(
            new SettingsView(
                scheme.Id,
                scheme.Status,
                scheme.ImportedAt,
                [
                    .. SettingList.All.Select(setting => new SettingView(
                        setting.Name,
                        setting.Source,
                        setting.Get(unsaid),
                        setting.Get(current),
                        [.. setting.Options],
                        [
                            .. decisions.Where(decision => decision.Setting == setting.Name).Select(decision => new SettingDecision(
                                decision.Value, decision.Former, decision.Reason, decision.PersonId is { } person ? names.GetValueOrDefault(person) : null, decision.SetAt)),
                        ])),
                ],
                scheme.Version,
                new(scheme.Status == "draft" && desk.Actor.May(Ability.SchemeAuthor), scheme.Status is "signed-off" or "issued" && desk.Actor.May(Ability.SchemeAuthor))),
            Projections.Json.Options);
    }
}

public static class ReviseSchemeEndpoint
{
    /// <summary>Makes a new version of a scheme as a draft, with its pack, settings, text and approved interpretations: what is then changed follows the transition that is shown before it is issued.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/revision"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(201)]
    public static async Task<IResult> Post(Guid schemeId, CommandDesk desk, ReadDesk reads, CancellationToken cancellation)
    {
        await using var tenant = await reads.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        using var pack = JsonDocument.Parse(scheme.Pack);
        var id = Guid.CreateVersion7();
        return await desk.Run(
            async work =>
            {
                var former = await work.Open<Scheme>(schemeId, cancellation);
                var stream = await work.Open<Scheme>(id, cancellation);
                return desk.Conclude(
                    stream, ReviseSchemeDecider.Decide(new(id, pack.RootElement), former.State!, stream.State, work.By), $"/api/v1/schemes/{id}");
            },
            cancellation);
    }
}
