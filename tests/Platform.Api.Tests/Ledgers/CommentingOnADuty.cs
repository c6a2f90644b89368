using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

public sealed class CommentingOnADuty(PlatformHost host)
{
    [Fact]
    public async Task Every_wording_of_a_comment_stays_readable()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, duty) = (await bureau.Clerk(), await bureau.Study());
        var made = await Say(clerk, duty, "已约场地");
        made.ShouldBe(201);

        (await Edit(clerk, made.Id, "已约场地，六月开会")).ShouldBe(200);
        (await Edit(clerk, made.Id, "已约场地，六月开会")).Version.ShouldBe(2);

        var comment = (await Read(await bureau.Leader(), duty)).Items().Single();
        comment.GetProperty("text").GetString().ShouldBe("已约场地，六月开会");
        comment.GetProperty("earlier").EnumerateArray().Select(earlier => earlier.GetProperty("text").GetString()).ShouldBe(["已约场地"]);
        comment.GetProperty("editedAt").ValueKind.ShouldBe(JsonValueKind.String);
        comment.GetProperty("canEdit").GetBoolean().ShouldBeFalse();
        (await Read(clerk, duty)).Items().Single().GetProperty("canEdit").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_author_edits_and_only_who_may_read_the_duty_comments()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        var made = await Say(await bureau.Clerk(), duty, "已约场地");
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);

        (await Edit(bureau.Office, made.Id, "改")).ShouldBeProblem(403, "comment-is-somebody-elses");
        (await Say(bureau.Office, duty, " ")).Pointers().ShouldBe(["/text"]);
        foreach (var outsider in new[] { elsewhere, stranger.Office })
        {
            (await Read(outsider, duty)).ShouldBeProblem(404, "not-found");
            (await Say(outsider, duty, "看看")).ShouldBeProblem(404, "not-found");
            (await Edit(outsider, made.Id, "改")).ShouldBeProblem(404, "not-found");
        }

        (await Say(bureau.Office, duty, "请附议程")).ShouldBe(201);
        (await Read(bureau.Office, duty)).Items().Select(comment => comment.GetProperty("text").GetString()).ShouldBe(["已约场地", "请附议程"]);
    }

    [Fact]
    public async Task An_oversight_department_has_no_way_to_comments()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        (await Say(await bureau.Clerk(), duty, "已约场地")).ShouldBe(201);
        var district = await Office.FoundDistrict(host);

        (await Read(district, duty)).ShouldBeProblem(403, "permission-missing");
        (await Say(district, duty, "看看")).ShouldBeProblem(403, "permission-missing");
    }

    private static Task<Reply> Say(Office who, Guid duty, string text) => who.Post($"/api/v1/occurrences/{duty}/comments", new { text });

    private static Task<Reply> Edit(Office who, Guid comment, string text) => who.Put($"/api/v1/comments/{comment}", new { text });

    private static Task<Reply> Read(Office who, Guid duty) => who.Get($"/api/v1/occurrences/{duty}/comments");
}
