using Microsoft.AspNetCore.Identity;
using Platform.Api.Access;
using Platform.Api.Access.SignIn;
using Platform.Api.Tenancy;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using Platform.Domain.Directory;

namespace Platform.Api.Verbs;

/// <summary>
/// Registers a tenant and two accounts that begin its own administration: the system administrator, who makes accounts, and
/// the security administrator, who gives roles. Their passwords are printed this once and have to be changed at the first sign-in.
/// </summary>
internal static class TenantRegisterVerb
{
    private const string Operator = "operator";

    private static readonly string[] Known = ["--id", "--name-zh", "--name-en", "--kind", "--bureau-kind", "--oversight", "--admin"];
    private static readonly string[] Needed = ["--id", "--name-zh", "--name-en", "--kind", "--admin"];

    /// <summary>Everything that is wrong with the options; empty when they can be used.</summary>
    public static IReadOnlyList<string> Errors(string[] args)
    {
        var given = Read(args);
        return
        [
            .. given.Keys.Except(Known).Select(option => $"tenant register does not know {option}."),
            .. Needed.Where(option => string.IsNullOrWhiteSpace(given.GetValueOrDefault(option))).Select(option => $"Give {option}."),
            .. given.GetValueOrDefault("--kind") is { } kind && kind is not ("bureau" or "oversight") ? (string[])["Give --kind bureau or --kind oversight."] : [],
        ];
    }

    public static async Task<int> Run(IServiceProvider services, string[] args, CancellationToken cancellation)
    {
        var given = Read(args);
        var registry = services.GetRequiredService<TenantRegistry>();
        var kind = given["--kind"] == "oversight" ? TenantKind.Oversight : TenantKind.Bureau;
        var command = new RegisterTenant(given["--id"], given["--name-zh"], given["--name-en"], kind, given.GetValueOrDefault("--bureau-kind"));
        var refusal = await registry.Register(command, Operator, cancellation);
        var slug = TenantSlug.Read(given["--id"])?.Value;
        if (refusal is null && given.GetValueOrDefault("--oversight") is { } oversight)
        {
            refusal = await registry.Join(slug!, oversight, services.GetRequiredService<PlatformClock>().Today(), Operator, cancellation);
        }

        if (refusal is not null)
        {
            return Refuse(refusal);
        }

        // From their first sign-in on, whoever holds the rights of others proves who they are by two things.
        await services.GetRequiredService<SignInPolicies>().Begin(
            slug!, SignInPolicy.Default(slug!) with { SecondFactor = SecondFactorFor.Administrators }, cancellation);
        await MakeAdministrators(services, slug!, kind == TenantKind.Oversight ? TenantKinds.Oversight : TenantKinds.Bureau, given["--admin"], cancellation);
        return 0;
    }

    // A name that is taken keeps its password and is not let into this tenant, or a slip of the pen would let a stranger in.
    private static async Task MakeAdministrators(IServiceProvider services, string tenant, TenantKinds kind, string admin, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var accounts = services.GetRequiredService<AccountDirectory>();
        foreach (var (userName, role) in new[] { (admin, Roles.SystemAdministrator), ($"{admin}.security", Roles.SecurityAdministrator) })
        {
            if (await users.FindByNameAsync(userName) is not null)
            {
                await Console.Error.WriteLineAsync($"The account {userName} exists already and was left as it is.");
                continue;
            }

            var password = AccountDirectory.NewPassword();
            await accounts.CreateAsync(userName, password, tenant, kind, null, [new RoleGrant(role, null)], mustChange: true, cancellation);
            await Verb.Answer.WriteLineAsync($"{userName,-32} {password}  {role}");
        }

        await Console.Error.WriteLineAsync("A password is shown this once.");
    }

    private static int Refuse(Refusal refusal)
    {
        Console.Error.WriteLine(refusal.Message);
        foreach (var error in refusal.Errors)
        {
            Console.Error.WriteLine($"  {error.Pointer}: {error.Detail}");
        }

        return 1;
    }

    // A repeated option is taken as it was given last.
    private static Dictionary<string, string> Read(string[] args)
    {
        var given = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i += 2)
        {
            given[args[i]] = i + 1 < args.Length ? args[i + 1] : string.Empty;
        }

        return given;
    }
}
