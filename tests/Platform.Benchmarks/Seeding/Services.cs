using Platform.Api.Access;
using Platform.Api.Database;
using Platform.Api.Tenancy;
using Platform.Api.Time;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Projections.Database;
using Wolverine;

namespace Platform.Benchmarks.Seeding;

/// <summary>The application's own services over a database, of a host that does not serve: for what an operator does.</summary>
internal sealed class Services : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Services(WebApplication app) => _app = app;

    /// <summary>The keys of tokens lie in the data folder, so that every server that is given the same folder takes the same tokens.</summary>
    public static Services Over(string database, string data)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Platform:DataDirectory"] = data;
        builder.Services.AddSingleton(new PlatformClock(TimeProvider.System));
        builder.Services.AddConnections(DatabaseAccess.From(database));
        builder.Services.AddStores();
        builder.Services.AddAccess(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<TenantRegistry>();
        builder.Host.UseWolverine(Messaging.Describe);
        return new(builder.Build());
    }

    public async Task Register(string slug, TenantKind kind, string? oversight = null, DateOnly from = default)
    {
        var registry = _app.Services.GetRequiredService<TenantRegistry>();
        var refusal = await registry.Register(
            new(slug, "测试单位" + slug, "Bench " + slug, kind, kind == TenantKind.Bureau ? "finance" : null), "bench", CancellationToken.None)
            ?? (oversight is null ? null : await registry.Join(slug, oversight, from, "bench", CancellationToken.None));
        if (refusal is not null)
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }

    /// <summary>Registers a program of a tenant, which is then given a token under this id and secret.</summary>
    public Task AddClient(string id, string tenant, string role) => _app.Services.GetRequiredService<ClientDirectory>().CreateAsync(
        id, Secret, tenant, role == Roles.OversightOfficer ? TenantKinds.Oversight : TenantKinds.Bureau, AccessScopes.All, [new RoleGrant(role, null)]);

    /// <summary>Of a throw-away database that nobody else reaches.</summary>
    public static string Secret { get; } = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(24));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
