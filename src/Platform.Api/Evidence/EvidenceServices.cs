using Microsoft.AspNetCore.OpenApi;

namespace Platform.Api.Evidence;

/// <summary>What the composition adds for evidence: files lie in <c>evidence</c> under <c>Platform:DataDirectory</c>.</summary>
public static class EvidenceServices
{
    public static IServiceCollection AddEvidence(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var data = configuration["Platform:DataDirectory"] ?? Path.Combine(environment.ContentRootPath, ".local");
        services.AddSingleton(provider => new FileStore(Path.Combine(data, "evidence"), provider.GetRequiredService<ILogger<FileStore>>()));
        services.AddSingleton<EvidenceDesk>();
        services.AddHostedService<OrphanRemoval>();
        services.Configure<OpenApiOptions>("v1", EvidenceDescription.AddTo);
        return services;
    }

    private sealed class OrphanRemoval(FileStore files) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            files.RemoveOrphans();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
