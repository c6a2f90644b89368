using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Organisation;

/// <summary>Who answers for a duty of a post: the holder of its own day, or whoever looks after a vacancy.</summary>
public sealed class AnsweringForAPost(PlatformHost host)
{
    [Fact]
    public async Task A_duty_answers_to_the_holder_of_its_own_day()
    {
        var (bureau, post, duty) = await OwedByAPost();
        var office = bureau.Office;
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        (await Appoint(office, post, ana, "2021-01-01", to: "2026-05-15")).ShouldBe(200);
        (await Appoint(office, post, ben, "2026-05-15", acting: true)).ShouldBe(200);

        // Still to be done: today's holder answers.
        var open = await Line(bureau, duty);
        (open.GetProperty("holderName").GetString(), open.GetProperty("holderActing").GetBoolean(), open.GetProperty("holderOn").GetString()).ShouldBe(("本", true, "2026-05-20"));

        var kind = open.GetProperty("evidenceKinds")[0].GetString()!;
        // Done on a day of the one before, whoever wrote it down and confirmed it since.
        (await bureau.Record(await bureau.Clerk(), [duty], submit: false, "general", "2026-05-11", kind)).ShouldBe(201);
        (await bureau.Record(await bureau.Clerk(), [duty], submit: true, "general", "2026-05-12", kind)).ShouldBe(201);
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);
        var done = await Line(bureau, duty);
        (done.GetProperty("holderName").GetString(), done.GetProperty("holderActing").GetBoolean(), done.GetProperty("holderOn").GetString()).ShouldBe(("安娜", false, "2026-05-12"));
    }

    [Fact]
    public async Task A_vacancy_falls_to_the_head_of_the_unit_until_another_post_is_named()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var posts = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items();
        var (head, vacant) = (Id(posts[0]), Id(posts[1]));
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        (await Appoint(office, head, ana, "2021-01-01")).ShouldBe(200);
        var elsewhere = (await office.Post("/api/v1/posts", new { unitId = bureau.Units["group"], roleId = "leading-cadre", establishedOn = "2020-01-01" })).Id;
        (await Appoint(office, elsewhere, ben, "2021-01-01")).ShouldBe(200);

        (await Caretaker(office, bureau, vacant)).ShouldBe((head, "安娜", false));
        (await Name(office, vacant, elsewhere)).ShouldBe(200);
        (await Caretaker(office, bureau, vacant)).ShouldBe((elsewhere, "本", true));

        (await Name(office, vacant, vacant)).ShouldBeProblem(422, "vacancy-owner-is-unknown");
        (await Name(office, vacant, Guid.NewGuid())).ShouldBeProblem(422, "vacancy-owner-is-unknown");
        (await Name(office, Guid.NewGuid(), head)).ShouldBeProblem(404, "not-found");
        (await Name(await bureau.Leader(), vacant, head)).ShouldBeProblem(403, "permission-missing");
        (await Name(await Office.Found(host), vacant, head)).ShouldBeProblem(404, "not-found");
        (await Name(office, vacant, null)).ShouldBe(200);
        (await Caretaker(office, bureau, vacant)).ShouldBe((head, "安娜", false));
    }

    [Fact]
    public async Task The_duties_of_a_vacant_post_are_among_the_caretakers_own()
    {
        var (bureau, post, duty) = await OwedByAPost();
        var office = bureau.Office;
        var ben = await office.Enter("本", "B-1");
        var elsewhere = (await office.Post("/api/v1/posts", new { unitId = bureau.Units["group"], roleId = "leading-cadre", establishedOn = "2020-01-01" })).Id;
        (await Appoint(office, elsewhere, ben, "2021-01-01")).ShouldBe(200);
        var keeper = await office.Colleague(Roles.Leader, personId: ben);
        (await Of(keeper)).ShouldNotContain(duty);

        (await Name(office, post, elsewhere)).ShouldBe(200);

        (await Of(keeper)).ShouldContain(duty);
        var line = await Line(bureau, duty);
        (line.GetProperty("holderName").GetString(), line.GetProperty("caretakerName").GetString()).ShouldBe((null, "本"));
        (await Appoint(office, post, await office.Enter("安娜", "A-1"), "2021-01-01")).ShouldBe(200);
        (await Of(keeper)).ShouldNotContain(duty);
        (await Line(bureau, duty)).GetProperty("caretakerName").GetString().ShouldBeNull();
    }

    [Fact]
    public async Task A_back_dated_appointment_shows_what_is_true_of_a_day_and_what_was_known_on_it()
    {
        var office = await Office.Found(host);
        var units = await office.OpenUnits();
        var post = (await office.Post("/api/v1/posts", new { unitId = units[1], roleId = "chief", titleZh = "科长", establishedOn = "2020-01-01" })).Id;
        var (ana, ben) = (await office.Enter("安娜", "A-1"), await office.Enter("本", "B-1"));
        host.MoveClock(new(2026, 3, 1));
        (await Appoint(office, post, ana, "2026-03-01")).ShouldBe(200);
        host.MoveClock(PlatformHost.Today);
        (await Appoint(office, post, ben, "2026-04-01", acting: true)).ShouldBe(200);

        async Task<string?> Holder(string query) =>
            (await office.Get($"/api/v1/posts/{post}/history?{query}")).Json.GetProperty("holder") is { ValueKind: JsonValueKind.Object } holder ? holder.GetProperty("name").GetString() : null;
        (await Holder("day=2026-04-15")).ShouldBe("本");
        (await Holder("day=2026-04-15&knownOn=2026-04-15")).ShouldBe("安娜");
        (await Holder("day=2026-04-15&knownOn=2026-02-01")).ShouldBeNull();
        var tenures = (await office.Get($"/api/v1/posts/{post}/history")).Items("tenures");
        tenures.Select(tenure => (tenure.GetProperty("name").GetString(), tenure.GetProperty("backDated").GetBoolean())).ShouldBe([("安娜", false), ("本", true)]);
        tenures[1].GetProperty("begun").GetProperty("at").GetString()!.ShouldStartWith("2026-05-20");

        (await office.Get($"/api/v1/posts/{Guid.NewGuid()}/history")).ShouldBeProblem(404, "not-found");
        (await office.Get($"/api/v1/posts/{post}/history?day=heute")).ShouldBeProblem(400, "request-is-malformed");
        (await (await Office.Found(host)).Get($"/api/v1/posts/{post}/history")).ShouldBeProblem(404, "not-found");
        (await (await office.Colleague(Roles.AuditAdministrator)).Get($"/api/v1/posts/{post}/history")).ShouldBeProblem(403, "permission-missing");
    }

    // A yearly duty of the first responsible post of the general branch, which a second rule set asks for.
    private async Task<(Bureau Bureau, Guid Post, Guid Duty)> OwedByAPost()
    {
        var bureau = await Bureau.Found(host);
        await bureau.PutInForce("education-city");
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);
        var line = (await bureau.Lines("general")).First(line => line.GetProperty("obligationId").GetString() == "EJA-O-004");
        return (bureau, line.GetProperty("postId").GetGuid(), Id(line));
    }

    private static async Task<JsonElement> Line(Bureau bureau, Guid duty) => (await bureau.Lines("general")).Single(line => Id(line) == duty);

    private static async Task<IReadOnlyList<Guid>> Of(Office who)
    {
        var duties = await who.Get("/api/v1/my/duties");
        return [.. duties.Items("due").Select(Id)];
    }

    private static Task<Reply> Name(Office who, Guid post, Guid? owner) => who.Post($"/api/v1/posts/{post}/vacancy-owner", new { ownerPostId = owner });

    private static async Task<(Guid, string?, bool)> Caretaker(Office office, Bureau bureau, Guid post)
    {
        var caretaker = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items().Single(each => Id(each) == post).GetProperty("caretaker");
        return (caretaker.GetProperty("postId").GetGuid(), caretaker.GetProperty("holderName").GetString(), caretaker.GetProperty("named").GetBoolean());
    }

    private static Task<Reply> Appoint(Office office, Guid post, Guid person, string from, string? to = null, bool acting = false) =>
        office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from, to, acting });

    private static Guid Id(JsonElement thing) => thing.GetProperty("id").GetGuid();
}
