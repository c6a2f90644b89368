using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public sealed record EvidencePolicyAbilities(bool Set);

/// <param name="PossibleReaders">The roles that may be named for a level.</param>
/// <param name="SetAt">Null while the bureau has set nothing: what is shown are the defaults.</param>
public sealed record EvidencePolicyView(
    int? RetentionYears,
    IReadOnlyList<KindRetention> Kinds,
    IReadOnlyList<LevelReaders> Readers,
    IReadOnlyList<string> PossibleReaders,
    DateTimeOffset? SetAt,
    long Version,
    EvidencePolicyAbilities Can);

public static class GetEvidencePolicyEndpoint
{
    /// <summary>How long this bureau keeps its evidence, and who reads which level.</summary>
    [WolverineGet("/api/v1/evidence-policy"), Requires(Ability.EvidenceRead)]
    [ProducesResponseType<EvidencePolicyView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (policy, setAt, version) = await tenant.EvidencePolicy(desk.Actor.TenantId);
        context.Response.Headers.ETag = $"\"{version}\"";
        LevelReaders Readers(EvidenceLevel level) => new(level, policy.ReadersOf(level));
        return Results.Json(
            new EvidencePolicyView(
                policy.RetentionYears, policy.Kinds, [Readers(EvidenceLevel.Internal), Readers(EvidenceLevel.Sensitive)], EvidencePolicy.PossibleReaders,
                setAt, version, new(desk.Actor.May(Ability.EvidenceManage))),
            Projections.Json.Options);
    }
}

public sealed record SetEvidencePolicyRequest(
    int? RetentionYears = null, IReadOnlyList<KindRetention>? Kinds = null, IReadOnlyList<LevelReaders>? Readers = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [
        .. Check.Count("/kinds", Kinds, 0, 50), .. Check.Count("/readers", Readers, 0, 10),
        .. (Readers ?? []).Index().Where(reader => reader.Item.Roles is null).Select(reader => new FieldError($"/readers/{reader.Index}/roles", "required", "Name the roles, or give an empty list.")),
    ];
}

public static class SetEvidencePolicyEndpoint
{
    /// <summary>Sets the whole of it. A kind that is not named has the common years; none at all keeps for good.</summary>
    [WolverinePut("/api/v1/evidence-policy"), Requires(Ability.EvidenceManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetEvidencePolicyRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = EvidencePolicy.IdFor(desk.Tenant);
        var command = new SetEvidencePolicy(id, request.RetentionYears, request.Kinds ?? [], request.Readers ?? []);
        return desk.Set<EvidencePolicy, EvidencePolicyEvent>(id, (policy, _) => SetEvidencePolicyDecider.Decide(command, policy), cancellation);
    }
}
