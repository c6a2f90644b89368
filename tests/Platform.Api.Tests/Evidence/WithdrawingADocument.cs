using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

public sealed class WithdrawingADocument(PlatformHost host)
{
    [Fact]
    public async Task Says_why_and_keeps_the_document_readable()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var path = $"/api/v1/evidence/{id}";

        (await archive.Post($"{path}/withdrawal", new { reason = " " })).ShouldBeProblem(422, "evidence-withdrawal-needs-a-reason", "/reason");
        (await archive.Post($"{path}/withdrawal", new { reason = "传错文件" })).Json.GetProperty("version").GetInt64().ShouldBe(2);
        (await archive.Post($"{path}/withdrawal", new { reason = "传错文件" })).Json.GetProperty("version").GetInt64().ShouldBe(2);

        var item = await archive.Get(path);
        item.Text("withdrawnBecause").ShouldBe("传错文件");
        item.Headers["ETag"].ShouldBe("\"2\"");
        (await archive.Get($"{path}/content")).Bytes.ShouldBe(Samples.Pdf);
    }

    [Fact]
    public async Task Is_refused_while_a_record_that_stands_refers_to_it()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var act = Guid.NewGuid();
        await host.Sql(
            """
            insert into platform.act_register (tenant_id, act_id, unit_id, kind, title, occurred_on, topics, present_post_ids, evidence_ids, occurrence_ids, recorded_at, recorded_by, version)
            values (@Tenant, @act, @unit, 'meeting', '会议', '2026-03-03', '{}', '{}', array[@id], '{}', now(), 'test', 1)
            """,
            new { archive.Tenant, act, unit = archive.Units[1], id });

        (await archive.Post($"/api/v1/evidence/{id}/withdrawal", new { reason = "传错文件" })).ShouldBeProblem(409, "evidence-is-in-use");

        await host.Sql("update platform.act_register set superseded_by = @other where act_id = @act", new { act, other = Guid.NewGuid() });
        (await archive.Post($"/api/v1/evidence/{id}/withdrawal", new { reason = "传错文件" })).ShouldBe(200);
    }

    [Fact]
    public async Task Needs_the_ability_in_the_unit()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[2]));
        var path = $"/api/v1/evidence/{id}/withdrawal";

        (await (await archive.Colleague(Roles.UnitClerk, archive.Units[1])).Post(path, new { reason = "传错文件" })).ShouldBeProblem(403, "outside-your-units");
        (await (await archive.Colleague(Roles.UnitClerk, archive.Units[2])).Post(path, new { reason = "传错文件" })).ShouldBe(200);
    }
}
