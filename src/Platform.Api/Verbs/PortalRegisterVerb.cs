using Platform.Api.Access;
using Platform.Domain.Access;
using Platform.Projections.Database;
using Platform.Projections.Directory;

namespace Platform.Api.Verbs;

/// <summary>
/// Registers the program of a portal for one bureau, with the right to read and no other. Its secret is printed this once; registered
/// again it gets another, and the former one gets no token any more.
/// </summary>
internal static class PortalRegisterVerb
{
    private static readonly string[] Known = ["--id", "--tenant"];

    /// <summary>Everything that is wrong with the options; empty when they can be used.</summary>
    public static IReadOnlyList<string> Errors(string[] args)
    {
        var given = Read(args);
        return
        [
            .. given.Keys.Except(Known).Select(option => $"portal register does not know {option}."),
            .. Known.Where(option => string.IsNullOrWhiteSpace(given.GetValueOrDefault(option))).Select(option => $"Give {option}."),
        ];
    }

    public static async Task<int> Run(IServiceProvider services, string[] args, CancellationToken cancellation)
    {
        var given = Read(args);
        var (id, slug) = (given["--id"], given["--tenant"]);
        await using (var connection = await services.GetRequiredService<WorkerConnections>().Open(cancellation))
        {
            if (await connection.Tenant(slug) is not { Kind: "bureau" })
            {
                await Console.Error.WriteLineAsync($"There is no bureau \"{slug}\".");
                return 1;
            }
        }

        var secret = NewSecret();
        try
        {
            await services.GetRequiredService<ClientDirectory>().CreateAsync(
                id, secret, slug, TenantKinds.Bureau, [AccessScopes.Read], [new RoleGrant(Roles.PortalClient, null)], cancellation);
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
