using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Projections.Appraisals;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

public static class UseResultsEndpoint
{
    /// <summary>Records what results of the round were used for, in one transaction (rows H10 and H12 of the matrix).</summary>
    [WolverinePost("/api/v1/appraisal-rounds/{roundId}/result-uses"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid roundId, UseResultsRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AppraisalRound>(roundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var known = (await tenant.Appraisals(true, null, work.By.Today, roundId)).Select(row => row.Id).ToList();
                var recipient = await Recipient(tenant, request, work.By.Today);
                FieldError[] unknown =
                [
                    .. recipient is null ? [new FieldError(request.UnitId is null ? "/bodyId" : "/unitId", "unknown", "Choose one that exists.")] : Array.Empty<FieldError>(),
                    .. (request.AppraisalIds ?? []).Index().Where(each => !known.Contains(each.Item))
                        .Select(each => new FieldError($"/appraisalIds/{each.Index}", "unknown", "Choose an appraisal of this round.")),
                ];
                if (unknown.Length > 0)
                {
                    return new RoundPartIsUnknown { Errors = unknown };
                }

                var stated = (await library.Find(tenant, round.Opened.SchemeId))!.Pack.Appraisal!.ResultUses;
                var command = new UseResult(Guid.CreateVersion7(), request.Kind!.Value, request.Provision, recipient!, request.On, request.Words!.Trim(), stated);
                foreach (var id in request.AppraisalIds is { Count: > 0 } some ? some.Distinct() : known)
                {
                    var appraisal = await work.Open<SubjectAppraisal>(id, cancellation);
                    if (CommandDesk.Apply(appraisal, UseResultDecider.Decide(command, appraisal.State!, work.By)) is { } refused)
                    {
                        return refused;
                    }
                }

                return new Outcome.Done(new Recorded(roundId, stream.Version), stream.Version);
            },
            cancellation);

    private static async Task<UseRecipient?> Recipient(NpgsqlConnection tenant, UseResultsRequest request, DateOnly today) =>
        request.UnitId is { } unitId
            ? await tenant.Unit(unitId) is { } unit ? new(unit.Id, null, unit.NameZh) : null
            : (await tenant.OutsideBodies(today)).FirstOrDefault(each => each.Id == request.BodyId) is { } body ? new(null, body.Id, body.NameZh) : null;
}
