using Microsoft.AspNetCore.Identity;
using Platform.Api.Access;
using Platform.Api.Access.Programs;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Tenancy;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Organisation;

namespace Platform.Api.Demonstration;

/// <summary>Registers the tenants of the demonstration, its programs and its accounts, as an operator would.</summary>
public sealed class DemonstrationRegistrar(TenantRegistry registry, AccountDirectory accounts, ClientDirectory clients, ProgramDirectory programs, IServiceScopeFactory scopes)
{
    private const string Operator = "operator";

    internal async Task RegisterTenants(DateOnly start, CancellationToken cancellation)
    {
        Check(await registry.Register(new(DistrictPlan.City, DistrictPlan.CityNameZh, DistrictPlan.CityNameEn, TenantKind.Oversight, null), Operator, cancellation));
        Check(await registry.Register(new(DistrictPlan.Slug, DistrictPlan.NameZh, DistrictPlan.NameEn, TenantKind.Oversight, null), Operator, cancellation));
        Check(await registry.Join(DistrictPlan.Slug, DistrictPlan.City, start, Operator, cancellation));
        foreach (var bureau in DistrictPlan.Bureaus)
        {
            Check(await registry.Register(new(bureau.Slug, bureau.NameZh, bureau.NameEn, TenantKind.Bureau, bureau.BureauKind), Operator, cancellation));
            Check(await registry.Join(bureau.Slug, DistrictPlan.Slug, start, Operator, cancellation));
        }
    }

    /// <summary>A program on one's own machine with which people of every bureau may sign in; it asks them first.</summary>
    internal Task RegisterProgram(CancellationToken cancellation) => programs.Register(DistrictPlan.Program, withSecret: false, cancellation);

    internal async Task<DemonstrationClient> RegisterClient(ClientPlan plan, CancellationToken cancellation)
    {
        var secret = DemonstrationAccounts.NewSecret();
        await clients.CreateAsync(plan.Id, secret, plan.Tenant, KindOf(plan.Tenant), plan.Scopes, [new RoleGrant(plan.Role, null)], cancellation);
        return new(plan.Tenant, plan.Id, secret, plan.Scopes);
    }

    internal async Task<(Guid Id, DemonstrationAccount Account)> RegisterAccount(AccountPlan plan, Guid? person, CancellationToken cancellation)
    {
        var password = AccountDirectory.NewPassword();
        var id = await accounts.CreateAsync(plan.UserName, password, plan.Tenant, KindOf(plan.Tenant), person, [new RoleGrant(plan.Role, UnitOf(plan))], cancellation: cancellation);
        return (id, new(plan.Tenant, plan.Role, plan.UserName, password));
    }

    /// <summary>Gives every account and program of the demonstration a new password or secret: for a machine that has no record of them.</summary>
    public async Task<DemonstrationAccounts> Reset(string mark, CancellationToken cancellation)
    {
        var reset = new List<DemonstrationAccount>();
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        foreach (var plan in DistrictPlan.Accounts)
        {
            var user = await users.FindByNameAsync(plan.UserName) ?? throw new InvalidOperationException($"The account {plan.UserName} is gone.");
            var password = AccountDirectory.NewPassword();
            user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
            await users.UpdateSecurityStampAsync(user);
            reset.Add(new(plan.Tenant, plan.Role, plan.UserName, password));
        }

        var machines = new List<DemonstrationClient>();
        foreach (var plan in DistrictPlan.Clients)
        {
            machines.Add(await RegisterClient(plan, cancellation));
        }

        return new(mark, reset, machines);
    }

    private static TenantKinds KindOf(string tenant) => DistrictPlan.Departments.Contains(tenant) ? TenantKinds.Oversight : TenantKinds.Bureau;

    private static Guid? UnitOf(AccountPlan plan)
    {
        var code = DistrictPlan.Bureaus.SingleOrDefault(bureau => bureau.Slug == plan.Tenant) switch
        {
            { } bureau when plan.Role == Roles.UnitClerk => bureau.ClerkUnit,
            { } bureau when plan.Name == DistrictPlan.Reviewer => bureau.ReviewUnit,
            _ => null,
        };
        return code is null ? null : Unit.IdFor(plan.Tenant, code);
    }

    private static void Check(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }
}
