using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Accountability;

/// <summary>What was not put right is held to account from the finding, with the earlier case linked (row I13 of the matrix).</summary>
public sealed class AnsweringForNonRectification(PlatformHost host)
{
    private static readonly string[] Methods = ["document-review"];

    [Fact]
    public async Task A_finding_that_was_opened_again_offers_a_case_and_one_within_its_day_does_not()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (office, clerk, leader) = (bureau.Office, await bureau.Clerk(), await bureau.Leader());
        async Task<(Office Office, Guid Id)> Named(string role, string name, string number)
        {
            var person = await office.Enter(name, number);
            return (await office.Colleague(role, personId: person), person);
        }

        var (ida, don, rea, sid) = (await Named(Roles.DisciplineSupervisor, "伊", "N-1"), await Named(Roles.Leader, "董", "N-2"), await Named(Roles.Leader, "任", "N-3"), await Named(Roles.Leader, "代", "N-4"));
        (await office.Post("/api/v1/authority-register/entries", new { bodyUnitId = bureau.Units["general"], unitId = bureau.Units["branch-1"], from = "2026-01-01", basis = "权限表" })).ShouldBe(201);
        var post = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();
        (await office.Post($"/api/v1/posts/{post}/appointments", new { personId = don.Id, from = "2021-01-01" })).ShouldBe(200);
        var seat = await office.Post("/api/v1/posts", new { unitId = bureau.Units["bureau"], roleId = "first-responsible", establishedOn = "2020-01-01" });
        (await office.Post($"/api/v1/posts/{seat.Id}/appointments", new { personId = rea.Id, from = "2021-01-01" })).ShouldBe(200);
        object Case(string kind, Guid id) => new
        {
            occurredOn = "2026-05-20",
            triggerId = "FIN-TR-01",
            subjects = new[] { new { packSubject = "team", unitId = bureau.Units["branch-1"], representativeId = sid.Id } },
            investigatorId = ida.Id,
            deciderId = don.Id,
            reviewerId = rea.Id,
            decidingUnitId = bureau.Units["general"],
            reviewUnitId = bureau.Units["bureau"],
            sources = new[] { new { kind, id, words = "督查发现未整改" } },
            facts = "逾期未整改",
        };
        var planned = await office.Post("/api/v1/inspections", new
        {
            title = "年度专题督查",
            organiserUnitId = bureau.Units["bureau"],
            from = "2026-05-01",
            to = "2026-06-30",
            methods = Methods,
            unitIds = new[] { bureau.Units["branch-1"] },
            checklist = new[] { new { source = "own", text = "材料齐全" } },
        });
        planned.ShouldBe(201);
        var found = await office.Post($"{planned.Location}/findings", new { unitId = bureau.Units["branch-1"], text = "会议记录不全", severity = "serious", dueOn = "2026-06-10", itemNumber = 1 });
        found.ShouldBe(201);

        (await ida.Office.Get(found.Location!)).Json.GetProperty("can").GetProperty("holdToAccount").GetBoolean().ShouldBeFalse();
        (await ida.Office.Post("/api/v1/cases", Case("finding", found.Id))).ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
        (await ida.Office.Post("/api/v1/cases", Case("finding", Guid.NewGuid()))).ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
        var duty = (await office.Get(found.Location!)).Json.GetProperty("occurrenceId").GetGuid();
        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "rectification-record")).ShouldBe(201);
        (await Bureau.Do(leader, duty, "confirmation")).ShouldBe(200);
        (await office.Post($"{found.Location}/reopening", new { reason = "复查仍缺", dueOn = "2026-06-30" })).ShouldBe(200);

        (await ida.Office.Get(found.Location!)).Json.GetProperty("can").GetProperty("holdToAccount").GetBoolean().ShouldBeTrue();
        (await office.Get(found.Location!)).Json.GetProperty("can").GetProperty("holdToAccount").GetBoolean().ShouldBeFalse();
        var first = await ida.Office.Post("/api/v1/cases", Case("finding", found.Id));
        first.ShouldBe(201);
        var file = await ida.Office.Get(first.Location!);
        (file.Json.GetProperty("onNonRectification").GetBoolean(), file.Items("sources").Single().GetProperty("id").GetGuid()).ShouldBe((true, found.Id));

        // A later case names the earlier one, if whoever opens it is named there.
        var later = await ida.Office.Post("/api/v1/cases", Case("case", first.Id));
        later.ShouldBe(201);
        var back = (await ida.Office.Get(later.Location!)).Items("links").Single();
        (back.GetProperty("kind").GetString(), back.GetProperty("caseId").GetGuid(), back.GetProperty("readable").GetBoolean()).ShouldBe(("earlier", first.Id, true));
        // And the earlier one the later, to whoever is named in both.
        var on = (await ida.Office.Get(first.Location!)).Items("links").Single();
        (on.GetProperty("kind").GetString(), on.GetProperty("caseId").GetGuid(), on.GetProperty("ground").GetString()).ShouldBe(("later", later.Id, "督查发现未整改"));
        (await ida.Office.Post($"{later.Location}/recusals", new { capacity = "investigator", successorId = (await Named(Roles.DisciplineSupervisor, "继", "N-6")).Id, reason = "回避" })).ShouldBe(200);
        (await ida.Office.Get(first.Location!)).Items("links").ShouldBeEmpty();
        var other = await Named(Roles.DisciplineSupervisor, "外", "N-5");
        (await other.Office.Post("/api/v1/cases", Case("case", first.Id))).ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
    }
}
