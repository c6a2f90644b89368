using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Projections;
using Platform.Projections.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

public static class ListBureauRoundsEndpoint
{
    /// <summary>The appraisals of years of bureaus, the latest year first.</summary>
    [WolverineGet("/api/v1/oversight/appraisal-rounds"), Requires(Ability.AppraisalOversee)]
    public static async Task<Items<BureauRoundRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.BureauRounds());
    }
}

public sealed record AppraisedBureauAbilities(bool Assess, bool Settle, bool Decide);

/// <summary>One bureau in the appraisal of a year.</summary>
public sealed record AppraisedBureauView(
    string BureauId,
    string NameZh,
    string NameEn,
    DateOnly? KnownOn,
    IReadOnlyList<BureauFigure> Figures,
    IReadOnlyList<Mark> Marks,
    string? AssessedWords,
    AppraisalResult? Result,
    string? GradeZh,
    string? SettledWords,
    DateOnly? AnnouncedOn,
    DateOnly? ObjectUntil,
    string? Objection,
    DateOnly? ObjectedOn,
    bool? Upheld,
    string? Ruling,
    bool Final,
    AppraisedBureauAbilities Can);

public sealed record BureauRoundAbilities(bool TakeFigures, bool Announce, bool Close);

/// <summary>The appraisal of a year with its terms and every bureau, in the order of the directory.</summary>
public sealed record BureauRoundView : BureauRoundRow
{
    public BureauRoundView(BureauRoundRow row)
        : base(row)
    {
    }

    public required RoundTerms AppraisedBy { get; init; }

    public required IReadOnlyList<RoundGrade> GradesOf { get; init; }

    public required IReadOnlyList<AppraisedBureauView> Appraised { get; init; }

    public required BureauRoundAbilities Can { get; init; }
}

public static class GetBureauRoundEndpoint
{
    [WolverineGet("/api/v1/oversight/appraisal-rounds/{bureauRoundId}"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<BureauRoundView>(200)]
    public static async Task<IResult> Get(Guid bureauRoundId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.BureauRounds(bureauRoundId, 1) is not [var round])
        {
            return Problem.Unknown();
        }

        var terms = JsonSerializer.Deserialize<RoundTerms>(round.Terms, Json.Options)!;
        var grades = JsonSerializer.Deserialize<IReadOnlyList<RoundGrade>>(round.Grades, Json.Options)!;
        var bureaus = (await tenant.AppraisedBureaus(bureauRoundId)).Select(row => Of(row, terms, grades, round.ClosedOn is null, desk)).ToList();
        var open = round.ClosedOn is null;
        context.Response.Headers.ETag = $"\"{round.Version}\"";
        return Results.Json(
            new BureauRoundView(round)
            {
                AppraisedBy = terms,
                GradesOf = grades,
                Appraised = bureaus,
                Can = new(
                    open && terms.FiguresOn < desk.Today && bureaus.Any(bureau => bureau.KnownOn is null) && terms.Of(CriterionKind.Quantitative).Any(),
                    open && bureaus.Any(bureau => bureau.Result is not null && bureau.AnnouncedOn is null),
                    open && bureaus.All(bureau => bureau.Final)),
            },
            Json.Options);
    }

    private static AppraisedBureauView Of(AppraisedBureauRow row, RoundTerms terms, IReadOnlyList<RoundGrade> grades, bool open, ReadDesk desk)
    {
        var result = row.Result is null ? null : JsonSerializer.Deserialize<AppraisalResult>(row.Result, Json.Options);
        var (marked, figured) = (terms.Of(CriterionKind.Qualitative).Any(), terms.Of(CriterionKind.Quantitative).Any());
        var ready = (!marked || row.AssessedBy is not null) && (!figured || row.KnownOn is not null);
        var final = row.AnnouncedOn is not null && (row.Objection is null ? desk.Today > row.ObjectUntil : row.Upheld == false);
        return new(
            row.BureauId, row.NameZh, row.NameEn, row.KnownOn, JsonSerializer.Deserialize<IReadOnlyList<BureauFigure>>(row.Figures, Json.Options)!,
            JsonSerializer.Deserialize<IReadOnlyList<Mark>>(row.Marks, Json.Options)!, row.AssessedWords, result,
            grades.FirstOrDefault(grade => grade.Code == result?.Grade)?.TitleZh, row.SettledWords, row.AnnouncedOn, row.ObjectUntil, row.Objection, row.ObjectedOn, row.Upheld, row.Ruling,
            final,
            new(
                open && marked && result is null,
                open && ready && result is null && !(row.AssessedBy is { } assessor && desk.Actor.Is(assessor)),
                row.Objection is not null && row.Ruling is null && !(row.SettledBy is { } settler && desk.Actor.Is(settler))));
    }
}

/// <summary>The result of the bureau's year as the oversight department told it.</summary>
public sealed record ToldAppraisalView(
    Guid Id, string DepartmentName, ToldResultOfYear Result, string? Objection, DateOnly? ObjectedOn, bool? Upheld, string? Ruling, DateOnly? RuledOn, long Version,
    ToldAppraisalAbilities Can);

public sealed record ToldAppraisalAbilities(bool Object);

public static class ListToldAppraisalsEndpoint
{
    /// <summary>What the oversight department held of the bureau's years, the latest first.</summary>
    [WolverineGet("/api/v1/told-appraisals"), Requires(Ability.AppraisalManage)]
    public static async Task<Items<ToldAppraisalView>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new([.. (await tenant.ToldAppraisals()).Select(row => Of(row, desk))]);
    }

    internal static ToldAppraisalView Of(ToldAppraisalRow row, ReadDesk desk) => new(
        row.Id, row.DepartmentName, JsonSerializer.Deserialize<ToldResultOfYear>(row.Result, Json.Options)!, row.Objection, row.ObjectedOn, row.Upheld, row.Ruling, row.RuledOn, row.Version,
        new(row.Objection is null && desk.Today <= row.ObjectUntil));
}
