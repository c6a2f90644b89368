using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Limits;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="PackSubject">Which subject of the scheme's ladder it is.</param>
/// <param name="UnitId">A leading body, by its unit; left out when a post is named.</param>
/// <param name="PostId">The post whose holder of that day answers; left out when a body is named.</param>
/// <param name="RepresentativeId">Who speaks for the body.</param>
public sealed record CaseSubjectRequest(string? PackSubject, Guid? UnitId = null, Guid? PostId = null, Guid? RepresentativeId = null);

/// <param name="SchemeId">Asked for only where several rule sets were in force on the day.</param>
/// <param name="OccurredOn">The day on which it happened: its rules and its holders of posts count.</param>
/// <param name="FailedObligationId">The duty that was failed; asked for where the circumstance records nothing else.</param>
public sealed record OpenCaseRequest(
    DateOnly OccurredOn,
    string? TriggerId,
    IReadOnlyList<CaseSubjectRequest>? Subjects,
    Guid InvestigatorId,
    Guid DeciderId,
    Guid ReviewerId,
    Guid DecidingUnitId,
    Guid ReviewUnitId,
    IReadOnlyList<CaseSource>? Sources = null,
    Guid? SchemeId = null,
    string? FailedObligationId = null,
    string? Facts = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Text("/triggerId", TriggerId, 100),
        .. Check.Count("/subjects", Subjects, 1, 20),
        .. Check.Given<Guid>("/investigatorId", InvestigatorId),
        .. Check.Given<Guid>("/deciderId", DeciderId),
        .. Check.Given<Guid>("/reviewerId", ReviewerId),
        .. Check.Given<Guid>("/decidingUnitId", DecidingUnitId),
        .. Check.Given<Guid>("/reviewUnitId", ReviewUnitId),
        .. Check.Text("/facts", Facts, 4000, required: false),
        .. (Subjects ?? []).Index().Where(each => each.Item.UnitId is null == each.Item.PostId is null)
            .Select(each => new FieldError($"/subjects/{each.Index}", "one-of-two", "Give a unit for a leading body or a post for its holder, and not both.")),
    ];
}

public static class OpenCaseEndpoint
{
    /// <summary>Opens a case on a circumstance of the rules in force on the day it happened.</summary>
    [WolverinePost("/api/v1/cases"), Requires(Ability.CaseOpen)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        OpenCaseRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var scheme = await Scheme(tenant, library, request.OccurredOn, request.SchemeId, request.TriggerId!);
                var handlers = new CaseHandlers(request.InvestigatorId, request.DeciderId, request.ReviewerId, request.DecidingUnitId, request.ReviewUnitId);
                var subjects = new List<SubjectFacts>();
                foreach (var subject in request.Subjects!)
                {
                    subjects.Add(await CaseSubjects.Read(work, tenant, subject, request.OccurredOn, request.DecidingUnitId, cancellation));
                }

                var limits = (await work.Open<CaseLimitPolicy>(CaseLimitPolicy.IdFor(work.Tenant), cancellation)).State?.Limits ?? [];
                var id = Guid.CreateVersion7();
                var stream = work.New<AccountabilityCase>(id);
                var command = new OpenCase(
                    id, request.OccurredOn, scheme?.Id ?? Guid.Empty, scheme is null ? null : CaseRules.Of(scheme.Pack), request.TriggerId!, subjects,
                    request.FailedObligationId is { } duty ? scheme?.Rules.Find(duty) : null, request.Facts, request.Sources ?? [], handlers, limits,
                    await tenant.StandsIn(request.DeciderId, request.DecidingUnitId, work.By.Today),
                    await tenant.StandsIn(request.ReviewerId, request.ReviewUnitId, work.By.Today))
                {
                    Unknown = await Unknown(tenant, request),
                    WithoutRight = await tenant.WithoutRight(handlers),
                    Linked = await CaseSources.Linked(work, desk.Actor, request.Sources ?? [], cancellation),
                };
                return desk.Conclude(stream, OpenCaseDecider.Decide(command, stream.State, work.By), $"/api/v1/cases/{id}");
            },
            cancellation);

    /// <summary>The rule set of that day: the one named, or the one that lists the circumstance.</summary>
    internal static async Task<ReadScheme?> Scheme(NpgsqlConnection tenant, SchemeLibrary library, DateOnly day, Guid? schemeId, string triggerId)
    {
        var inForce = (await library.InForceOn(tenant, day)).Where(scheme => scheme.Pack.Accountability is not null).ToList();
        return schemeId is { } id ? inForce.Find(scheme => scheme.Id == id)
            : inForce.Find(scheme => CaseRules.Of(scheme.Pack)!.Trigger(triggerId) is not null) ?? inForce.FirstOrDefault();
    }

    private static async Task<IReadOnlyList<string>> Unknown(NpgsqlConnection tenant, OpenCaseRequest request)
    {
        var unknown = new List<string>();
        foreach (var (pointer, person) in new[] { ("/investigatorId", request.InvestigatorId), ("/deciderId", request.DeciderId), ("/reviewerId", request.ReviewerId) })
        {
            if (await tenant.Person(person) is null)
            {
                unknown.Add(pointer);
            }
        }

        foreach (var (pointer, unit) in new[] { ("/decidingUnitId", request.DecidingUnitId), ("/reviewUnitId", request.ReviewUnitId) })
        {
            if (await tenant.Unit(unit) is null)
            {
                unknown.Add(pointer);
            }
        }

        return unknown;
    }
}
