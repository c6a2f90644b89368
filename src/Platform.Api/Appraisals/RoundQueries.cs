using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Schemes;
using Platform.Projections.Appraisals;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

public sealed record RoundListAbilities(bool Open);

/// <summary>The rounds of the bureau, for its office; for others those in which they have a part.</summary>
public sealed record RoundList(IReadOnlyList<RoundRow> Items, RoundListAbilities Can);

public static class ListRoundsEndpoint
{
    [WolverineGet("/api/v1/appraisal-rounds"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    public static async Task<RoundList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var manages = desk.Actor.May(Ability.AppraisalManage);
        return new(await tenant.AppraisalRounds(manages, desk.Actor.PersonId, desk.Today), new(manages));
    }
}

public sealed record PersonInPart(Guid Id, string? Name);

/// <summary>A subject as it is named, before and after the start.</summary>
public sealed record NamedSubject(
    Guid Key, AppraisedKind Kind, Guid UnitId, string UnitNameZh, Guid? PostId, string TitleZh, string? TitleEn, PersonInPart Person, PersonInPart Assessor, PersonInPart Settler,
    PersonInPart Reviewer);

public sealed record RoundAbilities(bool Prepare, bool Start, bool Close, bool Use, bool Withdraw);

/// <param name="Named">The subjects as they are named; for the office alone.</param>
/// <param name="Appraisals">Where each stands, in the order of the organisation; those in which the reader has a part.</param>
/// <param name="Kinds">Whom the rules want appraised.</param>
public sealed record RoundView(
    RoundRow Round, string SchemeTitleZh, IReadOnlyList<string> Kinds, IReadOnlyList<RoundGrade> Grades, bool BothKinds, FalsificationRule? Falsification,
    IReadOnlyList<FocusItem> FocusPoints, IReadOnlyList<ResultUse> StatedUses, RoundTerms? Terms, IReadOnlyList<NamedSubject> Named, IReadOnlyList<AppraisalRow> Appraisals,
    RoundAbilities Can);

public static class GetRoundEndpoint
{
    [WolverineGet("/api/v1/appraisal-rounds/{roundId}"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    [ProducesResponseType<RoundView>(200)]
    public static async Task<IResult> Get(
        Guid roundId, ReadDesk desk, SchemeLibrary library, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var manages = desk.Actor.May(Ability.AppraisalManage);
        if (await tenant.AppraisalRounds(manages, desk.Actor.PersonId, desk.Today, roundId) is not [var row])
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var round = (await session.Events.AggregateStreamAsync<AppraisalRound>(roundId, token: cancellation))!;
        var pack = (await library.Find(tenant, round.Opened.SchemeId))!.Pack;
        var appraisals = await tenant.Appraisals(manages, desk.Actor.PersonId, desk.Today, roundId);
        var running = row.State == "running";
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new RoundView(
                row, pack.Metadata.TitleZh, [.. Enum.GetValues<AppraisedKind>().Where(kind => RoundCycles.Asks(round.Opened.Cycle.Subjects, kind)).Select(Projections.Codes.Of)],
                round.Opened.Grades, round.Opened.BothKinds, round.Opened.Falsification, pack.Appraisal!.FocusItems, pack.Appraisal.ResultUses, round.Terms,
                manages ? await Named(tenant, round.Subjects) : [], appraisals,
                new(
                    manages && row.State == "in-preparation", manages && row.State == "in-preparation" && round.Terms is not null && round.Subjects.Count > 0,
                    manages && running && appraisals.All(each => each.State == "final"), manages && appraisals.Any(each => each.State == "final"),
                    manages && row.State is ("in-preparation" or "running") && !appraisals.Any(ToldResults.Has))),
            Projections.Json.Options);
    }

    private static async Task<IReadOnlyList<NamedSubject>> Named(NpgsqlConnection tenant, IReadOnlyList<AppraisedSubject> subjects)
    {
        var units = (await tenant.Units([.. subjects.Select(subject => subject.UnitId).Distinct()])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        var names = await tenant.PersonNames(subjects.SelectMany(subject => new[] { subject.PersonId, subject.Handlers.AssessorId, subject.Handlers.SettlerId, subject.Handlers.ReviewerId }));
        PersonInPart Person(Guid id) => new(id, names.GetValueOrDefault(id));
        return
        [
            .. subjects.Select(subject => new NamedSubject(
                subject.Key, subject.Kind, subject.UnitId, units.GetValueOrDefault(subject.UnitId) ?? string.Empty, subject.PostId, subject.TitleZh, subject.TitleEn,
                Person(subject.PersonId), Person(subject.Handlers.AssessorId), Person(subject.Handlers.SettlerId), Person(subject.Handlers.ReviewerId))),
        ];
    }
}
