using JasperFx.Resources;
using Platform.Api.Time;
using Platform.Projections.Database;
using Wolverine;
using Wolverine.Postgresql;

namespace Platform.Api.Database;

/// <summary>Applies the schema as the owner, before anything connects as a lesser role.</summary>
public static class StartupMigration
{
    public static Task<bool> Run(DatabaseAccess access, PlatformClock clock) =>
        new SchemaMigrator(access, [.. SchemaScript.In(typeof(StartupMigration).Assembly)], () => ApplyMessageStorage(access)).MigrateAsync(clock);

    // Wolverine makes its tables from a running host of its own configuration; this one listens to nothing.
    private static async Task ApplyMessageStorage(DatabaseAccess access)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseWolverine(options =>
        {
            Messaging.Describe(options);
            options.PersistMessagesWithPostgresql(access.Owner, Projections.PlatformStore.MessageSchema);
            options.AutoBuildMessageStorageOnStartup = JasperFx.AutoCreate.CreateOrUpdate;
            // The server's own schedule turns both on; without a schedule here their tables would not be made.
            options.Durability.EnableRecurringMessages = true;
            options.Durability.MessageDeduplicationMode = MessageDeduplicationMode.CompareByHash;
        });
        using var host = builder.Build();
        await host.SetupResources();
    }
}
