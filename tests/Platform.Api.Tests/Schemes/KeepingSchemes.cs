using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Schemes;

public sealed class KeepingSchemes(PlatformHost host)
{
    /// <summary>What stands beside the pack's own members in the answer.</summary>
    private static readonly string[] Own = ["id", "status", "effectiveFrom", "importedAt", "signedOffAt", "issuedAt", "transition", "settings", "version", "can"];

    public static TheoryData<string> Templates { get; } = ["agriculture", "education-city", "education-county", "finance", "meteorology", "natural-resources"];

    [Theory, MemberData(nameof(Templates))]
    public async Task Every_template_is_taken_in_and_comes_back_whole(string template)
    {
        var office = await Office.Found(host);
        using var pack = JsonDocument.Parse(Bureau.Template(template));

        var imported = await office.PostText("/api/v1/schemes", Bureau.Template(template));

        imported.ShouldBe(201);
        imported.Location.ShouldBe($"/api/v1/schemes/{imported.Id}");
        imported.Version.ShouldBe(1);
        imported.ETag.ShouldBe("\"1\"");
        var whole = await office.Get(imported.Location!);
        whole.ShouldBe(200);
        whole.ETag.ShouldBe("\"1\"");
        whole.Json.EnumerateObject().Select(member => member.Name)
            .ShouldBe(pack.RootElement.EnumerateObject().Select(member => member.Name).Concat(Own), ignoreOrder: true);
        foreach (var member in pack.RootElement.EnumerateObject())
        {
            JsonElement.DeepEquals(whole.Json.GetProperty(member.Name), member.Value).ShouldBeTrue(member.Name);
        }

        whole.Text("status").ShouldBe("draft");
        whole.Json.GetProperty("settings").GetProperty("closingGraceDays").GetInt32().ShouldBe(15);
        (await office.Get("/api/v1/schemes")).Items().Single().GetProperty("obligationCount").GetInt32()
            .ShouldBe(pack.RootElement.GetProperty("obligations").GetArrayLength());
    }

    [Fact]
    public async Task A_pack_with_three_faults_is_refused_with_three_pointers_and_nothing_is_taken_in()
    {
        var office = await Office.Found(host);
        var pack = JsonNode.Parse(Bureau.Template("finance"))!;
        pack["metadata"]!["bureauKind"] = "water";
        pack["obligations"]![0]!["category"] = "gossip";
        pack["obligations"]![1]!.AsObject().Remove("cadence");

        var refused = await office.PostText("/api/v1/schemes", pack.ToJsonString());

        refused.ShouldBeProblem(422, "pack-is-faulty");
        refused.Pointers().ShouldBe(["/metadata/bureauKind", "/obligations/0/category", "/obligations/1/cadence"], ignoreOrder: true);
        (await office.Get("/api/v1/schemes")).Items().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("rules")]
    public async Task What_is_no_pack_is_refused_by_name(string body)
    {
        var office = await Office.Found(host);

        var refused = await office.PostText("/api/v1/schemes", body);

        refused.ShouldBeProblem(422, "pack-is-faulty");
        refused.Pointers().ShouldBe([""]);
        (await office.Get("/api/v1/schemes")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scheme_is_signed_off_and_then_issued_and_then_does_not_change()
    {
        var office = await Office.Found(host);
        var id = await Import(office);

        (await Issue(office, id, "2026-01-01")).ShouldBeProblem(409, "scheme-is-not-signed-off");
        var signedOff = await office.Post($"/api/v1/schemes/{id}/sign-off", new { });
        signedOff.ShouldBe(200);
        signedOff.Version.ShouldBe(2);
        (await office.Post($"/api/v1/schemes/{id}/sign-off", new { })).Version.ShouldBe(2);

        var dateless = await office.Post($"/api/v1/schemes/{id}/issue", new { });
        dateless.ShouldBeProblem(422, "effective-date-is-missing");
        dateless.Pointers().ShouldBe(["/effectiveFrom"]);
        (await Issue(office, id, "2026-01-01")).Version.ShouldBe(3);
        (await Issue(office, id, "2026-01-01")).Version.ShouldBe(3);

        (await Issue(office, id, "2026-02-01")).ShouldBeProblem(409, "scheme-is-issued");
        (await office.Post($"/api/v1/schemes/{id}/withdrawal", new { reason = "反悔" })).ShouldBeProblem(409, "scheme-is-issued");
        var seen = await office.Get($"/api/v1/schemes/{id}");
        seen.Text("status").ShouldBe("issued");
        seen.Text("effectiveFrom").ShouldBe("2026-01-01");
        seen.Json.GetProperty("issuedAt").ValueKind.ShouldBe(JsonValueKind.String);
        seen.Json.GetProperty("can").GetRawText().ShouldBe("""{"signOff":false,"issue":false,"withdraw":false}""");
    }

    [Fact]
    public async Task A_later_version_of_the_same_rules_takes_the_place_of_the_issued_one_and_not_that_of_other_rules()
    {
        var bureau = await Bureau.Found(host);
        var other = await bureau.PutInForce("meteorology");

        var later = await bureau.PutInForce("finance", "2026-05-01");

        (await Status(bureau.Office, bureau.SchemeId)).ShouldBe("superseded");
        (await Status(bureau.Office, other)).ShouldBe("issued");
        (await Status(bureau.Office, later)).ShouldBe("issued");
        (await Issue(bureau.Office, bureau.SchemeId, "2026-06-01")).ShouldBeProblem(409, "scheme-is-superseded");
        (await Status(bureau.Office, later)).ShouldBe("issued");
    }

    [Fact]
    public async Task A_successor_that_would_begin_before_the_issued_version_changes_neither()
    {
        var bureau = await Bureau.Found(host);
        var id = await Import(bureau.Office);
        (await bureau.Office.Post($"/api/v1/schemes/{id}/sign-off", new { })).ShouldBe(200);

        (await Issue(bureau.Office, id, "2019-12-31")).ShouldBeProblem(422, "successor-takes-effect-earlier");

        (await Status(bureau.Office, bureau.SchemeId)).ShouldBe("issued");
        (await Status(bureau.Office, id)).ShouldBe("signed-off");
    }

    [Fact]
    public async Task Until_the_successor_takes_effect_the_former_rules_bind()
    {
        var bureau = await Bureau.Found(host);
        var later = await bureau.PutInForce("finance", "2027-01-01");

        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2027 })).ShouldBe(200);

        (await bureau.Lines("branch-1", 2026)).ShouldAllBe(line => line.GetProperty("schemeId").GetGuid() == bureau.SchemeId);
        (await bureau.Lines("branch-1", 2027)).ShouldAllBe(line => line.GetProperty("schemeId").GetGuid() == later);
    }

    [Fact]
    public async Task A_draft_is_withdrawn_with_a_reason_and_then_goes_no_further()
    {
        var office = await Office.Found(host);
        var id = await Import(office);

        (await office.Post($"/api/v1/schemes/{id}/withdrawal", new { reason = " " })).ShouldBeProblem(422, "withdrawal-reason-is-missing");
        (await office.Post($"/api/v1/schemes/{id}/withdrawal", new { reason = "重复导入" })).Version.ShouldBe(2);
        (await office.Post($"/api/v1/schemes/{id}/withdrawal", new { reason = "重复导入" })).Version.ShouldBe(2);

        (await Status(office, id)).ShouldBe("withdrawn");
        (await office.Post($"/api/v1/schemes/{id}/sign-off", new { })).ShouldBeProblem(409, "scheme-is-withdrawn");
    }

    [Fact]
    public async Task A_stale_version_is_told_before_any_refusal()
    {
        var office = await Office.Found(host);
        var id = await Import(office);

        var stale = await office.Post($"/api/v1/schemes/{id}/issue", new { effectiveFrom = "2026-01-01" }, ("If-Match", "\"7\""));
        stale.ShouldBeProblem(412, "version-is-stale");
        stale.Json.GetProperty("currentVersion").GetInt64().ShouldBe(1);
        (await office.Post($"/api/v1/schemes/{id}/sign-off", new { }, ("If-Match", "\"1\""))).ShouldBe(200);
    }

    [Fact]
    public async Task A_leader_reads_and_changes_nothing_and_another_bureau_sees_nothing()
    {
        var office = await Office.Found(host);
        var id = await Import(office);
        var leader = await office.Colleague(Roles.Leader);
        var stranger = await Office.Found(host);

        (await leader.Get($"/api/v1/schemes/{id}")).ShouldBe(200);
        (await leader.PostText("/api/v1/schemes", Bureau.Template("finance"))).ShouldBeProblem(403, "permission-missing");
        (await leader.Post($"/api/v1/schemes/{id}/sign-off", new { })).ShouldBeProblem(403, "permission-missing");
        (await Issue(leader, id, "2026-01-01")).ShouldBeProblem(403, "permission-missing");
        (await stranger.Get($"/api/v1/schemes/{id}")).ShouldBeProblem(404, "not-found");
        (await stranger.Post($"/api/v1/schemes/{id}/sign-off", new { })).ShouldBeProblem(404, "not-found");
        (await stranger.Get("/api/v1/schemes")).Items().ShouldBeEmpty();
        (await Status(office, id)).ShouldBe("draft");
    }

    private static async Task<Guid> Import(Office office, string template = "finance")
    {
        var imported = await office.PostText("/api/v1/schemes", Bureau.Template(template));
        imported.ShouldBe(201);
        return imported.Id;
    }

    private static Task<Reply> Issue(Office office, Guid id, string effectiveFrom) => office.Post($"/api/v1/schemes/{id}/issue", new { effectiveFrom });

    private static async Task<string> Status(Office office, Guid id) => (await office.Get($"/api/v1/schemes/{id}")).Text("status");
}
