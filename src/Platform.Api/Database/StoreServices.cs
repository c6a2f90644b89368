using Marten;
using Platform.Api.Dispatch;
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
            options.Listeners.Add(new TellOfAppends(provider.GetRequiredService<AppendSignal>()));
            options.Listeners.Add(new TellOfLetters(provider));
            return options;
        })
        .IntegrateWithWolverine(options => options.MessageStorageSchemaName = PlatformStore.MessageSchema);

        services.AddMartenStore<IWorkerStore>(provider =>
        {
            var options = new StoreOptions();
            options.Connection(provider.GetRequiredService<WorkerConnections>().Source);
            PlatformStore.Describe(options, provider.GetRequiredService<PlatformClock>());
            if (provider.GetRequiredService<IConfiguration>().GetValue("Projections:WakeUp", true))
            {
                options.Projections.Wakeup = provider.GetRequiredService<AppendSignal>();
            }

            return options;
        });
        services.AddSingleton<AppendSignal>();
        services.AddSingleton<ProjectionKeeper>();
        // Made when the projections begin, beside what a first request waits for.
        services.AddSingleton(provider => new Lazy<IWorkerStore>(provider.GetRequiredService<IWorkerStore>));
        services.AddSingleton(provider => new Lazy<ProjectionKeeper>(provider.GetRequiredService<ProjectionKeeper>));
        services.AddHostedService<ProjectionWorker>();
        services.AddHostedService<AppendNotices>();
        return services;
    }
}
