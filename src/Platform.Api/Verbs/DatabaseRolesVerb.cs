using Platform.Api.Database;
using Platform.Projections.Database;

namespace Platform.Api.Verbs;

/// <summary>Makes the two lesser roles on a PostgreSQL server that has neither, before a copy of a database is put back there.</summary>
internal static class DatabaseRolesVerb
{
    public static async Task<int> Run(IConfiguration configuration)
    {
        await LesserRoles.Make(Connections.Access(configuration));
        await Verb.Answer.WriteLineAsync($"{DatabaseAccess.AppRole} and {DatabaseAccess.WorkerRole} are on the server.");
        return 0;
    }
}
