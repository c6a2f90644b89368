using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

public sealed class ReadingByLevel(PlatformHost host)
{
    private static readonly string[] Clerks = [Roles.UnitClerk];

    [Fact]
    public async Task A_sensitive_document_is_for_the_office_and_the_leaders_until_the_bureau_says_otherwise()
    {
        var archive = await Archive.Found(host);
        var clerk = await archive.Colleague(Roles.UnitClerk, archive.Units[1]);
        var leader = await archive.Colleague(Roles.Leader, archive.Units[1]);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]) with { Level = "sensitive" });
        var path = $"/api/v1/evidence/{id}";

        (await leader.Get(path)).Text("level").ShouldBe("sensitive");
        (await leader.Get($"{path}/content")).ShouldBe(200);
        (await leader.List()).ShouldBe([id]);
        (await (await archive.Colleague(Roles.Leader, archive.Units[2])).Get(path)).ShouldBeProblem(404, "not-found");
        (await clerk.List()).ShouldBeEmpty();
        foreach (var hidden in new[] { path, $"{path}/content" })
        {
            (await clerk.Get(hidden)).ShouldBeProblem(404, "not-found");
        }

        (await clerk.Post($"{path}/withdrawal", new { reason = "x" })).ShouldBeProblem(404, "not-found");
        (await clerk.AddVersion(id, Samples.Png, "图.png")).ShouldBeProblem(404, "not-found");

        (await archive.Put("/api/v1/evidence-policy", new { readers = new[] { new { level = "sensitive", roles = Clerks } } })).ShouldBe(200);
        (await clerk.Get(path)).ShouldBe(200);
        (await leader.Get(path)).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_office_sets_the_level_with_a_reason()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var path = $"/api/v1/evidence/{id}/level";

        (await archive.Post(path, new { })).ShouldBeProblem(400, "request-is-malformed", "/level", "/reason");
        (await archive.Post(path, new { level = "secret", reason = "x" })).ShouldBeProblem(400, "request-is-malformed", "/level");
        (await (await archive.Colleague(Roles.UnitClerk, archive.Units[1])).Post(path, new { level = "sensitive", reason = "x" })).ShouldBeProblem(403, "permission-missing");
        (await archive.Post(path, new { level = "internal", reason = "含内部安排" })).ShouldBe(200);
        (await archive.List("?level=internal")).ShouldBe([id]);
        (await archive.List("?level=general")).ShouldBeEmpty();
        (await archive.Post(Archive.Minutes(archive.Units[1]) with { Level = "secret" })).ShouldBeProblem(400, "request-is-malformed", "/level");
    }

    [Fact]
    public async Task A_record_says_that_there_is_a_document_and_no_more()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var evidence = await bureau.Evidence();
        var act = await bureau.Office.Post("/api/v1/acts", bureau.Act([await bureau.Study()], [evidence]));
        act.ShouldBe(201);
        (await bureau.Office.Post($"/api/v1/evidence/{evidence}/level", new { level = "sensitive", reason = "含人事内容" })).ShouldBe(200);

        var shown = (await bureau.Office.Get($"/api/v1/acts/{act.Id}")).Items("evidence").Single();
        var withheld = (await clerk.Get($"/api/v1/acts/{act.Id}")).Items("evidence").Single();

        shown.GetProperty("title").GetString().ShouldBe("会议纪要");
        withheld.GetProperty("id").GetGuid().ShouldBe(evidence);
        withheld.GetProperty("withheld").GetBoolean().ShouldBeTrue();
        withheld.GetProperty("title").GetString().ShouldBeEmpty();
        withheld.GetProperty("sha256").GetString().ShouldBeEmpty();
    }
}
