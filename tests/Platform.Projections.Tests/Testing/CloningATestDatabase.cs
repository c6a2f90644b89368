using Npgsql;

namespace Platform.Projections.Tests.Testing;

public sealed class CloningATestDatabase(Cluster cluster)
{
    [Fact]
    public async Task Each_clone_starts_from_the_template_and_sees_nothing_of_another()
    {
        await using var first = await cluster.Postgres.CloneAsync("notes", Prepare, TestContext.Current.CancellationToken);
        await using var second = await cluster.Postgres.CloneAsync("notes", Prepare, TestContext.Current.CancellationToken);

        await Scalar(first.ConnectionString, "insert into note values ('mine')");

        (await Scalar(first.ConnectionString, "select string_agg(line, ',' order by line) from note")).ShouldBe("mine,prepared");
        (await Scalar(second.ConnectionString, "select string_agg(line, ',' order by line) from note")).ShouldBe("prepared");
    }

    [Fact]
    public async Task The_template_is_prepared_once()
    {
        var prepared = 0;
        Task Count(string connectionString)
        {
            prepared++;
            return Prepare(connectionString);
        }

        await using var first = await cluster.Postgres.CloneAsync("counted", Count, TestContext.Current.CancellationToken);
        await using var second = await cluster.Postgres.CloneAsync("counted", Count, TestContext.Current.CancellationToken);

        prepared.ShouldBe(1);
    }

    [Fact]
    public async Task A_clone_can_search_Chinese_by_trigram()
    {
        await using var database = await cluster.Postgres.EmptyAsync(TestContext.Current.CancellationToken);
        await Scalar(database.ConnectionString, "create extension pg_trgm");

        (await Scalar(database.ConnectionString, "select array_length(show_trgm('责任台账'), 1)")).ShouldBe(5);
    }

    private static Task Prepare(string connectionString) =>
        Scalar(connectionString, "create table note (line text); insert into note values ('prepared')");

    private static async Task<object?> Scalar(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
