using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>A bureau under any rule set: units, one of each that is named, and posts in them.</summary>
internal sealed class Rules(Office office)
{
    private Office? _clerk;

    public Office Office => office;

    public Guid SchemeId { get; private set; }

    public Dictionary<string, Guid> Units { get; } = [];

    public Dictionary<string, Guid> Posts { get; } = [];

    public async Task<Office> Clerk() => _clerk ??= await office.Colleague(Roles.UnitClerk, Units.Values.First());

    public Task<Office> Leader() => office.Colleague(Roles.Leader);

    /// <param name="shape">Name and type of each unit and the name of the unit above.</param>
    public static async Task<Rules> Found(PlatformHost host, string template, (string Name, string Type, string? Parent)[] shape, Func<string, string>? change = null, string query = "")
    {
        var rules = new Rules(await Office.Found(host));
        var pack = Bureau.Template(template);
        var imported = await rules.Office.PostText($"/api/v1/schemes{query}", change is null ? pack : change(pack));
        imported.ShouldBe(201);
        rules.SchemeId = imported.Id;
        (await rules.Office.Post($"/api/v1/schemes/{imported.Id}/sign-off", new { })).ShouldBe(200);
        (await rules.Office.Post($"/api/v1/schemes/{imported.Id}/issue", new { effectiveFrom = "2020-01-01" })).ShouldBe(200);
        string? Code(string? name) => name is null ? null : $"u{Array.FindIndex(shape, unit => unit.Name == name)}";
        var opened = await rules.Office.Post("/api/v1/organisation/units", new
        {
            units = shape.Select(unit => new { code = Code(unit.Name), nameZh = unit.Name, unitType = unit.Type, parentCode = Code(unit.Parent), openedOn = "2020-01-01" }),
        });
        opened.ShouldBe(201);
        foreach (var (unit, id) in shape.Zip(opened.Items("ids")))
        {
            rules.Units[unit.Name] = id.GetGuid();
        }

        return rules;
    }

    public async Task<Guid> Post(string name, string unit, string roleId)
    {
        var made = await office.Post("/api/v1/posts", new { unitId = Units[unit], roleId, establishedOn = "2020-01-01" });
        made.ShouldBe(201);
        return Posts[name] = made.Id;
    }

    public async Task Charge(string post, string from, params string[] units) =>
        (await office.Post($"/api/v1/posts/{Posts[post]}/portfolio", new { unitIds = units.Select(unit => Units[unit]), from })).ShouldBe(200);

    public async Task OpenYear() => (await office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);

    public async Task<Reply> Ledger(string unit)
    {
        var ledger = await office.Get($"/api/v1/ledgers/{Units[unit]}/2026");
        ledger.ShouldBe(200);
        return ledger;
    }

    public async Task<IReadOnlyList<JsonElement>> Lines(string unit, string obligationId) =>
        [.. (await Ledger(unit)).Items("lines").Where(line => line.GetProperty("obligationId").GetString() == obligationId)];

    /// <summary>An act with one piece of evidence for a duty, handed in when asked to.</summary>
    public async Task<Reply> Record(Office who, string unit, Guid duty, string kind, string occurredOn = "2026-05-10", bool submit = false, object? more = null)
    {
        using var file = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes($"%PDF-1.4\n%{Guid.NewGuid()}\n%%EOF\n"));
        using var form = new MultipartFormDataContent
        {
            { file, "file", "paper.pdf" }, { new StringContent(kind), "kind" }, { new StringContent("材料"), "title" },
            { new StringContent(Units[unit].ToString()), "unitId" }, { new StringContent("2026-05-10"), "formedOn" },
        };
        var uploaded = await office.Post("/api/v1/evidence", form);
        uploaded.ShouldBe(201);
        var act = new Dictionary<string, object?>
        {
            ["kind"] = "report",
            ["title"] = "履责记录",
            ["occurredOn"] = occurredOn,
            ["unitId"] = Units[unit],
            ["evidenceIds"] = new[] { uploaded.Id },
            ["occurrenceIds"] = new[] { duty },
            ["submit"] = submit,
        };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            act[property.Name] = property.GetValue(more);
        }

        return await who.Post("/api/v1/acts", act);
    }
}
