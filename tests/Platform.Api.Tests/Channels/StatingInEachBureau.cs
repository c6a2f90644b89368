using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Channels;

/// <summary>Under each rule set that ships, whatever is attested by the institution alone is stated by a unit, and somebody there can sign it.</summary>
public sealed class StatingInEachBureau(PlatformHost host)
{
    private static readonly string[] NoUnits = ["channel", "club"];

    [Theory]
    [InlineData("finance", "FIN-O-022 FIN-O-023 FIN-O-024")]
    [InlineData("education-city", "EJA-O-057 EJA-O-058 EJA-O-059 EJA-O-067 EJA-O-073 EJA-O-076")]
    [InlineData("education-county", "EJY-O-016 EJY-O-021 EJY-O-031 EJY-O-032")]
    [InlineData("meteorology", "MET-O-013 MET-O-020")]
    [InlineData("natural-resources", "NAT-O-015 NAT-O-022 NAT-O-024 NAT-O-027")]
    [InlineData("agriculture", "AGR-O-036 AGR-O-042")]
    public async Task What_is_attested_only_is_stated_and_signed(string template, string obligations)
    {
        var (office, head, units) = await Found(template);
        SortedSet<string> signed = [];
        foreach (var unit in units)
        {
            foreach (var duty in (await office.Get($"/api/v1/attested-duties?unitId={unit}&year=2026")).Items("duties").Where(duty => duty.GetProperty("attestationOnly").GetBoolean()))
            {
                var id = duty.GetProperty("obligationId").GetString()!;
                if (signed.Add(id))
                {
                    var drafted = await office.Post("/api/v1/attestations", new { unitId = unit, obligationId = id, periodFrom = "2026-01-01", periodTo = "2026-12-31", statement = "none" });
                    drafted.ShouldBe(200);
                    (await head.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBe(200);
                }
            }
        }

        signed.ShouldBe(obligations.Split(' '));
    }

    // One unit of each type that the rules name, and whoever is first responsible holds each such post.
    private async Task<(Office Office, Office Head, IReadOnlyList<Guid> Units)> Found(string template)
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
        var person = await office.Enter("书记", "S-001");
        foreach (var role in pack.RootElement.GetProperty("roles").EnumerateArray().Where(role => Text(role, "id")!.EndsWith("first-responsible", StringComparison.Ordinal)))
        {
            var post = await office.Post("/api/v1/posts", new { unitId = unitIds[codes.IndexOf(Text(role, "unit")!)], roleId = Text(role, "id"), establishedOn = "2020-01-01" });
            post.ShouldBe(201);
            (await office.Post($"/api/v1/posts/{post.Id}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        }

        return (office, await office.Colleague(Roles.Leader, null, person), unitIds);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
