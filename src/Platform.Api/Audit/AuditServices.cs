using Microsoft.Extensions.Options;
using Platform.Api.Access;
using Platform.Api.Time;
using Platform.Projections.Audit;
using Platform.Projections.Database;

namespace Platform.Api.Audit;

public static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<AuditOptions>().Bind(configuration.GetSection(AuditOptions.Section))
            .Validate(options => options.Unknown() is null, "Audit:Algorithm and Audit:TenantAlgorithms take sha-256 and sm3.").ValidateOnStart();
        services.AddSingleton(new AuditKeys(new KeyFiles(KeyFiles.DirectoryIn(configuration, environment.ContentRootPath))));
        services.AddSingleton<AccessJournal>();
        services.AddSingleton(provider => new ChainClerk(
            provider.GetRequiredService<WorkerConnections>().Source,
            provider.GetRequiredService<IOptions<AuditOptions>>().Value.HashOf,
            provider.GetRequiredService<AuditKeys>().Signer,
            provider.GetRequiredService<PlatformClock>()));
        services.AddHostedService<ChainWorker>();
        return services;
    }
}
