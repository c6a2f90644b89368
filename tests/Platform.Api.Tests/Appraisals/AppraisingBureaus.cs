using System.Text.Json;
using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Appraisals;

/// <summary>The oversight department appraises the year of its bureaus and closes it.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class AppraisingBureaus(PlatformHost host) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        host.MoveClock(PlatformHost.Today);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_year_goes_from_its_figures_over_an_objection_to_the_closing()
    {
        var (officer, reviewer, bureau) = await Together();
        var duty = await bureau.Confirmed();
        duty.ShouldNotBe(Guid.Empty);
        var opened = await officer.Post("/api/v1/oversight/appraisal-rounds", Round(bureau));
        opened.ShouldBe(201);
        var round = opened.Location!;
        var member = $"{round}/bureaus/{bureau.Office.Tenant}";
        (await officer.Post($"{round}/figures", new { })).ShouldBeProblem(409, "day-of-figures-is-not-over");
        (await officer.Post($"{member}/settlement", new { words = "好" })).ShouldBeProblem(409, "appraisal-is-not-complete");

        host.MoveClock(PlatformHost.Today.AddDays(1));
        await Eventually.Holds(async () => (await officer.Post($"{round}/figures", new { })).ShouldBe(200), Patience);
        (await officer.Post($"{round}/figures", new { })).ShouldBe(200);
        (await Bureau(officer, round)).GetProperty("figures")[0].GetProperty("met").GetInt32().ShouldBe(1);
        (await Twice(officer, $"{member}/assessment", new { marks = new[] { new { criterion = 2, given = 8 } }, words = "制度较全" })).ShouldBe(200);
        (await officer.Post($"{member}/settlement", new { words = "好" })).ShouldBeProblem(409, "assessor-may-not-settle");
        (await Twice(reviewer, $"{member}/settlement", new { words = "好" })).ShouldBe(200);
        (await Bureau(officer, round)).GetProperty("gradeZh").GetString().ShouldBe("好");
        (await Twice(officer, $"{round}/announcement", new { })).ShouldBe(200);
        (await officer.Post($"{round}/closing", new { })).ShouldBeProblem(409, "appraisal-round-is-not-finished");
        await Carry();

        var told = (await bureau.Office.Get("/api/v1/told-appraisals")).Items().Single();
        (told.GetProperty("result").GetProperty("points").GetDecimal(), told.GetProperty("can").GetProperty("object").GetBoolean()).ShouldBe((92m, true));
        (await Twice(bureau.Office, $"/api/v1/told-appraisals/{told.GetProperty("id").GetGuid()}/objection", new { words = "漏计一项" })).ShouldBe(200);
        await Carry();
        (await reviewer.Post($"{member}/objection-decision", new { upheld = false, reasons = "核实无误" })).ShouldBeProblem(409, "settler-may-not-decide");
        (await Twice(officer, $"{member}/objection-decision", new { upheld = false, reasons = "核实无误" })).ShouldBe(200);
        await Carry();
        (await bureau.Office.Get("/api/v1/told-appraisals")).Items().Single().GetProperty("ruling").GetString().ShouldBe("核实无误");
        (await Twice(officer, $"{round}/closing", new { })).ShouldBe(200);

        (await officer.Post($"{member}/assessment", new { marks = new[] { new { criterion = 2, given = 9 } }, words = "改" })).ShouldBeProblem(409, "appraisal-round-is-closed");
        (await officer.Get("/api/v1/oversight/appraisal-rounds")).Items().Single().GetProperty("closedOn").GetString().ShouldBe("2026-05-21");
    }

    [Fact]
    public async Task An_objection_that_is_upheld_opens_the_result_again_and_it_is_told_anew()
    {
        var (officer, reviewer, bureau) = await Together();
        var opened = await officer.Post("/api/v1/oversight/appraisal-rounds", Round(bureau));
        var member = $"{opened.Location}/bureaus/{bureau.Office.Tenant}";
        await Settled(officer, reviewer, opened.Location!, member);
        var id = (await bureau.Office.Get("/api/v1/told-appraisals")).Items().Single().GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/told-appraisals/{id}/objection", new { words = "漏计一项" })).ShouldBe(200);
        await Carry();
        (await officer.Post($"{member}/objection-decision", new { upheld = true, reasons = "属实" })).ShouldBe(200);

        (await officer.Post($"{member}/assessment", new { marks = new[] { new { criterion = 2, given = 10 } }, words = "补计" })).ShouldBe(200);
        (await reviewer.Post($"{member}/settlement", new { words = "更正" })).ShouldBe(200);
        (await officer.Post($"{opened.Location}/announcement", new { })).ShouldBe(200);
        await Carry();

        var told = (await bureau.Office.Get("/api/v1/told-appraisals")).Items().Single();
        (told.GetProperty("result").GetProperty("announcement").GetInt32(), told.GetProperty("objection").ValueKind).ShouldBe((2, JsonValueKind.Null));
        host.MoveClock(PlatformHost.Today.AddDays(30));
        (await bureau.Office.Post($"/api/v1/told-appraisals/{id}/objection", new { words = "再议" })).ShouldBeProblem(409, "objection-is-out-of-time");
        (await officer.Post($"{opened.Location}/closing", new { })).ShouldBe(200);
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way_and_strangers_see_nothing()
    {
        var (officer, _, bureau) = await Together();
        var (elsewhere, stranger) = (await Office.FoundDistrict(host), await Ledgers.Bureau.FoundWithYear(host));
        var opened = await officer.Post("/api/v1/oversight/appraisal-rounds", Round(bureau));

        (await officer.Post("/api/v1/oversight/appraisal-rounds", new { })).Pointers().ShouldBe(["/title", "/year", "/figuresOn", "/whereNothingIsOwed", "/bureauIds", "/criteria"]);
        (await officer.Post("/api/v1/oversight/appraisal-rounds", Round(bureau, weight: 50))).ShouldBeProblem(422, "appraisal-terms-are-not-acceptable");
        (await officer.Post("/api/v1/oversight/appraisal-rounds", Round(stranger))).ShouldBeProblem(422, "inspected-bureau-is-unknown");
        (await officer.Post($"{opened.Location}/announcement", new { })).ShouldBeProblem(409, "nothing-is-settled");
        (await officer.Post($"{opened.Location}/bureaus/{stranger.Office.Tenant}/settlement", new { words = "好" })).ShouldBeProblem(422, "bureau-is-not-appraised");
        (await officer.Post($"{opened.Location}/bureaus/{bureau.Office.Tenant}/objection-decision", new { upheld = true, reasons = "属实" })).ShouldBeProblem(409, "no-objection-waits");
        (await officer.Post($"{opened.Location}/bureaus/{bureau.Office.Tenant}/assessment", new { marks = new[] { new { criterion = 2, given = 99 } }, words = "好" }))
            .ShouldBeProblem(422, "marks-are-not-acceptable");
        (await elsewhere.Get(opened.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Post($"{opened.Location}/closing", new { })).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get("/api/v1/oversight/appraisal-rounds")).Items().ShouldBeEmpty();
        (await stranger.Office.Get("/api/v1/told-appraisals")).Items().ShouldBeEmpty();
        (await bureau.Office.Get(opened.Location!)).ShouldBeProblem(403, "permission-missing");
    }

    private async Task Settled(Office officer, Office reviewer, string round, string member)
    {
        host.MoveClock(PlatformHost.Today.AddDays(1));
        await Eventually.Holds(async () => (await officer.Post($"{round}/figures", new { })).ShouldBe(200), Patience);
        (await officer.Post($"{member}/assessment", new { marks = new[] { new { criterion = 2, given = 8 } }, words = "制度较全" })).ShouldBe(200);
        (await reviewer.Post($"{member}/settlement", new { words = "好" })).ShouldBe(200);
        (await officer.Post($"{round}/announcement", new { })).ShouldBe(200);
        await Carry();
    }

    private async Task<(Office Officer, Office Reviewer, Bureau Bureau)> Together()
    {
        var officer = await Office.FoundDistrict(host);
        var bureau = await Ledgers.Bureau.FoundWithYear(host);
        (await host.Get<TenantRegistry>().Join(bureau.Office.Tenant, officer.Tenant, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();
        return (officer, await officer.DistrictColleague(Roles.OversightOfficer), bureau);
    }

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);

    private static async Task<JsonElement> Bureau(Office officer, string round) => (await officer.Get(round)).Items("appraised").Single();

    private static async Task<Reply> Twice(Office who, string path, object body)
    {
        (await who.Post(path, body)).ShouldBe(200);
        return await who.Post(path, body);
    }

    private static object Round(Bureau bureau, int weight = 60) => new
    {
        title = "2026年度考核",
        year = 2026,
        figuresOn = "2026-05-20",
        whereNothingIsOwed = "full-points",
        objectionDays = 5,
        bureauIds = new[] { bureau.Office.Tenant },
        criteria = new object[]
        {
            new { kind = "quantitative", weight, words = "履责完成率", figure = "duties-met" },
            new { kind = "qualitative", weight = 40, words = "制度建设", maximum = 10 },
        },
        grades = new object[] { new { titleZh = "好", from = 80 }, new { titleZh = "一般", from = 0 } },
    };
}
