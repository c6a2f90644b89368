using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Work.Delegations;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Platform.Projections.Work;
using Wolverine.Http;

namespace Platform.Api.Work;

public sealed record DelegationAbilities(bool Revoke);

public sealed record DelegationView : DelegationRow
{
    public DelegationView(DelegationRow row)
        : base(row)
    {
    }

    public required DelegationAbilities Can { get; init; }
}

/// <summary>A post of the reader's own, with what may be delegated of it.</summary>
public sealed record DelegablePost(Guid Id, string TitleZh, string UnitNameZh, IReadOnlyList<string> Abilities);

/// <param name="Posts">The posts that the reader holds today.</param>
/// <param name="All">Whether these are the delegations of the whole bureau, or the reader's own.</param>
public sealed record DelegationList(IReadOnlyList<DelegationView> Items, IReadOnlyList<DelegablePost> Posts, bool All);

public static class ListDelegationsEndpoint
{
    private const int Most = 500;

    /// <summary>Those that the reader gave or received; the office that manages posts sees those of the whole bureau.</summary>
    [WolverineGet("/api/v1/delegations"), Requires(Ability.LedgerRead)]
    public static async Task<DelegationList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (actor, all) = (desk.Actor, desk.Actor.May(Ability.PostManage));
        var rows = all || actor.PersonId is not null ? await tenant.Delegations(all ? null : actor.PersonId, null, desk.Today, Most) : [];
        return new(
            [.. rows.Select(row => new DelegationView(row) { Can = new(MayRevoke(actor, row.PrincipalId) && row.State is "planned" or "in-force" or "suspended") })],
            actor.PersonId is { } person ? await Posts(tenant, actor, person, desk.Today) : [],
            all);
    }

    internal static bool MayRevoke(Actor actor, Guid principalId) => actor.May(Ability.PostManage) || actor.PersonId == principalId;

    private static async Task<IReadOnlyList<DelegablePost>> Posts(NpgsqlConnection tenant, Actor actor, Guid person, DateOnly today)
    {
        var posts = new List<DelegablePost>();
        foreach (var post in await tenant.PostsHeldBy(person, today))
        {
            posts.Add(new(post.Id, post.TitleZh, post.UnitNameZh, await Own(actor, post.UnitId, tenant)));
        }

        return posts;
    }

    /// <summary>What the actor may do by themselves in the unit of a post, of that which may be delegated.</summary>
    internal static async Task<IReadOnlyList<string>> Own(Actor actor, Guid unitId, NpgsqlConnection tenant)
    {
        var own = new List<string>();
        foreach (var ability in GiveDelegationDecider.Delegable)
        {
            if (Policy.May(actor.Grants, ability) && await actor.MayIn(ability, unitId, tenant))
            {
                own.Add(ability);
            }
        }

        return own;
    }
}

public static class ListDelegateCandidatesEndpoint
{
    private const int Most = 50;

    /// <summary>Who may be chosen to act for the reader: persons with an account, no administrator among them.</summary>
    [WolverineGet("/api/v1/delegate-candidates"), Requires(Ability.LedgerRead)]
    public static async Task<Items<DelegateCandidate>> Get(ReadDesk desk, string? search, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(desk.Actor.PersonId is { } person
            ? await tenant.DelegateCandidates(person, Administrators, string.IsNullOrWhiteSpace(search) ? null : search.Trim(), Most)
            : []);
    }

    internal static string[] Administrators { get; } = [.. Roles.All.Where(role => role.Administrator).Select(role => role.Code)];
}

/// <param name="Abilities">What the other person may do for the holder: <c>duty.record</c>, <c>duty.submit</c>, <c>duty.review</c>, <c>duty.waive</c>.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record GiveDelegationRequest(Guid DelegateId, IReadOnlyList<string>? Abilities, DateOnly From, DateOnly Until, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/delegateId", DelegateId), .. Check.Count("/abilities", Abilities, 1, 10), .. Check.Given<DateOnly>("/from", From),
        .. Check.Given<DateOnly>("/until", Until), .. Check.Text("/reason", Reason, 500),
    ];
}

public static class GiveDelegationEndpoint
{
    /// <summary>The holder of a post lets another person act for them, from day to day. It counts from the next request on, and ends by itself.</summary>
    [WolverinePost("/api/v1/posts/{postId}/delegations"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(Guid postId, GiveDelegationRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.PostHeldBy(postId) is not { } post)
                {
                    return new Outcome.Unknown();
                }

                var (bookId, id) = (DelegationBook.IdFor(work.Tenant, postId), Guid.CreateVersion7());
                var book = await work.Open<DelegationBook>(bookId, cancellation);
                var accounts = await tenant.AccountsOf(request.DelegateId);
                var facts = new DelegationFacts(
                    await tenant.HolderOf(postId, work.By.Today),
                    await ListDelegationsEndpoint.Own(desk.Actor, post.UnitId, tenant),
                    [.. GiveDelegationDecider.Delegable.Where(ability => desk.Actor.ActsFor.Any(held => held.Gives(ability)))],
                    accounts.Count > 0,
                    accounts.Any(account => account.Grants.Exists(grant => ListDelegateCandidatesEndpoint.Administrators.Contains(grant.Role))));
                var command = new GiveDelegation(
                    bookId, id, postId, request.DelegateId, request.Abilities!, request.From, request.Until, request.Reason!.Trim());
                var refused = CommandDesk.Apply(book, GiveDelegationDecider.Decide(command, book.State, facts, work.By));
                return refused ?? new Outcome.Done(new Recorded(id, book.Version), book.Version, "/api/v1/delegations");
            },
            cancellation);
}

public static class RevokeDelegationEndpoint
{
    /// <summary>Ends a delegation at once; by whoever gave it, or by the office that manages posts.</summary>
    [WolverinePost("/api/v1/delegations/{delegationId}/revocation"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid delegationId, Ledgers.ReasonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.Delegations(null, delegationId, work.By.Today, 1) is not [var row] || !ListDelegationsEndpoint.MayRevoke(desk.Actor, row.PrincipalId))
                {
                    return new Outcome.Unknown();
                }

                var book = await work.Open<DelegationBook>(DelegationBook.IdFor(work.Tenant, row.PostId), cancellation);
                return desk.Conclude(book, RevokeDelegationDecider.Decide(new(delegationId, request.Words), book.State!, work.By));
            },
            cancellation);
}
