using JasperFx.Events.Daemon;
using Marten;
using Platform.Api.Time;
using Platform.Projections;
using Platform.Projections.Database;
using Wolverine.Marten;

namespace Platform.Api.Database;

/// <summary>The two stores of a running node.</summary>
public static class StoreServices
{
    public static IServiceCollection AddStores(this IServiceCollection services)
    {
        services.AddMarten(provider =>
        {
            var options = new StoreOptions();
            options.Connection(provider.GetRequiredService<TenantConnections>().Source);
            PlatformStore.Describe(options, provider.GetRequiredService<PlatformClock>());
            options.UseRowLevelSecurity(PlatformStore.TenantSetting);
            return options;
        })
        .IntegrateWithWolverine(options => options.MessageStorageSchemaName = PlatformStore.MessageSchema);

        // Marten's own leader election releases with the connection, so a killed node's projections move at once (ADR 0002).
        services.AddMartenStore<IWorkerStore>(provider =>
        {
            var options = new StoreOptions();
            options.Connection(provider.GetRequiredService<WorkerConnections>().Source);
            PlatformStore.Describe(options, provider.GetRequiredService<PlatformClock>());
            return options;
        })
        .AddAsyncDaemon(DaemonMode.HotCold);
        return services;
    }
}
