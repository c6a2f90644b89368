using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Access;

namespace Platform.Api.Tests.Access;

public sealed class TheAuthSchema
{
    [Fact]
    public void The_committed_script_is_what_the_model_asks_for()
    {
        var services = new ServiceCollection();
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        // Never opened: the script follows from the model alone.
        services.AddDbContext<AuthDb>(options => options.UseNpgsql("Host=nowhere"));
        using var provider = services.BuildServiceProvider();
        using var db = provider.GetRequiredService<AuthDb>();

        var asked = AuthSchema.Write(db);

        Committed().ShouldBe(asked, $"Write this to src/Platform.Api/Access/Schema/0001-auth.sql:\n{asked}");
    }

    private static string Committed()
    {
        using var stream = typeof(AuthSchema).Assembly.GetManifestResourceStream("Platform.Api.Access.Schema.0001-auth.sql");
        using var reader = new StreamReader(stream ?? Stream.Null);
        return reader.ReadToEnd();
    }
}
