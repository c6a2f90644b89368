using Microsoft.AspNetCore.OpenApi;

namespace Platform.Api.Evidence;

/// <summary>What the composition adds for evidence: files lie in <c>evidence</c> under <c>Platform:DataDirectory</c>.</summary>
public static class EvidenceServices
{
    public static IServiceCollection AddEvidence(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var data = configuration["Platform:DataDirectory"] ?? Path.Combine(environment.ContentRootPath, ".local");
        services.AddSingleton(provider => new FileStore(Path.Combine(data, "evidence"), provider.GetRequiredService<ILogger<FileStore>>()));
        services.AddSingleton(provider => new FileScanner(
            ScanOptions.From(configuration), provider.GetRequiredService<ILogger<FileScanner>>()));
        services.AddSingleton(provider => new OfficePreview(
            configuration["Platform:Preview:Program"], Path.Combine(data, "previews"), provider.GetRequiredService<ILogger<OfficePreview>>()));
        services.AddSingleton<EvidenceDesk>();
        services.AddSingleton<EvidenceQuotas>();
        services.AddSingleton<RenewalSweep>();
        services.AddSingleton<DisposedContent>();
        services.AddHostedService<OrphanRemoval>();
        services.AddHostedService(provider => provider.GetRequiredService<DisposedContent>());
        services.Configure<OpenApiOptions>("v1", EvidenceDescription.AddTo);
        return services;
    }

    private sealed class OrphanRemoval(FileStore files) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            files.Incoming.RemoveOrphans();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
