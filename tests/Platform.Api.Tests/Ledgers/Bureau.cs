using System.Text;
using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>A bureau under the finance rules, small and whole: somebody of its office, a clerk of the branches, a leader.</summary>
internal sealed class Bureau(PlatformHost host, Office office)
{
    public const int Year = 2026;
    public const int OccurrencesInYear = 25;

    private static readonly (string Code, string Type, string? Parent)[] Shape =
    [
        ("bureau", "bureau", null), ("group", "party-group", "bureau"), ("general", "general-branch", "group"),
        ("branch-1", "branch", "general"), ("branch-2", "branch", "general"), ("study", "study-group", "general"),
        ("section-1", "section", "bureau"), ("section-2", "section", "bureau"),
    ];

    private Office? _clerk;
    private Office? _leader;

    public Office Office => office;

    public PlatformHost Host => host;

    public Guid SchemeId { get; private set; }

    public Dictionary<string, Guid> Units { get; } = [];

    /// <summary>The name under which somebody of the office signs in.</summary>
    public string UserName => office.UserName;

    /// <summary>Records and submits in the general branch and the branches under it.</summary>
    public async Task<Office> Clerk() => _clerk ??= await office.Colleague(Roles.UnitClerk, Units["general"]);

    public async Task<Office> Leader() => _leader ??= await office.Colleague(Roles.Leader);

    /// <summary>With its units and posts and its rules in force since 2020; the year is not opened.</summary>
    public static async Task<Bureau> Found(PlatformHost host)
    {
        var bureau = new Bureau(host, await Office.Found(host));
        bureau.SchemeId = await bureau.PutInForce("finance");
        var opened = await bureau.Office.Post("/api/v1/organisation/units", new
        {
            units = Shape.Select(unit => new { code = unit.Code, nameZh = unit.Code, unitType = unit.Type, parentCode = unit.Parent, openedOn = "2020-01-01" }),
        });
        opened.ShouldBe(201);
        foreach (var (unit, id) in Shape.Zip(opened.Items("ids")))
        {
            bureau.Units[unit.Code] = id.GetGuid();
        }

        foreach (var roleId in new[] { "first-responsible", "direct-responsible" })
        {
            (await bureau.Office.Post("/api/v1/posts", new { unitId = bureau.Units["general"], roleId, establishedOn = "2020-01-01" })).ShouldBe(201);
        }

        return bureau;
    }

    /// <summary>With its year open.</summary>
    public static async Task<Bureau> FoundWithYear(PlatformHost host)
    {
        var bureau = await Found(host);
        (await bureau.Office.Post("/api/v1/ledgers", new { year = Year })).ShouldBe(200);
        return bureau;
    }

    public async Task<Guid> PutInForce(string template, string effectiveFrom = "2020-01-01", Func<string, string>? change = null)
    {
        var pack = Template(template);
        var imported = await Office.PostText("/api/v1/schemes", change is null ? pack : change(pack));
        imported.ShouldBe(201);
        (await Office.Post($"/api/v1/schemes/{imported.Id}/sign-off", new { })).ShouldBe(200);
        (await Office.Post($"/api/v1/schemes/{imported.Id}/issue", new { effectiveFrom })).ShouldBe(200);
        return imported.Id;
    }

    /// <summary>A pack that the product brings along, as it is written.</summary>
    public static string Template(string name)
    {
        using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream($"Platform.Api.SchemeTemplates.{name}.json")!);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a unit's ledger.</summary>
    public async Task<IReadOnlyList<JsonElement>> Lines(string unit, int year = Year)
    {
        var ledger = await Office.Get($"/api/v1/ledgers/{Units[unit]}/{year}");
        ledger.ShouldBe(200);
        return ledger.Items("lines");
    }

    /// <summary>The id of one duty.</summary>
    public async Task<Guid> Duty(string unit, string obligationId, string windowKey = "2026-H1") =>
        (await Lines(unit)).Single(line => line.GetProperty("obligationId").GetString() == obligationId && line.GetProperty("windowKey").GetString() == windowKey)
            .GetProperty("id").GetGuid();

    /// <summary>The study of the first half-year of a branch: at least one, with minutes, due on 30 June.</summary>
    public Task<Guid> Study(string unit = "branch-1", string windowKey = "2026-H1") => Duty(unit, "FIN-O-013", windowKey);

    public static Task<Reply> See(Office who, Guid occurrenceId) => who.Get($"/api/v1/occurrences/{occurrenceId}");

    public static Task<Reply> Do(Office who, Guid occurrenceId, string command, object? body = null, params (string, string)[] headers) =>
        who.Post($"/api/v1/occurrences/{occurrenceId}/{command}", body ?? new { }, headers);

    public async Task<string> State(Guid occurrenceId)
    {
        var seen = await See(Office, occurrenceId);
        seen.ShouldBe(200);
        return seen.Text("state");
    }

    /// <summary>Records an act with one piece of evidence for duties, and submits them when asked to.</summary>
    public async Task<Reply> Record(
        Office who, Guid[] occurrenceIds, bool submit = false, string unit = "branch-1", string occurredOn = "2026-05-10", string kind = "minutes") =>
        await who.Post("/api/v1/acts", Act(occurrenceIds, [await Evidence(kind, unit)], submit, unit, occurredOn));

    public object Act(Guid[] occurrenceIds, Guid[] evidenceIds, bool submit = false, string unit = "branch-1", string occurredOn = "2026-05-10") => new
    {
        kind = "meeting",
        title = "上半年学习会",
        occurredOn,
        unitId = Units[unit],
        topics = new[] { "学习文件" },
        evidenceIds,
        occurrenceIds,
        submit,
    };

    /// <summary>A duty that the clerk has handed in; its id.</summary>
    public async Task<Guid> Submitted(string unit = "branch-1")
    {
        var duty = await Study(unit);
        (await Record(await Clerk(), [duty], submit: true, unit)).ShouldBe(201);
        return duty;
    }

    /// <summary>A duty that the leader has confirmed; its id.</summary>
    public async Task<Guid> Confirmed(string unit = "branch-1")
    {
        var duty = await Submitted(unit);
        (await Do(await Leader(), duty, "confirmation")).ShouldBe(200);
        return duty;
    }

    /// <summary>A document of a kind, uploaded by the office; its id.</summary>
    public async Task<Guid> Evidence(string kind = "minutes", string unit = "branch-1")
    {
        using var file = new ByteArrayContent(Encoding.ASCII.GetBytes($"%PDF-1.4\n%{Guid.NewGuid()}\n%%EOF\n"));
        using var form = new MultipartFormDataContent
        {
            { file, "file", "minutes.pdf" },
            { new StringContent(kind), "kind" },
            { new StringContent("会议纪要"), "title" },
            { new StringContent(Units[unit].ToString()), "unitId" },
            { new StringContent("2026-05-10"), "formedOn" },
        };
        var uploaded = await Office.Post("/api/v1/evidence", form);
        uploaded.ShouldBe(201);
        return uploaded.Id;
    }
}
