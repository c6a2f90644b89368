using Npgsql;

namespace Platform.Benchmarks.Floors;

/// <summary>What a server costs that does nothing else: an empty app, one select, one append. A process of its own, as ours is.</summary>
internal static class FloorServer
{
    public static async Task<int> Run(string address, string? database)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        await using var app = builder.Build();
        app.MapGet("/health/live", () => "live");
        if (database is not null)
        {
            MapFloors(app, NpgsqlDataSource.Create(database));
        }

        await app.RunAsync();
        return 0;
    }

    private static void MapFloors(WebApplication app, NpgsqlDataSource source)
    {
        app.MapGet("/one", async () =>
        {
            await using var command = source.CreateCommand("select data::text from raw.doc where id = $1");
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Random.Shared.Next(1, 20000) });
            return Results.Text((string)(await command.ExecuteScalarAsync())!, "application/json");
        });
        app.MapPost("/append", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            await RawAppend.Run(source, "bureau", await reader.ReadToEndAsync());
            return Results.NoContent();
        });
    }
}
