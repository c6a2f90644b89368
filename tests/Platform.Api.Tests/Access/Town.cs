using Platform.Api.Access;
using Platform.Api.Access.SignIn;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Tests.Access;

/// <summary>A bureau of its own for each test: tenant, unit, person, accounts.</summary>
internal sealed class Town
{
    public const string Password = "correct horse battery";

    private readonly PlatformHost _host;

    private Town(PlatformHost host, string kind)
    {
        _host = host;
        Kind = kind;
    }

    public string Kind { get; }

    public string Tenant { get; } = $"town-{Guid.NewGuid():n}"[..20];

    public Guid Unit { get; } = Guid.NewGuid();

    public Guid Person { get; } = Guid.NewGuid();

    public static async Task<Town> Found(PlatformHost host, string kind = "bureau")
    {
        var town = new Town(host, kind);
        await host.Sql(
            """
            insert into platform.tenant_directory (slug, name_zh, name_en, kind, bureau_kind, version) values (@Tenant, '测试局', 'Test bureau', @Kind, null, 1);
            insert into platform.unit_node (tenant_id, unit_id, code, name_zh, unit_type, path, position, opened_on) values (@Tenant, @Unit, 'U1', '一科', 'section', 'u1', 1, '2020-01-01');
            insert into platform.person (tenant_id, person_id, name, work_number, version) values (@Tenant, @Person, '测试员甲', 'T-001', 1);
            """,
            new { town.Tenant, town.Unit, town.Person, town.Kind });
        return town;
    }

    /// <summary>An account with roles; its user name.</summary>
    public async Task<string> Account(params RoleGrant[] roles)
    {
        var name = $"user-{Guid.NewGuid():n}";
        await AccountId(name, roles);
        return name;
    }

    public Task<Guid> AccountId(string name, params RoleGrant[] roles) => _host.Get<AccountDirectory>().CreateAsync(
        name, Password, Tenant, Kind == "oversight" ? TenantKinds.Oversight : TenantKinds.Bureau, Person, roles);

    /// <summary>An account of a person of its own: one person holds no two administrators' roles.</summary>
    public async Task<Guid> AccountOfAnother(string name)
    {
        var person = Guid.NewGuid();
        await _host.Sql(
            "insert into platform.person (tenant_id, person_id, name, work_number, version) values (@Tenant, @person, '测试员乙', @number, 1)",
            new { Tenant, person, number = $"T-{person:n}"[..12] });
        return await _host.Get<AccountDirectory>().CreateAsync(name, Password, Tenant, TenantKinds.Bureau, person, []);
    }

    public async Task<Caller> SignedIn(params RoleGrant[] roles)
    {
        var caller = _host.NewCaller();
        (await caller.SignIn(await Account(roles), Password)).ShouldBe(200);
        return caller;
    }

    public async Task<(string Id, string Secret)> Client(IReadOnlyList<string> scopes, params RoleGrant[] roles)
    {
        var (id, secret) = ($"client-{Guid.NewGuid():n}", $"{Guid.NewGuid():n}{Guid.NewGuid():n}");
        await _host.Get<ClientDirectory>().CreateAsync(id, secret, Tenant, TenantKinds.Bureau, scopes, roles);
        return (id, secret);
    }

    /// <summary>Sets how people sign in here, past the administrators; what is left out is the default.</summary>
    public Task SignInPolicy(PasswordRules? passwords = null, SecondFactorFor secondFactor = SecondFactorFor.WhoeverHasOne, SessionRules? sessions = null)
    {
        var policy = Domain.Access.SignIn.SignInPolicy.Default(Tenant);
        return _host.Get<SignInPolicies>().Begin(
            Tenant, policy with { Passwords = passwords ?? policy.Passwords, SecondFactor = secondFactor, Sessions = sessions ?? policy.Sessions }, CancellationToken.None);
    }

    /// <summary>What was recorded of this kind in the trail of the town, in order.</summary>
    public async Task<IReadOnlyList<string>> Recorded(string kind, string member) =>
        (await _host.Scalar<string>(
            "select string_agg(data->>@member, ' ' order by seq_id) from events.mt_events where tenant_id = @Tenant and type = @kind", new { Tenant, kind, member }))?.Split(' ') ?? [];

    public static RoleGrant Whole(string role) => new(role, null);
}
