using System.Text;
using Microsoft.Extensions.Configuration;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

/// <summary>A bureau has as much room for files as the operator gave it (ASVS 5.2.4).</summary>
public sealed class HavingRoom(PlatformHost host)
{
    private const string Storage = "/api/v1/operations/storage";

    [Fact]
    public async Task A_file_that_does_not_fit_is_refused_and_the_operations_screen_says_how_much_is_left()
    {
        var (archive, other) = (await Archive.Found(host), await Archive.Found(host));
        host.Get<IConfiguration>()[$"Evidence:TenantQuotas:{archive.Tenant}"] = "1";
        var system = await archive.Colleague(Roles.SystemAdministrator);
        (await system.Get(Storage)).Json.GetProperty("used").GetInt64().ShouldBe(0);

        var first = await HandIn(archive, 'a');
        first.ShouldBe(201);
        (await HandIn(archive, 'b')).ShouldBeProblem(409, "evidence-quota-is-reached", "/file");
        (await archive.AddVersion(first.Id, File('c'), "表.pdf")).ShouldBeProblem(409, "evidence-quota-is-reached", "/file");
        // What is there already takes no more room, and other bureaus have their own.
        (await HandIn(archive, 'a')).ShouldBe(201);
        (await HandIn(other, 'b')).ShouldBe(201);

        var room = (await system.Get(Storage)).Json;
        (room.GetProperty("used").GetInt64(), room.GetProperty("most").GetInt64()).ShouldBe((File('a').Length, 1024 * 1024));
        (await (await other.Colleague(Roles.SystemAdministrator)).Get(Storage)).Json.GetProperty("most").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await archive.Get(Storage)).ShouldBeProblem(403, "permission-missing");
    }

    private static Task<Received> HandIn(Archive archive, char filling) => archive.Post(Archive.Minutes(archive.Units[1]).With(File(filling), "表.pdf"));

    private static byte[] File(char filling) => Encoding.ASCII.GetBytes($"%PDF-1.4\n%{new string(filling, 600_000)}\n%%EOF\n");
}
