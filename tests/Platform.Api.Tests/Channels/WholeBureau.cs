using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Channels;

/// <summary>A bureau under one of the rule sets that ship, with one unit of each type that the rules name; one person holds every first responsible post.</summary>
/// <param name="Head">The account of that person.</param>
/// <param name="Post">One of the posts.</param>
internal sealed record WholeBureau(Office Office, Office Head, IReadOnlyList<Guid> Units, Guid Post)
{
    private static readonly string[] NoUnits = ["channel", "club"];

    public static async Task<WholeBureau> Found(PlatformHost host, string template)
    {
        var office = await Office.Found(host);
        await new Bureau(host, office).PutInForce(template);
        using var pack = JsonDocument.Parse(Bureau.Template(template));
        var types = pack.RootElement.GetProperty("unitTypes").EnumerateArray()
            .Select(type => (Id: Text(type, "id")!, Parent: Text(type, "parent"), Kind: Text(type, "kind")!)).Where(type => !NoUnits.Contains(type.Kind)).ToList();
        var root = types.First(type => type.Parent is null);
        var opened = await office.Post("/api/v1/organisation/units", new
        {
            units = types.Where(type => type == root || type.Parent is not null)
                .Select(type => new { code = type.Id, nameZh = type.Id, unitType = type.Id, parentCode = type.Parent, openedOn = "2020-01-01" }),
        });
        opened.ShouldBe(201);
        var unitIds = opened.Items("ids").Select(id => id.GetGuid()).ToList();
        var codes = types.Where(type => type == root || type.Parent is not null).Select(type => type.Id).ToList();
        var first = Guid.Empty;
        var person = await office.Enter("书记", "S-001");
        foreach (var role in pack.RootElement.GetProperty("roles").EnumerateArray().Where(role => Text(role, "id")!.EndsWith("first-responsible", StringComparison.Ordinal)))
        {
            var post = await office.Post("/api/v1/posts", new { unitId = unitIds[codes.IndexOf(Text(role, "unit")!)], roleId = Text(role, "id"), establishedOn = "2020-01-01" });
            post.ShouldBe(201);
            first = first == Guid.Empty ? post.Id : first;
            (await office.Post($"/api/v1/posts/{post.Id}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        }

        return new(office, await office.Colleague(Roles.Leader, null, person), unitIds, first);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
