using System.Collections.Concurrent;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.Hosting.Server;
using Platform.Api.Access;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Access;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Directory;

namespace Platform.Api.Tests.Matrix;

/// <summary>Two bureaus, one of them under a district, and everybody who can ask something of the first.</summary>
public sealed class AccessMatrix(PlatformHost host) : IAsyncLifetime
{
    // What ends or begins the session that asks, or moves the clock of all tests.
    private static readonly string[] NotAsked = ["POST /api/v1/session", "DELETE /api/v1/session", "POST /api/v1/demonstration/clock"];

    private readonly List<Asker> _askers = [];
    private HttpClient _client = null!;
    private Things _here = null!;
    private Things _there = null!;
    private string _lentCookie = string.Empty;

    internal IReadOnlyList<Asker> Askers => _askers;

    public async ValueTask InitializeAsync()
    {
        _client = ((TestServer)host.Get<IServer>()).CreateClient();
        (_here, _there) = (await Things.Of(host), await Things.Of(host));
        var unit = Guid.Parse(_here.Ids["unitId"]);
        _askers.Add(new("nobody", null, [], false, _here, _there));
        foreach (var role in Roles.All.Where(role => role.HeldIn.HasFlag(TenantKinds.Bureau) && role.Code is not (Roles.PortalClient or Roles.PublicationReader)))
        {
            var caller = await SignIn(_here.Tenant, TenantKinds.Bureau, new(role.Code, role.Reach == RoleReach.Unit ? unit : null));
            _askers.Add(new(role.Code, caller, role.Abilities, false, _here, _there));
            _lentCookie = role.Code == Roles.BureauOffice ? string.Join("; ", caller.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")) : _lentCookie;
        }

        _askers.Add(new("office of another bureau", await SignIn(_there.Tenant, TenantKinds.Bureau, new(Roles.BureauOffice, null)), Abilities(Roles.BureauOffice), false, _there, _here));
        _askers.Add(new("program that reads", await Program(AccessScopes.Read), Abilities(Roles.PortalClient), true, _here, _there));
        _askers.Add(new(
            Roles.PublicationReader, await Program(AccessScopes.Read, Roles.PublicationReader), Abilities(Roles.PublicationReader), true, _here, _there));
        _askers.Add(new("program that writes", await Program(AccessScopes.Write), Abilities(Roles.PortalClient), false, _here, _there));
        _askers.Add(new("district", await District(), Abilities(Roles.OversightOfficer), false, _here, _there));
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Everything that is not as it is declared, by operation and asker. Nothing else is recorded of what is right.</summary>
    /// <param name="mutant">The check that is taken out; then the first finding is enough.</param>
    internal async Task<(IReadOnlyList<string> Findings, int Requests)> Run(string? mutant = null)
    {
        var findings = new ConcurrentQueue<string>();
        var requests = 0;
        var cells = Operation.All.Where(operation => !NotAsked.Contains(operation.Key)).SelectMany(operation => _askers.Select(asker => (operation, asker))).ToList();
        using var enough = new CancellationTokenSource();
        try
        {
            await Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = enough.Token }, async (cell, _) =>
            {
                foreach (var finding in await Look(cell.operation, cell.asker, mutant, () => Interlocked.Increment(ref requests)))
                {
                    findings.Enqueue($"{cell.operation.Key} by {cell.asker.Name}: {finding}");
                    if (mutant is not null)
                    {
                        await enough.CancelAsync();
                    }
                }
            });
        }
        catch (OperationCanceledException)
        {
            // One finding kills a mutant.
        }

        return ([.. findings.Order(StringComparer.Ordinal)], requests);
    }

    private async Task<List<string>> Look(Operation operation, Asker asker, string? mutant, Action count)
    {
        var findings = new List<string>();
        if (!DeclaredAccess.Table.TryGetValue(operation.Key, out var needed))
        {
            return ["the operation is not in the declared table"];
        }

        var expected = Expected(operation, asker, needed);
        if (expected is not { } refusal)
        {
            if (operation.Reads)
            {
                var own = await Ask(position => Own(operation, asker, position));
                Expect(own.Status is not 401 && own.Code is not ("permission-missing" or "scope-missing"), $"it may, and was answered {own.Status} {own.Code}");
            }

            foreach (var one in operation.Ids)
            {
                // What is not read is asked with the ids of strangers alone, so that the two bureaus stay as they are.
                var foreign = await Ask(position => position == one ? Foreign(operation, asker, position) : Own(operation, asker, position));
                var unknown = await Ask(position => position == one ? Unknown(operation, position) : Own(operation, asker, position));
                Expect(foreign.IsLike(unknown), $"{one.In} {one.Name} tells what is foreign ({foreign.Status} {Short(foreign)}) from what is not there ({unknown.Status} {Short(unknown)})");
            }

            return findings;
        }

        var refused = await Ask(position => Own(operation, asker, position));
        Expect((refused.Status, refused.Code) == refusal, $"{refusal} was to be answered, and it was {refused.Status} {refused.Code}");
        if (operation.Ids.Count > 0)
        {
            var foreign = await Ask(position => Foreign(operation, asker, position));
            Expect(refused.IsLike(foreign), $"refused otherwise for what is foreign: {foreign.Status} {Short(foreign)}");
        }

        return findings;

        async Task<Answered> Ask(Func<IdPosition, string> idOf)
        {
            count();
            var answered = await Answered.Ask(_client, asker, operation, idOf, Mutation(mutant, asker));
            Expect(answered.Status < 500 || answered.Code is "moment-has-not-settled", $"it failed: {answered.Status} {Short(answered)}");
            Expect(!answered.Raw.Contains(asker.Foreign.Mark, StringComparison.Ordinal), "a mark of the other bureau is in the answer");
            return answered;
        }

        void Expect(bool holds, string otherwise)
        {
            if (!holds)
            {
                findings.Add(otherwise);
            }
        }
    }

    private (string, string)? Mutation(string? mutant, Asker asker) => mutant switch
    {
        null => null,
        Mutations.EverybodyIsSomebody => (mutant, _lentCookie),
        Mutations.ForeignIsForbidden => (mutant, asker.Foreign.Ids["unitId"]),
        _ => (mutant, asker.Foreign.Tenant),
    };

    private static (int, string)? Expected(Operation operation, Asker asker, IReadOnlyList<string> needed) => needed switch
    {
        [DeclaredAccess.Open] => null,
        _ when !asker.IsSignedIn => (401, "not-signed-in"),
        _ when asker.OnlyReads && !operation.Reads => (403, "scope-missing"),
        [DeclaredAccess.Any] => null,
        _ => needed.Any(asker.Abilities.Contains) ? null : (403, "permission-missing"),
    };

    internal static string Own(Operation operation, Asker asker, IdPosition position) => Thing(asker.Own, operation, position);

    private static string Foreign(Operation operation, Asker asker, IdPosition position) => Thing(asker.Foreign, operation, position);

    private static string Thing(Things things, Operation operation, IdPosition position) =>
        things.Ids.TryGetValue(IdKinds.Of(operation, position), out var id)
            ? id
            : throw new InvalidOperationException($"{operation.Key} takes a {position.Name}, and nobody has said of what that is an id.");

    private static string Unknown(Operation operation, IdPosition position) =>
        IdKinds.Of(operation, position) is "bureauId" or "tenant" ? $"bureau-{Guid.NewGuid():n}"[..20] : $"{Guid.NewGuid()}";

    private static string Short(Answered answered) => answered.Plain.Length > 300 ? answered.Plain[..300] : answered.Plain;

    private static IReadOnlyList<string> Abilities(string role) => Roles.Find(role)!.Abilities;

    private async Task<Caller> SignIn(string tenant, TenantKinds kind, RoleGrant role)
    {
        var name = $"user-{Guid.NewGuid():n}";
        await host.Get<AccountDirectory>().CreateAsync(name, Town.Password, tenant, kind, null, [role]);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Town.Password)).ShouldBe(200);
        return caller;
    }

    private async Task<Caller> Program(string scope, string role = Roles.PortalClient)
    {
        var (id, secret) = ($"client-{Guid.NewGuid():n}", $"{Guid.NewGuid():n}{Guid.NewGuid():n}");
        await host.Get<ClientDirectory>().CreateAsync(id, secret, _here.Tenant, TenantKinds.Bureau, [scope], [new(role, null)]);
        var caller = host.NewCaller();
        var token = await caller.PostForm("/connect/token", ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("scope", scope));
        token.ShouldBe(200);
        caller.Bearer = token.Text("access_token");
        return caller;
    }

    private async Task<Caller> District()
    {
        var district = $"district-{Guid.NewGuid():n}"[..20];
        var registry = host.Get<TenantRegistry>();
        (await registry.Register(new(district, "测试区", "Test district", TenantKind.Oversight, null), "test", CancellationToken.None)).ShouldBeNull();
        (await registry.Join(_here.Tenant, district, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        return await SignIn(district, TenantKinds.Oversight, new(Roles.OversightOfficer, null));
    }
}
