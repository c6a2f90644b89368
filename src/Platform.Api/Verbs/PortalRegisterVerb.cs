using Platform.Api.Access;
using Platform.Domain.Access;
using Platform.Projections.Database;
using Platform.Projections.Directory;

namespace Platform.Api.Verbs;

/// <summary>
/// Registers the program of a portal for one tenant, with the right to read and no other: what is public alone with the role of a
/// publication reader, of a bureau the ledger too with that of a portal client. Its secret is printed this once; registered again it
/// gets another, and the former one gets no token any more.
/// </summary>
internal static class PortalRegisterVerb
{
    private static readonly string[] Needed = ["--id", "--tenant"];
    private static readonly string[] Possible = [Roles.PortalClient, Roles.PublicationReader];

    /// <summary>Everything that is wrong with the options; empty when they can be used.</summary>
    public static IReadOnlyList<string> Errors(string[] args)
    {
        var given = Read(args);
        return
        [
            .. given.Keys.Except([.. Needed, "--role"]).Select(option => $"portal register does not know {option}."),
            .. given.TryGetValue("--role", out var role) && !Possible.Contains(role) ? [$"Give --role {string.Join(" or ", Possible)}."] : Array.Empty<string>(),
            .. Needed.Where(option => string.IsNullOrWhiteSpace(given.GetValueOrDefault(option))).Select(option => $"Give {option}."),
        ];
    }

    public static async Task<int> Run(IServiceProvider services, string[] args, CancellationToken cancellation)
    {
        var given = Read(args);
        var (id, slug) = (given["--id"], given["--tenant"]);
        var role = Roles.Find(given.GetValueOrDefault("--role", Roles.PortalClient))!;
        TenantKinds kind;
        await using (var connection = await services.GetRequiredService<WorkerConnections>().Open(cancellation))
        {
            if (await connection.Tenant(slug) is not { } tenant)
            {
                await Console.Error.WriteLineAsync($"There is no tenant \"{slug}\".");
                return 1;
            }

            kind = tenant.Kind == "bureau" ? TenantKinds.Bureau : TenantKinds.Oversight;
        }

        if (!role.HeldIn.HasFlag(kind))
        {
            await Console.Error.WriteLineAsync($"No program is a {role.Code} in \"{slug}\". Give --role {Roles.PublicationReader}.");
            return 1;
        }

        var secret = NewSecret();
        try
        {
            await services.GetRequiredService<ClientDirectory>().CreateAsync(
                id, secret, slug, kind, [AccessScopes.Read], [new RoleGrant(role.Code, null)], cancellation);
        }
        catch (InvalidOperationException taken)
        {
            await Console.Error.WriteLineAsync(taken.Message);
            return 1;
        }

        await Verb.Answer.WriteLineAsync($"{id} {secret}");
        await Console.Error.WriteLineAsync("The secret is shown this once.");
        return 0;
    }

    private static string NewSecret() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));

    private static Dictionary<string, string> Read(string[] args) =>
        args.Chunk(2).GroupBy(pair => pair[0]).ToDictionary(same => same.Key, same => same.Last() is [_, var value] ? value : string.Empty);
}
