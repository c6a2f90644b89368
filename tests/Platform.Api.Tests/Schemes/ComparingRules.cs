using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Schemes;

public sealed class ComparingRules(PlatformHost host)
{
    [Fact]
    public async Task Two_versions_differ_in_what_was_changed_and_the_looser_duty_is_flagged()
    {
        var bureau = await Bureau.Found(host);
        var later = (await bureau.Office.PostText("/api/v1/schemes", TakingOverRules.Changed(Bureau.Template("finance")))).Id;

        var compared = await bureau.Office.Get($"/api/v1/schemes/{later}/comparison?former={bureau.SchemeId}");

        compared.ShouldBe(200);
        (compared.Json.GetProperty("sameRules").GetBoolean(), compared.Json.GetProperty("tighter").GetInt32()).ShouldBe((true, 1));
        var changed = compared.Items().Where(item => item.GetProperty("kind").GetString() != "same").ToDictionary(item => item.GetProperty("former").GetProperty("obligationId").GetString()!);
        changed.Keys.ShouldBe(["FIN-O-013", "FIN-O-029"], ignoreOrder: true);
        changed["FIN-O-013"].GetProperty("direction").GetString().ShouldBe("tighter");
        var owner = changed["FIN-O-029"].GetProperty("differences").EnumerateArray().Single();
        (owner.GetProperty("point").GetString(), owner.GetProperty("former").GetString(), owner.GetProperty("latter").GetString()).ShouldBe(("owed-by", "unit:branch", "unit:general-branch"));
    }

    [Fact]
    public async Task What_two_versions_decide_differently_is_told_beside_their_duties()
    {
        var bureau = await Bureau.Found(host);
        var revision = (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/revision", new { })).Id;
        (await bureau.Office.Post($"/api/v1/schemes/{revision}/settings", new { setting = "closingGraceDays", value = "30" })).ShouldBe(200);

        var compared = await bureau.Office.Get($"/api/v1/schemes/{revision}/comparison?former={bureau.SchemeId}");

        compared.Json.GetProperty("looser").GetInt32().ShouldBe(1);
        var grace = compared.Items("settings").Single();
        (grace.GetProperty("point").GetString(), grace.GetProperty("former").GetString(), grace.GetProperty("latter").GetString(), grace.GetProperty("direction").GetString())
            .ShouldBe(("closingGraceDays", "15", "30", "looser"));
    }

    [Fact]
    public async Task A_scheme_cites_its_superiors_rules_and_never_its_own()
    {
        var bureau = await Bureau.Found(host);
        var parent = (await bureau.Office.PostText("/api/v1/schemes", Bureau.Template("meteorology"))).Id;
        var stranger = await Office.Found(host);

        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { parentId = parent })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { parentId = parent })).ShouldBe(200);

        (await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}")).Json.GetProperty("parentId").GetGuid().ShouldBe(parent);
        (await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}/comparison?former={parent}")).Json.GetProperty("sameRules").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { parentId = bureau.SchemeId })).ShouldBeProblem(422, "scheme-is-its-own-parent");
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { parentId = Guid.NewGuid() })).ShouldBeProblem(422, "parent-is-unknown");
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { })).ShouldBeProblem(400, "request-is-malformed");
        (await (await bureau.Leader()).Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { parentId = parent })).ShouldBeProblem(403, "permission-missing");
        (await stranger.Post($"/api/v1/schemes/{bureau.SchemeId}/parent", new { parentId = parent })).ShouldBeProblem(404, "not-found");
        (await stranger.Get($"/api/v1/schemes/{bureau.SchemeId}/comparison?former={parent}")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task An_oversight_department_compares_the_issued_rules_of_its_bureaus_and_of_no_other()
    {
        var (first, second, stranger) = (await Bureau.Found(host), await Bureau.Found(host), await Bureau.Found(host));
        await second.PutInForce("finance", "2021-01-01", TakingOverRules.Changed);
        var district = await Office.FoundDistrict(host);
        foreach (var bureau in new[] { first, second })
        {
            (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, district.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        }

        var compared = await district.Get($"/api/v1/oversight/comparison?former={first.Office.Tenant}&latter={second.Office.Tenant}");

        compared.ShouldBe(200);
        compared.Items().Single().GetProperty("tighter").GetInt32().ShouldBe(1);
        (await district.Get($"/api/v1/oversight/comparison?former={first.Office.Tenant}&latter={stranger.Office.Tenant}")).ShouldBeProblem(404, "not-found");
        (await first.Office.Get($"/api/v1/oversight/comparison?former={first.Office.Tenant}&latter={second.Office.Tenant}")).ShouldBeProblem(403, "permission-missing");
    }
}
