using Dapper;
using Npgsql;
using Platform.Projections.Database;

namespace Platform.Projections.Access;

/// <summary>One change of a program at a time: the token server, which has no events, follows them in the order in which they are recorded.</summary>
public static class ProgramTurns
{
    /// <summary>Waits for the turn; it ends with the transaction.</summary>
    public static Task TakeProgramTurn(this NpgsqlConnection connection, Guid program) =>
        connection.ExecuteAsync("select pg_advisory_xact_lock(@kind, hashtext(@id))", new { kind = AdvisoryLocks.Program, id = program.ToString() });
}
