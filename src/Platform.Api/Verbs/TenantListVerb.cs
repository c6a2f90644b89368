using Dapper;
using Npgsql;
using Platform.Api.Database;

namespace Platform.Api.Verbs;

/// <summary>Prints the tenants that the directory knows.</summary>
internal static class TenantListVerb
{
    public static async Task<int> Run(IConfiguration configuration)
    {
        await using var owner = new NpgsqlConnection(Connections.Access(configuration).Owner);
        if (!await owner.ExecuteScalarAsync<bool>("select to_regclass('platform.tenant_directory') is not null"))
        {
            await Console.Error.WriteLineAsync("The database has no schema yet. Start the platform on it once.");
            return 1;
        }

        var tenants = await owner.QueryAsync<(string Slug, string NameZh, string NameEn, string Kind, string? BureauKind, string? Oversight, bool Suspended)>(
            "select slug, name_zh, name_en, kind, bureau_kind, oversight_slug, suspended from platform.tenant_directory order by kind desc, slug");
        foreach (var tenant in tenants)
        {
            Verb.Answer.WriteLine(
                $"{tenant.Slug,-24} {tenant.Kind,-10} {tenant.BureauKind ?? "-",-20} {tenant.Oversight ?? "-",-16} {tenant.NameZh} / {tenant.NameEn}{(tenant.Suspended ? " (suspended)" : string.Empty)}");
        }

        return 0;
    }
}
