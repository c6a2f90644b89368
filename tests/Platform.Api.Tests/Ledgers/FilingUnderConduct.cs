using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>Duties of ongoing conduct: what was done is filed under them, counted and never judged.</summary>
public sealed class FilingUnderConduct(PlatformHost host)
{
    [Fact]
    public async Task An_act_is_filed_once_under_several_duties_and_counted_there()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, second) = await TwoOpenDuties(bureau);

        var filed = await File(bureau, bureau.Office, "general", [first, second]);
        filed.ShouldBe(201);
        filed.Json.GetProperty("occurrences").GetArrayLength().ShouldBe(0);

        var duties = await Conduct(bureau, "general");
        foreach (var id in new[] { first, second })
        {
            (duties[id].GetProperty("acts").GetInt32(), duties[id].GetProperty("lastOn").GetString()).ShouldBe((1, "2026-05-10"));
        }

        duties.Values.Count(duty => duty.GetProperty("acts").GetInt32() > 0).ShouldBe(2);
        var listed = (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["general"]}&year=2026&conduct={first}")).Items().Single();
        listed.GetProperty("conductObligationIds").EnumerateArray().Select(id => id.GetString()).ShouldBe([first, second]);
        (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["general"]}&year=2026&conduct=FIN-O-999")).Items().ShouldBeEmpty();
        // Nothing is judged: the figures of the ledger are as before.
        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026")).Json.GetProperty("counts").GetProperty("fulfilled").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_correction_stays_filed_and_is_counted_once()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, _) = await TwoOpenDuties(bureau);
        var act = (await File(bureau, bureau.Office, "general", [first])).Id;

        (await bureau.Office.Post($"/api/v1/acts/{act}/corrections", new
        {
            kind = "document",
            title = "更正后的记录",
            occurredOn = "2026-05-12",
            reason = "日期有误",
            evidenceIds = new[] { await bureau.Evidence("minutes", "general") },
        })).ShouldBe(201);

        var duty = (await Conduct(bureau, "general"))[first];
        (duty.GetProperty("acts").GetInt32(), duty.GetProperty("lastOn").GetString()).ShouldBe((1, "2026-05-12"));
    }

    [Fact]
    public async Task What_the_unit_does_not_owe_and_what_an_attestation_does_not_take_is_refused_by_name()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, _) = await TwoOpenDuties(bureau);
        var attested = (await Conduct(bureau, "general")).Values.First(duty => duty.GetProperty("attestationOnly").GetBoolean()).GetProperty("obligationId").GetString()!;

        var unknown = await File(bureau, bureau.Office, "general", [first, "FIN-O-999", "FIN-O-013"]);
        unknown.ShouldBeProblem(422, "conduct-is-unknown");
        unknown.Pointers().ShouldBe(["/conductObligationIds/1", "/conductObligationIds/2"]);
        var foreign = await File(bureau, bureau.Office, "general", [first, attested]);
        foreign.ShouldBeProblem(422, "conduct-takes-other-evidence");
        foreign.Pointers().ShouldBe(["/conductObligationIds/1"]);
        (await bureau.Office.Post("/api/v1/acts", new { kind = "document", title = "无对应职责", occurredOn = "2026-05-10", unitId = bureau.Units["general"] }))
            .ShouldBeProblem(400, "request-is-malformed", "/occurrenceIds");
        (await Conduct(bureau, "general")).Values.ShouldAllBe(duty => duty.GetProperty("acts").GetInt32() == 0);
    }

    [Fact]
    public async Task Whoever_may_not_record_there_files_nothing_and_another_bureau_sees_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, _) = await TwoOpenDuties(bureau);
        var clerk = await bureau.Clerk();

        (await File(bureau, await bureau.Leader(), "general", [first])).ShouldBeProblem(403, "permission-missing");
        (await File(bureau, clerk, "group", ["FIN-O-017"])).ShouldBeProblem(403, "outside-your-units");
        (await File(bureau, clerk, "general", [first])).ShouldBe(201);

        (await (await Office.Found(host)).Get("/api/v1/acts?year=2026")).Items().ShouldBeEmpty();
        (await bureau.Office.Get("/api/v1/acts?year=2026")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_of_responsibilities_names_everything_that_a_unit_and_its_posts_owe()
    {
        var bureau = await Bureau.FoundWithYear(host);

        var list = await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026/responsibilities");

        list.ShouldBe(200);
        var owners = list.Items("owners");
        owners[0].GetProperty("postId").ValueKind.ShouldBe(JsonValueKind.Null);
        owners.Skip(1).ShouldAllBe(owner => owner.GetProperty("titleZh").GetString() != null && owner.GetProperty("holderName").ValueKind == JsonValueKind.Null);
        var items = owners.SelectMany(owner => owner.GetProperty("items").EnumerateArray()).ToList();
        var ledger = await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026");
        Ids(items.Where(item => item.GetProperty("kind").GetString() is "dated" or "standing")).ShouldBe(Ids(ledger.Items("lines")), ignoreOrder: true);
        items.Where(item => item.GetProperty("cadenceKind").GetString() == "standing").ShouldAllBe(item => item.GetProperty("kind").GetString() == "standing");
        Ids(items.Where(item => item.GetProperty("kind").GetString() == "conduct")).ShouldBe(Ids(ledger.Items("conductDuties")), ignoreOrder: true);
        Ids(items.Where(item => item.GetProperty("kind").GetString() == "event")).ShouldBe(Ids(ledger.Items("eventDuties")), ignoreOrder: true);
        items.SelectMany(item => item.GetProperty("windows").EnumerateArray()).Count().ShouldBe(ledger.Items("lines").Count);

        (await (await bureau.Clerk()).Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026/responsibilities")).ShouldBe(200);
        (await (await bureau.Clerk()).Get($"/api/v1/ledgers/{bureau.Units["section-1"]}/2026/responsibilities")).ShouldBeProblem(404, "not-found");
        (await (await Office.Found(host)).Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026/responsibilities")).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["general"]}/0/responsibilities")).ShouldBeProblem(404, "not-found");
        (await (await bureau.Office.Colleague(Roles.SystemAdministrator)).Get($"/api/v1/ledgers/{bureau.Units["general"]}/2026/responsibilities"))
            .ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Download($"/api/v1/exports/responsibilities?unitId={bureau.Units["general"]}&year=2026")).Take(2).ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task What_a_meeting_resolved_is_in_the_list_as_assigned_and_under_no_rules()
    {
        var bureau = await Bureau.FoundWithYear(host);
        (await bureau.Office.Post("/api/v1/acts", new
        {
            kind = "meeting",
            title = "党组会",
            occurredOn = "2026-05-12",
            unitId = bureau.Units["general"],
            resolutions = new[] { new { text = "修订某项方案", dueOn = "2026-06-10", ownerUnitId = bureau.Units["branch-1"] } },
        })).ShouldBe(201);

        var list = await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units["branch-1"]}/2026/responsibilities");

        var resolved = list.Items("owners").SelectMany(owner => owner.GetProperty("items").EnumerateArray()).Single(item => item.GetProperty("titleZh").GetString() == "修订某项方案");
        (resolved.GetProperty("kind").GetString(), resolved.GetProperty("schemeTitleZh").GetString()).ShouldBe(("assigned", string.Empty));
    }

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> items) => items.Select(item => item.GetProperty("obligationId").GetString()!).Distinct();

    private static async Task<(string First, string Second)> TwoOpenDuties(Bureau bureau) =>
        (await Conduct(bureau, "general")).Values.Where(duty => !duty.GetProperty("attestationOnly").GetBoolean())
            .Select(duty => duty.GetProperty("obligationId").GetString()!).ToArray() is [var first, var second, ..] ? (first, second) : throw new InvalidOperationException("The rules have too few.");

    private static async Task<Dictionary<string, JsonElement>> Conduct(Bureau bureau, string unit) =>
        (await bureau.Office.Get($"/api/v1/ledgers/{bureau.Units[unit]}/2026")).Items("conductDuties").ToDictionary(duty => duty.GetProperty("obligationId").GetString()!);

    private static async Task<Reply> File(Bureau bureau, Office who, string unit, string[] duties, string kind = "minutes") =>
        await who.Post("/api/v1/acts", new
        {
            kind = "document",
            title = "印发工作安排",
            occurredOn = "2026-05-10",
            unitId = bureau.Units[unit],
            evidenceIds = new[] { await bureau.Evidence(kind, unit) },
            conductObligationIds = duties,
        });
}
