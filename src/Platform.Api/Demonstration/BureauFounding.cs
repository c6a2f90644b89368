using System.Text;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Ledgers;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>The persons whom the accounts of a bureau belong to.</summary>
internal sealed record Staff(Guid Office, Guid Clerk, Guid Leader, Guid Discipline)
{
    /// <summary>Who reviews what the leader decided in a case.</summary>
    public required Guid Reviewer { get; init; }

    /// <summary>The post whose holder changes, and the one that is vacant today.</summary>
    public required Guid ChangedPost { get; init; }

    public required Guid VacantPost { get; init; }

    /// <summary>The posts that are held from the beginning on, in the order of the plan.</summary>
    public required IReadOnlyList<(Guid Post, string Unit)> HeldPosts { get; init; }
}

/// <summary>
/// Sets a bureau up through its own program: takes in its rules, opens its units, enters its persons, establishes its posts
/// and fills them. All of it existed long before the first day of the recorded activity.
/// </summary>
internal sealed class BureauFounding(BureauPlan plan, Hands hands, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    private static readonly DateOnly Opened = new(2019, 3, 1);

    private readonly Performer _program = Performer.Client(plan.Slug, $"{plan.Slug}-api");
    private readonly List<(Guid Post, PostRow Row)> _posts = [];
    private int _persons;
    private Guid _office;

    public async Task<Staff> Found()
    {
        await IssueScheme();
        await OpenUnits();
        var leader = Guid.Empty;
        foreach (var row in plan.PostRows)
        {
            var person = await FillPost(row);
            leader = leader == Guid.Empty ? person : leader;
        }

        await new Portfolios(plan, hands, _program, cancellation).Share(_posts, new DateOnly(2022, 1, 1));
        await NameCaretakers();
        ChangeUnits();
        _office = await Enter(plan.OfficeUnit);
        return new(_office, await Enter(plan.ClerkUnit), leader, await Enter(plan.UnitRows[0].Code))
        {
            Reviewer = await Enter(plan.ReviewUnit),
            ChangedPost = _posts.First(post => post.Row.Special == "changed").Post,
            VacantPost = _posts.First(post => post.Row.Special == "vacant").Post,
            HeldPosts = [.. _posts.Where(post => post.Row.Special != "vacant").Select(post => (post.Post, post.Row.Unit))],
        };
    }

    private async Task IssueScheme()
    {
        var pack = SchemeTemplates.Find(plan.Template) ?? throw new InvalidOperationException($"There is no template {plan.Template}.");
        var answer = await hands.Send(
            _program,
            "ImportScheme",
            request => request.Body = new MemoryStream(Encoding.UTF8.GetBytes(pack)),
            (services, context) => ImportSchemeEndpoint.Post(
                context, Desk(services), cancellation, promptlyHours: plan.PromptlyHours, firstMomentHours: plan.FirstMomentHours),
            cancellation);
        var scheme = answer.GetProperty("id").GetGuid();
        await hands.Send(_program, "SignOff", _ => { }, (services, _) => SignOffSchemeEndpoint.Post(scheme, Desk(services), cancellation), cancellation);
        var issue = new IssueSchemeRequest(new DateOnly(DemonstrationDays.Start(today).Year, 1, 1));
        await hands.Do(_program, issue, (services, r) => IssueSchemeEndpoint.Post(
            scheme, r, Desk(services), services.GetRequiredService<SchemeLibrary>(), services.GetRequiredService<Succession>(), cancellation), cancellation);
    }

    private async Task OpenUnits()
    {
        var units = plan.UnitRows.Select(row => new UnitRequest(row.Code, row.NameZh, row.NameEn, row.Type, row.Parent, Opened));
        await hands.Do(
            _program, new OpenUnitsRequest([.. units]), (services, r) => OpenUnitsEndpoint.Post(r, Desk(services), cancellation), cancellation);
    }

    /// <returns>The person who holds the post; empty for a vacant one.</returns>
    private async Task<Guid> FillPost(PostRow row)
    {
        var unit = Unit.IdFor(plan.Slug, row.Unit);
        var answer = await hands.Do(
            _program,
            new EstablishPostRequest(unit, row.Role, null, null, Opened),
            (services, r) => EstablishPostEndpoint.Post(r, Desk(services), cancellation),
            cancellation);
        var post = answer.GetProperty("id").GetGuid();
        _posts.Add((post, row));
        var person = await Enter(row.Unit);
        var acting = row.Special == "acting";
        await Appoint(post, person, acting ? DemonstrationDays.Start(today).AddMonths(-3) : new DateOnly(2021 + (_persons % 3), 1 + (_persons % 12), 10), acting);
        switch (row.Special)
        {
            case "changed":
                var changed = DemonstrationDays.ChangeOfHolder(today);
                EndTenure(post, person, changed, "工作调整", () => Appoint(post, _office, changed, acting: false));
                break;
            case "vacant":
                EndTenure(post, person, DemonstrationDays.Vacancy(today), "退休", () => Task.CompletedTask);
                break;
        }

        return person;
    }

    private void EndTenure(Guid post, Guid person, DateOnly on, string reason, Func<Task> then) => agenda.Add(on, $"{plan.Slug}/posts", async () =>
    {
        await hands.Do(
            _program, new EndTenureRequest(person, on, reason), (services, r) => EndTenureEndpoint.Post(post, r, Desk(services), cancellation), cancellation);
        await then();
    });

    // Somebody looks after each post that falls vacant or changes hands: the first post of the bureau.
    private async Task NameCaretakers()
    {
        foreach (var (post, _) in _posts.Skip(1).Where(post => post.Row.Special is "vacant" or "changed"))
        {
            await hands.Do(
                _program,
                new NameVacancyOwnerRequest(_posts[0].Post),
                (services, r) => NameVacancyOwnerEndpoint.Post(post, r, Desk(services), cancellation),
                cancellation);
        }
    }

    private async Task Appoint(Guid post, Guid person, DateOnly from, bool acting) => await hands.Do(
        _program,
        new AppointHolderRequest(person, from, acting, null),
        (services, r) => AppointHolderEndpoint.Post(post, r, Desk(services), cancellation),
        cancellation);

    private async Task<Guid> Enter(string unitCode)
    {
        var number = ++_persons;
        var request = new PersonRequest(
            SampleNames.Of(plan.Slug, number), $"{plan.Slug[..3].ToUpperInvariant()}-{number:0000}", Unit.IdFor(plan.Slug, unitCode), $"000-0000-{number:0000}");
        var answer = await hands.Do(
            _program, request, (services, r) => EnterPersonEndpoint.Post(r, Desk(services), cancellation), cancellation);
        return answer.GetProperty("id").GetGuid();
    }

    private void ChangeUnits()
    {
        var (move, rename, dissolution) = (plan.Changes.Move, plan.Changes.Rename, plan.Changes.Dissolution);
        var lane = $"{plan.Slug}/units";
        var (moved, renamed, dissolved) = (DemonstrationDays.Move(today), DemonstrationDays.Rename(today), DemonstrationDays.Dissolution(today));
        agenda.Add(moved, lane, () => hands.Do(
            _program,
            new MoveUnitRequest(Unit.IdFor(plan.Slug, move.Parent), moved),
            (services, r) => MoveUnitEndpoint.Post(Unit.IdFor(plan.Slug, move.Unit), r, Desk(services), cancellation),
            cancellation));
        agenda.Add(renamed, lane, () => hands.Do(
            _program,
            new RenameUnitRequest(rename.NameZh, rename.NameEn, renamed),
            (services, r) => RenameUnitEndpoint.Post(Unit.IdFor(plan.Slug, rename.Unit), r, Desk(services), cancellation),
            cancellation));
        var reorganisation = new ReorganiseRequest(
            ReorganisationKind.Dissolve, [Unit.IdFor(plan.Slug, dissolution.Unit)], Unit.IdFor(plan.Slug, dissolution.Successor), null, null, dissolved,
            "机构整合", OpenDutiesRule.GoToSuccessor);
        agenda.Add(dissolved, lane, () => hands.Do(
            _program, reorganisation, (services, r) => ReorganiseEndpoint.Post(r, Desk(services), cancellation), cancellation));
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
