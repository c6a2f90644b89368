using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Work;

/// <summary>
/// A member of the group lets a clerk of a station act for them. The member owes a report of their own duties (AGR-O-028);
/// both have a person, the member an account as clerk of the group and one as leader.
/// </summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class ActingForAnother(PlatformHost host) : IDisposable
{
    private static readonly string[] Perform = ["duty.record", "duty.submit"];
    private static readonly string[] Review = ["duty.review"];

    public void Dispose() => host.MoveClock(PlatformHost.Today);

    [Fact]
    public async Task A_delegate_records_and_hands_in_for_the_holder_and_the_timeline_says_so()
    {
        var town = await Town.Found(host);
        (await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}")).ShouldBeProblem(404, "not-found");
        (await town.Rules.Record(town.Delegate, "党组", town.Duty, "duty-report", submit: true)).ShouldBeProblem(403, "outside-your-units");

        (await town.Give(town.Holder, Perform)).ShouldBe(201);

        var seen = await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}");
        seen.Json.GetProperty("actingFor").GetProperty("name").GetString().ShouldBe("分管甲");
        (Can(seen, "record"), Can(seen, "confirm"), Can(seen, "correct")).ShouldBe((true, false, false));
        var mine = (await town.Delegate.Get("/api/v1/my/duties")).Items("delegated").Single();
        (mine.GetProperty("principalName").GetString(), mine.GetProperty("due").EnumerateArray().Any(line => line.GetProperty("id").GetGuid() == town.Duty)).ShouldBe(("分管甲", true));

        (await town.Rules.Record(town.Delegate, "党组", town.Duty, "duty-report", submit: true)).ShouldBe(201);

        seen = await town.Rules.Office.Get($"/api/v1/occurrences/{town.Duty}");
        seen.Text("state").ShouldBe("submitted");
        var recorded = seen.Items("timeline").Single(entry => entry.GetProperty("type").GetString() == "occurrence.act-recorded.v1").GetProperty("actor");
        (recorded.GetProperty("name").GetString(), recorded.GetProperty("onBehalfOf").GetString()).ShouldBe(("经办乙", "分管甲"));
    }

    [Fact]
    public async Task A_delegate_corrects_what_serves_the_duties_of_the_post_alone_and_while_it_lasts()
    {
        var town = await Town.Found(host);
        (await town.Give(town.Holder, Perform)).ShouldBe(201);
        var ofTheUnit = (await town.Rules.Ledger("党组")).Items("lines").First(line => line.GetProperty("postId").ValueKind == JsonValueKind.Null).GetProperty("id").GetGuid();
        var both = await town.Rules.Office.Post("/api/v1/acts", new
        {
            kind = "report",
            title = "两项一并",
            occurredOn = "2026-05-10",
            unitId = town.Rules.Units["党组"],
            occurrenceIds = new[] { town.Duty, ofTheUnit },
        });
        both.ShouldBe(201);
        (await Correct(town, town.Delegate, both.Id)).ShouldBeProblem(403, "outside-your-units");
        var alone = (await town.Rules.Record(town.Delegate, "党组", town.Duty, "duty-report", submit: true)).Id;
        Can(await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}"), "correct").ShouldBeTrue();

        var right = await Correct(town, town.Delegate, alone);
        right.ShouldBe(201);
        (await Correct(town, town.Delegate, alone)).ShouldBeProblem(409, "act-is-already-replaced");

        var seen = await town.Rules.Office.Get($"/api/v1/occurrences/{town.Duty}");
        seen.Text("state").ShouldBe("submitted");
        var corrected = seen.Items("timeline").Single(entry => entry.GetProperty("type").GetString() == "occurrence.act-superseded.v1").GetProperty("actor");
        (corrected.GetProperty("name").GetString(), corrected.GetProperty("onBehalfOf").GetString()).ShouldBe(("经办乙", "分管甲"));
        (await Bureau.Do(town.HolderAsLeader, town.Duty, "confirmation")).ShouldBeProblem(409, "performer-may-not-confirm");

        (await Revoke(town.Holder, await town.Newest())).ShouldBe(200);
        (await Correct(town, town.Delegate, right.Id)).ShouldBeProblem(403, "outside-your-units");
    }

    [Fact]
    public async Task Two_accounts_of_one_person_are_one_pair_of_eyes()
    {
        var town = await Town.Found(host);
        (await town.Rules.Record(town.Holder, "党组", town.Duty, "duty-report", submit: true)).ShouldBe(201);

        Can(await town.HolderAsLeader.Get($"/api/v1/occurrences/{town.Duty}"), "confirm").ShouldBeFalse();
        (await town.HolderAsLeader.Get("/api/v1/my/duties")).Items("waitingForMe").ShouldBeEmpty();
        (await Bureau.Do(town.HolderAsLeader, town.Duty, "confirmation")).ShouldBeProblem(409, "performer-may-not-confirm");

        var leader = await town.Rules.Leader();
        (await leader.Get("/api/v1/my/duties")).Items("waitingForMe").ShouldNotBeEmpty();
        (await Bureau.Do(leader, town.Duty, "confirmation")).ShouldBe(200);
    }

    [Fact]
    public async Task What_one_account_of_a_person_asked_for_the_other_does_not_grant()
    {
        var town = await Town.Found(host);
        (await town.Holder.Post($"/api/v1/occurrences/{town.Duty}/waiver-request", new { reason = "机构新设" })).ShouldBe(200);

        (await town.HolderAsLeader.Get("/api/v1/my/duties")).Items("requests").ShouldBeEmpty();
        (await Bureau.Do(town.HolderAsLeader, town.Duty, "waiver", new { reason = "同意" })).ShouldBeProblem(409, "requester-may-not-decide");
        (await (await town.Rules.Leader()).Get("/api/v1/my/duties")).Items("requests").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Neither_of_the_two_confirms_what_one_did_for_the_other()
    {
        var town = await Town.Found(host);
        (await town.Give(town.Holder, Perform)).ShouldBe(201);
        (await town.Rules.Record(town.Delegate, "党组", town.Duty, "duty-report", submit: true)).ShouldBe(201);
        (await town.Give(town.HolderAsLeader, Review)).ShouldBe(201);

        Can(await town.HolderAsLeader.Get($"/api/v1/occurrences/{town.Duty}"), "confirm").ShouldBeFalse();
        (await Bureau.Do(town.HolderAsLeader, town.Duty, "confirmation")).ShouldBeProblem(409, "performer-may-not-confirm");
        Can(await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}"), "confirm").ShouldBeFalse();
        (await Bureau.Do(town.Delegate, town.Duty, "confirmation")).ShouldBeProblem(409, "performer-may-not-confirm");
        (await Bureau.Do(town.Delegate, town.Duty, "return", new { reason = "补充" })).ShouldBeProblem(409, "performer-may-not-confirm");
        (await town.HolderAsLeader.Get("/api/v1/my/duties")).Items("waitingForMe").ShouldBeEmpty();

        (await Bureau.Do(await town.Rules.Leader(), town.Duty, "confirmation")).ShouldBe(200);
    }

    [Fact]
    public async Task A_delegate_confirms_for_the_holder_what_neither_did()
    {
        var town = await Town.Found(host);
        (await town.Rules.Record(await town.Rules.Clerk(), "党组", town.Duty, "duty-report", submit: true)).ShouldBe(201);
        (await Bureau.Do(town.Delegate, town.Duty, "confirmation")).ShouldBeProblem(403, "permission-missing");

        (await town.Give(town.HolderAsLeader, Review)).ShouldBe(201);

        (await town.Delegate.Get("/api/v1/my/duties")).Items("delegated").Single().GetProperty("waitingForMe").GetArrayLength().ShouldBe(1);
        (await Bureau.Do(town.Delegate, town.Duty, "confirmation")).ShouldBe(200);
        var seen = await town.Rules.Office.Get($"/api/v1/occurrences/{town.Duty}");
        seen.Text("state").ShouldBe("fulfilled");
        seen.Items("timeline").Single(entry => entry.GetProperty("type").GetString() == "occurrence.confirmed.v1")
            .GetProperty("actor").GetProperty("onBehalfOf").GetString().ShouldBe("分管甲");
    }

    [Fact]
    public async Task A_delegate_does_not_confirm_for_the_holder_what_the_holder_did()
    {
        var town = await Town.Found(host);
        (await town.Rules.Record(town.Holder, "党组", town.Duty, "duty-report", submit: true)).ShouldBe(201);
        (await town.Give(town.HolderAsLeader, Review)).ShouldBe(201);

        (await town.Delegate.Get("/api/v1/my/duties")).Items("delegated").Single().GetProperty("waitingForMe").GetArrayLength().ShouldBe(0);
        (await Bureau.Do(town.Delegate, town.Duty, "confirmation")).ShouldBeProblem(409, "performer-may-not-confirm");
    }

    [Fact]
    public async Task It_reaches_the_duties_of_the_post_and_the_abilities_named_and_nothing_else()
    {
        var town = await Town.Found(host);
        (await town.Give(town.Holder, ["duty.record"])).ShouldBe(201);
        var unit = (await town.Rules.Ledger("党组")).Items("lines")
            .First(line => line.GetProperty("postId").ValueKind == JsonValueKind.Null && line.GetProperty("evidenceKinds").EnumerateArray().Any(kind => kind.GetString() == "minutes"));

        (await town.Delegate.Get($"/api/v1/occurrences/{unit.GetProperty("id").GetGuid()}")).ShouldBeProblem(404, "not-found");
        (await town.Rules.Record(town.Delegate, "党组", unit.GetProperty("id").GetGuid(), "minutes")).ShouldBeProblem(403, "outside-your-units");
        (await town.Rules.Record(town.Delegate, "党组", town.Duty, "duty-report", submit: true)).ShouldBeProblem(403, "outside-your-units");
        (await town.Rules.Record(town.Delegate, "党组", town.Duty, "duty-report")).ShouldBe(201);
        (await Bureau.Do(town.Delegate, town.Duty, "submission")).ShouldBeProblem(403, "outside-your-units");
    }

    [Fact]
    public async Task It_counts_from_its_first_day_to_its_last_and_ends_when_it_is_revoked_or_the_post_passes_on()
    {
        var town = await Town.Found(host);
        (await town.Give(town.Holder, Perform, from: "2026-05-25", until: "2026-05-26")).ShouldBe(201);
        async Task<bool> Reads() => (await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}")).Status == 200;

        (await Reads()).ShouldBeFalse();
        host.MoveClock(new(2026, 5, 25));
        (await Reads()).ShouldBeTrue();
        host.MoveClock(new(2026, 5, 26));
        (await Reads()).ShouldBeTrue();
        host.MoveClock(new(2026, 5, 27));
        (await Reads()).ShouldBeFalse();
        (await Revoke(town.Holder, await town.Newest())).ShouldBeProblem(409, "delegation-has-ended");

        (await town.Give(town.Holder, Perform, from: "2026-05-27", until: "2026-06-30")).ShouldBe(201);
        (await Reads()).ShouldBeTrue();
        var given = await town.Newest();
        (await Revoke(town.Holder, given)).ShouldBe(200);
        (await Revoke(town.Holder, given)).Version.ShouldBe(3);
        (await Reads()).ShouldBeFalse();

        (await town.Give(town.Holder, Perform, from: "2026-05-27", until: "2026-06-30")).ShouldBe(201);
        (await Reads()).ShouldBeTrue();
        (await town.Rules.Office.Post($"/api/v1/posts/{town.Post}/tenure-ends", new { personId = town.HolderId, on = "2026-05-27", reason = "调任" })).ShouldBe(200);
        (await Reads()).ShouldBeFalse();
        (await town.Rules.Office.Get("/api/v1/delegations")).Items().Select(row => row.GetProperty("state").GetString()).ShouldBe(["suspended", "revoked", "ended"]);
    }

    [Fact]
    public async Task It_ends_with_the_right_of_whoever_gave_it()
    {
        var town = await Town.Found(host);
        (await town.Give(town.Holder, Perform)).ShouldBe(201);
        (await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}")).ShouldBe(200);

        await host.Sql(
            "update platform.mt_doc_accountgrants set data = jsonb_set(data, '{suspendedBecause}', '\"离任\"') where tenant_id = @tenant and data ->> 'personId' = @person",
            new { tenant = town.Rules.Office.Tenant, person = town.HolderId.ToString() });

        (await town.Delegate.Get($"/api/v1/occurrences/{town.Duty}")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_office_sees_all_and_revokes_any_and_others_see_their_own()
    {
        var town = await Town.Found(host);
        (await town.Give(town.Holder, Perform)).ShouldBe(201);
        var (bystander, stranger) = (await town.Rules.Office.Colleague(Roles.Leader, personId: await town.Rules.Office.Enter("丙", "W-003")), await Office.Found(host));

        var seen = (await town.Rules.Office.Get("/api/v1/delegations")).Items().Single();
        (seen.GetProperty("principalName").GetString(), seen.GetProperty("delegateName").GetString(), seen.GetProperty("state").GetString()).ShouldBe(("分管甲", "经办乙", "in-force"));
        (await town.Delegate.Get("/api/v1/delegations")).Items().Single().GetProperty("can").GetProperty("revoke").GetBoolean().ShouldBeFalse();
        (await bystander.Get("/api/v1/delegations")).Items().ShouldBeEmpty();
        (await stranger.Get("/api/v1/delegations")).Items().ShouldBeEmpty();
        (await Revoke(bystander, seen)).ShouldBeProblem(404, "not-found");
        (await Revoke(town.Delegate, seen)).ShouldBeProblem(404, "not-found");
        (await Revoke(stranger, seen)).ShouldBeProblem(404, "not-found");
        (await Revoke(town.Rules.Office, seen)).ShouldBe(200);

        var posts = (await town.Holder.Get("/api/v1/delegations")).Items("posts").Single();
        posts.GetProperty("abilities").EnumerateArray().Select(each => each.GetString()).ShouldBe(Perform);
        var candidates = (await town.Holder.Get("/api/v1/delegate-candidates")).Items().Select(each => each.GetProperty("name").GetString());
        candidates.ShouldBe(["丙", "经办乙"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var town = await Town.Found(host);
        var administrator = await town.Rules.Office.Enter("管理员", "W-004");
        await town.Rules.Office.Colleague(Roles.SystemAdministrator, personId: administrator);
        var unseen = await town.Rules.Office.Enter("丁", "W-005");
        (await town.Give(town.Holder, ["duty.record"])).ShouldBe(201);

        (await town.Holder.Post($"/api/v1/posts/{town.Post}/delegations", new { })).ShouldBeProblem(400, "request-is-malformed", "/delegateId", "/abilities", "/from", "/until", "/reason");
        (await town.Give(town.Holder, ["duty.record", "duty.review", "scheme.issue"], from: "2026-05-19", until: "2026-05-18"))
            .ShouldBeProblem(422, "delegation-is-not-acceptable", "/abilities/1", "/abilities/2", "/from", "/until");
        (await town.Give(town.Holder, Perform)).ShouldBeProblem(422, "delegation-is-not-acceptable", "/abilities/0");
        (await town.Give(town.Holder, ["duty.submit"], to: administrator)).ShouldBeProblem(422, "delegation-is-not-acceptable", "/delegateId");
        (await town.Give(town.Holder, ["duty.submit"], to: unseen)).ShouldBeProblem(422, "delegation-is-not-acceptable", "/delegateId");
        (await town.Give(town.Holder, ["duty.submit"], to: town.HolderId)).ShouldBeProblem(422, "delegation-is-not-acceptable", "/delegateId");
        (await town.Give(town.Delegate, Perform, to: town.HolderId)).ShouldBeProblem(403, "post-is-held-by-another");
        (await town.Give(town.Rules.Office, Perform)).ShouldBeProblem(403, "post-is-held-by-another");
        (await town.Holder.Post($"/api/v1/posts/{Guid.NewGuid()}/delegations", town.Body(Perform, "2026-05-20", "2026-05-30", null))).ShouldBeProblem(404, "not-found");
        (await Revoke(town.Holder, await town.Newest(), " ")).ShouldBeProblem(400, "request-is-malformed", "/reason");
    }

    [Fact]
    public async Task What_was_delegated_is_not_passed_on_with_ones_own_post()
    {
        var town = await Town.Found(host);
        (await town.Give(town.HolderAsLeader, Review)).ShouldBe(201);
        var own = await town.Rules.Post("station", "站一", "station-principal");
        (await town.Rules.Office.Post($"/api/v1/posts/{own}/appointments", new { personId = town.DelegateId, from = "2024-01-01", acting = false })).ShouldBe(200);

        var passed = await town.Delegate.Post($"/api/v1/posts/{own}/delegations", town.Body(Review, "2026-05-20", "2026-05-30", town.HolderId));

        passed.ShouldBeProblem(422, "delegation-is-not-acceptable", "/abilities/0");
        passed.Items("errors").Single().GetProperty("code").GetString().ShouldBe("is-delegated-itself");
    }

    private static async Task<Reply> Correct(Town town, Office who, Guid act) => await who.Post($"/api/v1/acts/{act}/corrections", new
    {
        kind = "report",
        title = "述职报告（更正）",
        occurredOn = "2026-05-12",
        reason = "日期有误",
        evidenceIds = (await town.Rules.Office.Get($"/api/v1/acts/{act}")).Items("evidence").Select(item => item.GetProperty("id").GetGuid()),
    });

    private static bool Can(Reply seen, string what) => seen.Json.GetProperty("can").GetProperty(what).GetBoolean();

    private static Task<Reply> Revoke(Office who, JsonElement delegation, string reason = "提前返回") =>
        who.Post($"/api/v1/delegations/{delegation.GetProperty("id").GetGuid()}/revocation", new { reason });

    private sealed record Town(Rules Rules, Guid Post, Guid Duty, Guid HolderId, Guid DelegateId, Office Holder, Office HolderAsLeader, Office Delegate)
    {
        public static async Task<Town> Found(PlatformHost host)
        {
            var rules = await Rules.Found(host, "agriculture", [("局", "bureau", null), ("党组", "party-group", "局"), ("站一", "station", "局")]);
            var post = await rules.Post("member", "党组", "dual-duty-member");
            await rules.OpenYear();
            var (holder, other) = (await rules.Office.Enter("分管甲", "W-001"), await rules.Office.Enter("经办乙", "W-002"));
            (await rules.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = holder, from = "2024-01-01", acting = false })).ShouldBe(200);
            return new(
                rules, post, (await rules.Lines("党组", "AGR-O-028")).Single().GetProperty("id").GetGuid(), holder, other,
                await rules.Office.Colleague(Roles.UnitClerk, rules.Units["党组"], holder), await rules.Office.Colleague(Roles.Leader, personId: holder),
                await rules.Office.Colleague(Roles.UnitClerk, rules.Units["站一"], other));
        }

        public Task<Reply> Give(Office who, string[] abilities, string from = "2026-05-20", string until = "2026-06-30", Guid? to = null) =>
            who.Post($"/api/v1/posts/{Post}/delegations", Body(abilities, from, until, to));

        public object Body(string[] abilities, string from, string until, Guid? to) => new { delegateId = to ?? DelegateId, abilities, from, until, reason = "外出学习" };

        public async Task<JsonElement> Newest() => (await Rules.Office.Get("/api/v1/delegations")).Items()[0];
    }
}
