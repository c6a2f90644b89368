using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Inspections.Across;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Domain.Compliance;
using Platform.Projections.Appraisals;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

/// <param name="TitleZh">The grade's name; grades stand best first.</param>
public sealed record BureauGradeRequest(string? TitleZh, decimal From, string? TitleEn = null);

/// <param name="Figure">A figure of the ledgers of the bureau, for a quantitative criterion.</param>
/// <param name="Maximum">The highest mark, for a qualitative criterion.</param>
public sealed record BureauCriterionRequest(CriterionKind? Kind, int Weight, string? Words, string? Figure = null, string? Category = null, int? Maximum = null);

/// <param name="FiguresOn">Figures are taken as they were known at the end of this day, in Asia/Shanghai.</param>
public sealed record OpenBureauRoundRequest(
    string? Title, int Year, DateOnly FiguresOn, NothingOwed? WhereNothingIsOwed, int ObjectionDays, IReadOnlyList<string>? BureauIds, IReadOnlyList<BureauCriterionRequest>? Criteria,
    IReadOnlyList<BureauGradeRequest>? Grades = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200),
        .. Year is < 2000 or > 2100 ? [new FieldError("/year", "out-of-range", "Give a year between 2000 and 2100.")] : Array.Empty<FieldError>(),
        .. Check.Given<DateOnly>("/figuresOn", FiguresOn),
        .. WhereNothingIsOwed is null ? [new FieldError("/whereNothingIsOwed", "required", "Say full-points or left-out.")] : Array.Empty<FieldError>(),
        .. Check.Count("/bureauIds", BureauIds, 1, 500),
        .. Check.Count("/criteria", Criteria, 1, 60),
        .. (Criteria ?? []).Index().SelectMany(each => new[]
        {
            each.Item.Kind is null ? [new FieldError($"/criteria/{each.Index}/kind", "required", "Say quantitative or qualitative.")] : Array.Empty<FieldError>(),
            Check.Text($"/criteria/{each.Index}/words", each.Item.Words, 300),
        }.SelectMany(errors => errors)),
        .. Check.Count("/grades", Grades, 0, 20),
        .. (Grades ?? []).Index().SelectMany(each => Check.Text($"/grades/{each.Index}/titleZh", each.Item.TitleZh, 40)),
    ];
}

public static class OpenBureauRoundEndpoint
{
    /// <summary>Opens the appraisal of a year of member bureaus, with everything by which it appraises.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(OpenBureauRoundRequest request, CommandDesk desk, WorkerConnections workers, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                IReadOnlyList<MemberBureau> members;
                await using (var worker = await workers.Open(cancellation))
                {
                    members = await DirectMembers.Of(worker, work.Tenant);
                }

                FieldError[] unknown =
                [
                    .. request.BureauIds!.Index().Where(each => members.All(member => member.TenantId != each.Item))
                        .Select(each => new FieldError($"/bureauIds/{each.Index}", "unknown", "Choose a bureau that belongs to you.")),
                ];
                if (unknown.Length > 0)
                {
                    return new InspectedBureauIsUnknown { Errors = unknown };
                }

                var grades = (request.Grades ?? []).Index().Select(each => new RoundGrade(
                    $"grade-{each.Index + 1}", each.Index + 1, each.Item.TitleZh!.Trim(), string.IsNullOrWhiteSpace(each.Item.TitleEn) ? each.Item.TitleZh.Trim() : each.Item.TitleEn.Trim())).ToList();
                var terms = new RoundTerms(
                    request.FiguresOn, request.FiguresOn, request.WhereNothingIsOwed!.Value, request.ObjectionDays,
                    [.. request.Criteria!.Index().Select(each => Criterion(each.Index + 1, each.Item))],
                    [.. grades.Zip(request.Grades ?? [], (grade, asked) => new GradeThreshold(grade.Code, asked.From))], []);
                var stream = work.New<BureauRound>(Guid.CreateVersion7());
                var command = new OpenBureauRound(stream.Id, request.Title!.Trim(), request.Year, terms, grades, request.BureauIds!);
                return desk.Conclude(stream, OpenBureauRoundDecider.Decide(command, stream.State, work.By), $"/api/v1/oversight/appraisal-rounds/{stream.Id}");
            },
            cancellation);

    private static Criterion Criterion(int number, BureauCriterionRequest asked)
    {
        var figures = asked.Kind == CriterionKind.Quantitative;
        return new(number, asked.Kind!.Value, figures ? asked.Figure : null, figures ? asked.Category : null, figures, null, asked.Words!.Trim(), asked.Weight, figures ? null : asked.Maximum);
    }
}

public sealed record BureauRoundStepRequest : IChecked
{
    public IEnumerable<FieldError> Errors() => [];
}

public static class TakeBureauFiguresEndpoint
{
    /// <summary>Takes the figures of every bureau from its ledgers as they were known at the end of the stated day, and freezes them (ADR 0023).</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/figures"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid bureauRoundId, BureauRoundStepRequest request, CommandDesk desk, WorkerConnections workers, PlatformClock clock, CancellationToken cancellation)
    {
        var settled = true;
        var answer = await desk.Run(
            async work =>
            {
                var stream = await work.Open<BureauRound>(bureauRoundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var terms = round.Opened.Terms;
                var view = new Viewpoint(terms.FiguresOn, PlatformClock.StartOf(terms.FiguresOn.AddDays(1)), Knowledge.Then);
                Dictionary<string, IReadOnlyList<BureauFigure>> figures = [];
                if (terms.FiguresOn < work.By.Today)
                {
                    // A bureau that left since is read no more: what the department may see, it may see today.
                    await using var directory = await workers.Open(cancellation);
                    var members = (await DirectMembers.Of(directory, work.Tenant)).Select(member => member.TenantId).ToHashSet();
                    foreach (var bureau in round.Bureaus.Where(each => each.Value.Figures is null && members.Contains(each.Key)).Select(each => each.Key))
                    {
                        await using var connection = await workers.OpenFor(bureau, cancellation);
                        // What is frozen here for good must be all that was known by then.
                        if (!AsOf.IsSettled(view, clock) || !await connection.HasReached(view))
                        {
                            settled = false;
                            return new Outcome.Unknown();
                        }

                        figures[bureau] = Figures(round, await connection.AllDuties(Period(round), view));
                    }
                }

                return desk.Conclude(stream, AppraiseBureauDecider.Decide(new TakeBureauFigures(figures), round, work.By));
            },
            cancellation);
        return settled ? answer : AsOf.NotSettled();
    }

    private static RoundPeriod Period(BureauRound round) => new($"{round.Opened.Year}", new(round.Opened.Year, 1, 1), new(round.Opened.Year, 12, 31));

    private static IReadOnlyList<BureauFigure> Figures(BureauRound round, IReadOnlyList<LedgerDuty> duties) =>
    [
        .. round.Opened.Terms.Of(CriterionKind.Quantitative).OrderBy(criterion => criterion.Number)
            .Select(criterion => LedgerFigures.Take(criterion, duties, Period(round).From, Period(round).To))
            .Select(figure => new BureauFigure(figure.Criterion, figure.Met.Count, figure.NotMet.Count)),
    ];
}

public sealed record AssessBureauRequest(IReadOnlyList<Mark>? Marks, string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/marks", Marks, 0, 60),
        .. (Marks ?? []).Index().SelectMany(each => Check.Text($"/marks/{each.Index}/words", each.Item.Words, 500, required: false)),
        .. Check.Text("/words", Words, 2000),
    ];
}

public static class AssessBureauEndpoint
{
    /// <summary>Marks what no figure says of a bureau.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/assessment"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, string memberId, AssessBureauRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BureauRound, BureauRoundEvent>(
            bureauRoundId, (round, by) => AppraiseBureauDecider.Decide(new AssessBureau(memberId, request.Marks ?? [], request.Words!.Trim()), round, by), cancellation);
}

public sealed record BureauWordsRequest(string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/words", Words, 2000);
}

public static class SettleBureauEndpoint
{
    /// <summary>Settles the result of a bureau as it is computed; never by whoever assessed it.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/settlement"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, string memberId, BureauWordsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BureauRound, BureauRoundEvent>(
            bureauRoundId, (round, by) => AppraiseBureauDecider.Decide(new SettleBureau(memberId, request.Words!.Trim()), round, by), cancellation);
}

public static class AnnounceBureausEndpoint
{
    /// <summary>Tells every bureau that is settled its own result; the days for an objection run from here.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/announcement"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, BureauRoundStepRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<BureauRound>(bureauRoundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var decision = AppraiseBureauDecider.Decide(new AnnounceBureaus(), round, work.By);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is not Outcome.Done || decision is not Decision<BureauRoundEvent>.Accepted accepted)
                {
                    return outcome;
                }

                foreach (var told in accepted.Events.OfType<BureauAnnounced>())
                {
                    var letter = Told(round, told);
                    if (await post.Post(work, told.BureauId, ToldResultOfYear.Letter, round.Id, letter.Announcement, letter, cancellation) is { } undeliverable)
                    {
                        return undeliverable;
                    }
                }

                return outcome;
            },
            cancellation);

    private static ToldResultOfYear Told(BureauRound round, BureauAnnounced told)
    {
        var bureau = round.Bureaus[told.BureauId];
        var result = bureau.Settled!.Result;
        return new(
            round.Id, round.Opened.Title, round.Opened.Year, bureau.Figures?.KnownOn,
            [
                .. result.Lines.Select(line => round.Opened.Terms.Find(line.Criterion)!).Zip(
                    result.Lines, (criterion, line) => new ToldLine(criterion.Words, criterion.Kind, line.Found, line.Of, line.Weight, line.Points)),
            ],
            result.Points, round.Opened.Grades.FirstOrDefault(grade => grade.Code == result.Grade)?.TitleZh, bureau.Settled.Words, told.On, told.ObjectUntil, bureau.Announcements + 1);
    }
}

public sealed record DecideBureauObjectionRequest(bool? Upheld, string? Reasons) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Upheld is null ? [new FieldError("/upheld", "required", "Say whether it is upheld.")] : Array.Empty<FieldError>(),
        .. Check.Text("/reasons", Reasons, 2000),
    ];
}

public static class DecideBureauObjectionEndpoint
{
    /// <summary>Decides the objection of a bureau with reasons; never by whoever settled the result. One that is upheld opens the result again.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/objection-decision"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid bureauRoundId, string memberId, DecideBureauObjectionRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<BureauRound>(bureauRoundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var command = new DecideBureauObjection(memberId, request.Upheld!.Value, request.Reasons!.Trim());
                var outcome = desk.Conclude(stream, AppraiseBureauDecider.Decide(command, round, work.By));
                return outcome is Outcome.Done && stream.Version > stream.Found
                    ? await post.Post(
                        work, memberId, SentRuling.Letter, round.Id, stream.Version, new SentRuling(round.Id, command.Upheld, command.Reasons, work.By.Today), cancellation) ?? outcome
                    : outcome;
            },
            cancellation);
}

public static class CloseBureauRoundEndpoint
{
    /// <summary>Closes the year once every result is final.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/closing"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, BureauRoundStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BureauRound, BureauRoundEvent>(bureauRoundId, (round, by) => AppraiseBureauDecider.Decide(new CloseBureauRound(), round, by), cancellation);
}
