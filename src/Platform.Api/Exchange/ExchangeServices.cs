using Microsoft.AspNetCore.OpenApi;
using Platform.Api.Evidence;
using Platform.Projections.Database;

namespace Platform.Api.Exchange;

/// <summary>What the composition adds for workbooks: those handed in lie in <c>imports</c> under <c>Platform:DataDirectory</c>.</summary>
public static class ExchangeServices
{
    public static IServiceCollection AddExchange(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var data = configuration["Platform:DataDirectory"] ?? Path.Combine(environment.ContentRootPath, ".local");
        services.AddSingleton(provider => new ImportDesk(
            new FileStore(Path.Combine(data, "imports"), provider.GetRequiredService<ILogger<FileStore>>()), provider.GetRequiredService<TenantConnections>()));
        services.AddScoped<ImportLook>();
        services.AddScoped<ExportDesk>();
        services.AddSingleton<ImportRunner>();
        services.AddSingleton<WorkbookKeeper>();
        services.AddHostedService(provider => provider.GetRequiredService<WorkbookKeeper>());
        services.Configure<OpenApiOptions>("v1", ExchangeDescription.AddTo);
        return services;
    }
}
