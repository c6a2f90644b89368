using Platform.Api.Dispatch;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Tenancy;
using Platform.Domain.Access;
using Platform.Domain.Directory;

namespace Platform.Api.Tests.Accountability;

/// <summary>Proposals between a bureau and the oversight department that it belongs to, and the duty to answer.</summary>
public sealed class ProposingToTheDistrict(PlatformHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_department_proposes_reminds_and_is_answered_by_the_discipline_office_of_the_bureau()
    {
        var (district, bureau) = await Joined();
        var supervisor = await bureau.Colleague(Roles.DisciplineSupervisor, personId: await bureau.Enter("伊", "I-1"));
        (await district.Get("/api/v1/outward-proposals")).Items("correspondents").Single().GetProperty("id").GetString().ShouldBe(bureau.Tenant);

        var sent = await district.Post("/api/v1/outward-proposals", Proposal(bureau.Tenant));

        sent.ShouldBe(201);
        await host.Get<LetterCarrier>().RunAsync(Cancellation);
        var came = (await supervisor.Get("/api/v1/outward-proposals")).Items().Single();
        (came.GetProperty("incoming").GetBoolean(), came.GetProperty("correspondentNameZh").GetString(), came.GetProperty("subject").GetString(), came.GetProperty("answerDueOn").GetString())
            .ShouldBe((true, "测试区", "预算科班子", "2026-06-30"));
        (await district.Post($"/api/v1/outward-proposals/{sent.Id}/reminders", new { })).ShouldBe(200);
        (await district.Post($"/api/v1/outward-proposals/{sent.Id}/reminders", new { })).ShouldBe(200);
        (await district.Post($"/api/v1/outward-proposals/{sent.Id}/answer", new { answer = "taken", reasons = "自答" })).ShouldBeProblem(409, "proposal-is-of-the-other-side");
        await host.Get<LetterCarrier>().RunAsync(Cancellation);
        (await supervisor.Get("/api/v1/outward-proposals")).Items().Single().GetProperty("reminders").GetInt32().ShouldBe(1);
        (await supervisor.Post($"/api/v1/outward-proposals/{sent.Id}/reminders", new { })).ShouldBeProblem(409, "proposal-is-of-the-other-side");
        (await supervisor.Post($"/api/v1/outward-proposals/{sent.Id}/answer", new { answer = "partly-taken", reasons = " " })).ShouldBeProblem(400, "request-is-malformed", "/reasons");
        (await supervisor.Post($"/api/v1/outward-proposals/{sent.Id}/answer", new { answer = "partly-taken", reasons = "予以提醒，不立案" })).ShouldBe(200);
        (await supervisor.Post($"/api/v1/outward-proposals/{sent.Id}/answer", new { answer = "partly-taken", reasons = "予以提醒，不立案" })).ShouldBe(200);
        await host.Get<LetterCarrier>().RunAsync(Cancellation);
        var answered = (await district.Get("/api/v1/outward-proposals")).Items().Single();
        (answered.GetProperty("answer").GetString(), answered.GetProperty("reasons").GetString(), answered.GetProperty("incoming").GetBoolean()).ShouldBe(("partly-taken", "予以提醒，不立案", false));
        (await district.Post($"/api/v1/outward-proposals/{sent.Id}/reminders", new { })).ShouldBeProblem(409, "proposal-is-answered");
    }

    [Fact]
    public async Task The_discipline_office_of_a_bureau_proposes_to_its_department_and_to_nobody_else()
    {
        var (district, bureau) = await Joined();
        var (_, stranger) = await Joined();
        var supervisor = await bureau.Colleague(Roles.DisciplineSupervisor);

        (await supervisor.Post("/api/v1/outward-proposals", Proposal(stranger.Tenant))).ShouldBeProblem(422, "correspondent-is-unknown");
        (await supervisor.Post("/api/v1/outward-proposals", Proposal("nobody"))).ShouldBeProblem(422, "correspondent-is-unknown");
        (await supervisor.Post("/api/v1/outward-proposals", new { })).ShouldBeProblem(400, "request-is-malformed", "/to", "/subject", "/grounds");
        (await supervisor.Post("/api/v1/outward-proposals", new { to = district.Tenant, subject = "某局班子", grounds = "建议追责", answerDueOn = "2026-05-20" }))
            .ShouldBeProblem(422, "outward-proposal-is-not-acceptable", "/answerDueOn");
        (await supervisor.Get("/api/v1/outward-proposals")).Items().ShouldBeEmpty();
        var sent = await supervisor.Post("/api/v1/outward-proposals", Proposal(district.Tenant));
        sent.ShouldBe(201);
        await host.Get<LetterCarrier>().RunAsync(Cancellation);

        (await district.Get("/api/v1/outward-proposals")).Items().Single().GetProperty("incoming").GetBoolean().ShouldBeTrue();
        (await (await stranger.Colleague(Roles.DisciplineSupervisor)).Post($"/api/v1/outward-proposals/{sent.Id}/answer", new { answer = "taken", reasons = "受理" })).ShouldBeProblem(404, "not-found");
        (await bureau.Get("/api/v1/outward-proposals")).ShouldBeProblem(403, "permission-missing");
    }

    private async Task<(Office District, Office Bureau)> Joined()
    {
        var (district, bureau) = (await Office.FoundDistrict(host), await Office.Found(host));
        (await host.Get<TenantRegistry>().Join(bureau.Tenant, district.Tenant, new DateOnly(2026, 1, 1), "test", Cancellation)).ShouldBeNull();
        return (district, bureau);
    }

    private static object Proposal(string to) => new { to, subject = "预算科班子", grounds = "整改不到位，建议追责", article = "14", answerDueOn = "2026-06-30" };
}
