using CsCheck;
using Npgsql;
using Platform.Domain.Ledgers;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

public sealed class NamingTheStateInTheDatabase(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly Gen<(OccurrenceStatus Status, DateOnly From, DateOnly? Due, DateOnly Day)> Cases =
        Gen.Select(Gen.Enum<OccurrenceStatus>(), Gen.Int[0, 60], Gen.Int[0, 90], Gen.Bool, Gen.Int[-40, 160])
            .Select((status, from, length, falls, day) =>
                (status, Start.AddDays(from), falls ? Start.AddDays(from + length) : (DateOnly?)null, Start.AddDays(day)));

    [Fact]
    public async Task Says_what_the_domain_says_on_any_day()
    {
        await using var connection = await PlatformDatabase.Open(database.Access.App);

        Cases.Array[2_000].Sample(
            cases =>
            {
                // Pending depends on the day, so that it is asked as often as all others together.
                var asked = cases.Concat(cases.Select(one => one with { Status = OccurrenceStatus.Pending })).ToArray();
                Ask(connection, asked).ShouldBe([.. asked.Select(one => StateOnDay.Of(one.Status, one.From, one.Due, one.Day))]);
            },
            iter: 5,
            threads: 1);
    }

    private static string[] Ask(NpgsqlConnection connection, (OccurrenceStatus Status, DateOnly From, DateOnly? Due, DateOnly Day)[] cases)
    {
        using var command = new NpgsqlCommand(
            """
            select array_agg(platform.state_on(status, window_from, due_on, day) order by n)
            from unnest($1, $2, $3, $4) with ordinality as c(status, window_from, due_on, day, n)
            """,
            connection);
        command.Parameters.Add(new() { Value = cases.Select(one => StateOnDay.Code(one.Status)).ToArray() });
        command.Parameters.Add(new() { Value = cases.Select(one => one.From).ToArray() });
        command.Parameters.Add(new() { Value = cases.Select(one => one.Due).ToArray() });
        command.Parameters.Add(new() { Value = cases.Select(one => one.Day).ToArray() });
        return (string[])command.ExecuteScalar()!;
    }
}
