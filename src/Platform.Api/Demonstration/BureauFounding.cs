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
internal sealed record Staff(Guid Office, Guid Clerk, Guid Leader, Guid Discipline);

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
        return new(await Enter(plan.OfficeUnit), await Enter(plan.ClerkUnit), leader, await Enter(plan.UnitRows[0].Code));
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
            scheme, r, Desk(services), Tenants(services), services.GetRequiredService<SchemeLibrary>(), services.GetRequiredService<Succession>(), cancellation), cancellation);
    }

    private async Task OpenUnits()
    {
        var units = plan.UnitRows.Select(row => new UnitRequest(row.Code, row.NameZh, row.NameEn, row.Type, row.Parent, Opened));
        await hands.Do(
            _program, new OpenUnitsRequest([.. units]), (services, r) => OpenUnitsEndpoint.Post(r, Desk(services), Tenants(services), cancellation), cancellation);
    }

    /// <returns>The person who holds the post; empty for a vacant one.</returns>
    private async Task<Guid> FillPost(PostRow row)
    {
        var unit = Unit.IdFor(plan.Slug, row.Unit);
        var answer = await hands.Do(
            _program,
            new EstablishPostRequest(unit, row.Role, null, null, Opened),
            (services, r) => EstablishPostEndpoint.Post(r, Desk(services), Tenants(services), cancellation),
            cancellation);
        var post = answer.GetProperty("id").GetGuid();
        _posts.Add((post, row));
        if (row.Special == "vacant")
        {
            return Guid.Empty;
        }

        var person = await Enter(row.Unit);
        var acting = row.Special == "acting";
        await Appoint(post, person, acting ? DemonstrationDays.Start(today).AddMonths(-3) : new DateOnly(2021 + (_persons % 3), 1 + (_persons % 12), 10), acting);
        if (row.Special == "changed")
        {
            var on = DemonstrationDays.ChangeOfHolder(today);
            agenda.Add(on, $"{plan.Slug}/posts", async () =>
            {
                await hands.Do(
                    _program,
                    new EndTenureRequest(person, on, "工作调整"),
                    (services, r) => EndTenureEndpoint.Post(post, r, Desk(services), cancellation),
                    cancellation);
                await Appoint(post, await Enter(row.Unit), on, acting: false);
            });
        }

        return person;
    }

    // Somebody looks after each post that nobody holds: the first post of the bureau.
    private async Task NameCaretakers()
    {
        foreach (var (post, _) in _posts.Where(post => post.Row.Special == "vacant"))
        {
            await hands.Do(
                _program,
                new NameVacancyOwnerRequest(_posts[0].Post),
                (services, r) => NameVacancyOwnerEndpoint.Post(post, r, Desk(services), Tenants(services), cancellation),
                cancellation);
        }
    }

    private async Task Appoint(Guid post, Guid person, DateOnly from, bool acting) => await hands.Do(
        _program,
        new AppointHolderRequest(person, from, acting, null),
        (services, r) => AppointHolderEndpoint.Post(post, r, Desk(services), Tenants(services), cancellation),
        cancellation);

    private async Task<Guid> Enter(string unitCode)
    {
        var number = ++_persons;
        var request = new PersonRequest(
            SampleNames.Of(plan.Slug, number), $"{plan.Slug[..3].ToUpperInvariant()}-{number:0000}", Unit.IdFor(plan.Slug, unitCode), $"000-0000-{number:0000}");
        var answer = await hands.Do(
            _program, request, (services, r) => EnterPersonEndpoint.Post(r, Desk(services), Tenants(services), cancellation), cancellation);
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
            _program, reorganisation, (services, r) => ReorganiseEndpoint.Post(r, Desk(services), Tenants(services), cancellation), cancellation));
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static TenantConnections Tenants(IServiceProvider services) => services.GetRequiredService<TenantConnections>();
}
