using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Accountability;

public sealed class ReceivingFilings(PlatformHost host)
{
    [Fact]
    public async Task The_receiving_body_sees_what_is_expected_what_came_and_gives_the_receipt()
    {
        var bureau = await CaseBureau.Found(host);
        var ida = bureau.Ida.Office;
        var at = await bureau.ToReview();
        var office = await bureau.Office.Colleague(Roles.BureauOffice, personId: await bureau.Office.Enter("收", "B-1"));
        (await office.Get("/api/v1/filings")).Items().Single().GetProperty("state").GetString().ShouldBe("expected");
        var id = at.Split('/')[^1];
        (await office.Get($"/api/v1/filings/{id}/form")).ShouldBeProblem(404, "not-found");
        (await office.Post($"/api/v1/filings/{id}/receipt", new { receipt = "收文1号" })).ShouldBeProblem(404, "not-found");

        (await bureau.Hal.Office.Post($"{at}/acceptances", new { subject = bureau.Post })).ShouldBe(200);
        (await ida.Post($"{at}/executions", new { subject = bureau.Post, measure = "criticism-education", on = "2026-05-20" })).ShouldBe(200);
        (await ida.Post($"{at}/filing", new { recipient = "unit:bureau", documentNumber = "财责备〔2026〕1号" })).ShouldBe(200);

        var came = (await office.Get("/api/v1/filings")).Items().Single();
        (came.GetProperty("state").GetString(), came.GetProperty("documentNumber").GetString(), came.GetProperty("recipientZh").GetString(), came.GetProperty("canReceive").GetBoolean())
            .ShouldBe(("came", "财责备〔2026〕1号", "区财政局", true));
        using (var form = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(await office.Download($"/api/v1/filings/{id}/form")), false))
        {
            form.MainDocumentPart!.Document!.InnerText.ShouldContain("追责情况备案表");
        }

        // The file itself stays with those who are named in it, and the reading of the form is recorded there.
        (await office.Get(at)).ShouldBeProblem(404, "not-found");
        (await ida.Get($"{at}/readings")).Items()[0].GetProperty("capacity").GetString().ShouldBe("recipient");
        var investigator = await bureau.Office.Colleague(Roles.BureauOffice, personId: bureau.Ida.Id);
        (await investigator.Post($"/api/v1/filings/{id}/receipt", new { receipt = "收文1号" })).ShouldBeProblem(403, "recipient-takes-part");
        (await office.Post($"/api/v1/filings/{id}/receipt", new { receipt = " " })).ShouldBeProblem(400, "request-is-malformed", "/receipt");
        (await office.Post($"/api/v1/filings/{id}/receipt", new { receipt = "收文1号" })).ShouldBe(200);
        (await office.Post($"/api/v1/filings/{id}/receipt", new { receipt = "收文1号" })).ShouldBe(200);
        (await office.Post($"/api/v1/filings/{id}/receipt", new { receipt = "收文2号" })).ShouldBeProblem(409, "filing-is-acknowledged");
        var received = (await office.Get("/api/v1/filings")).Items().Single();
        (received.GetProperty("state").GetString(), received.GetProperty("receivedByName").GetString()).ShouldBe(("received", "收"));
        (await ida.Get(at)).Text("step").ShouldBe("closing");
    }

    [Fact]
    public async Task Nobody_else_sees_filings_and_what_goes_to_a_body_outside_is_not_received_here()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.ToReview();
        foreach (var other in new[] { bureau.Ida.Office, bureau.Don.Office, bureau.Hal.Office })
        {
            (await other.Get("/api/v1/filings")).ShouldBeProblem(403, "permission-missing");
        }

        var stranger = await CaseBureau.Found(host, "education-city");
        await stranger.ToReview("EJA-TR-01", "cadre", null, "reminder");
        (await stranger.Office.Get("/api/v1/filings")).Items().ShouldBeEmpty();
        (await stranger.Office.Post($"/api/v1/filings/{at.Split('/')[^1]}/receipt", new { receipt = "收" })).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get("/api/v1/filings")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_subject_who_is_served_is_told_that_a_paper_waits_and_nothing_of_it()
    {
        var bureau = await CaseBureau.Found(host);
        var hal = bureau.Hal.Office;
        (await hal.Get("/api/v1/my/unread-notices")).Json.GetProperty("unread").GetInt32().ShouldBe(0);
        var at = await bureau.ToStatement();

        var told = (await hal.Get("/api/v1/my/notices")).Items().Single();
        (told.GetProperty("papers").GetInt32(), told.GetProperty("reminders").GetInt32(), told.GetRawText().Contains(at.Split('/')[^1], StringComparison.Ordinal)).ShouldBe((1, 0, false));
        (await hal.Get($"/api/v1/my/notices/{told.GetProperty("id").GetGuid()}")).Items().ShouldBeEmpty();
        (await hal.Post("/api/v1/my/notice-readings", new { noticeIds = new[] { told.GetProperty("id").GetGuid() } })).ShouldBe(200);
        (await hal.Get("/api/v1/my/unread-notices")).Json.GetProperty("unread").GetInt32().ShouldBe(0);

        (await hal.Post($"{at}/statements", new { subject = bureau.Post, form = "written", words = "情况说明" })).ShouldBe(200);
        (await bureau.Ida.Office.Post($"{at}/measure-proposals", new { proposals = new[] { bureau.Decision("lighter", "criticism-education") } })).ShouldBe(200);
        (await bureau.Don.Office.Post($"{at}/decision", new { decisions = new[] { bureau.Decision("lighter", "criticism-education") } })).ShouldBe(200);
        (await hal.Get("/api/v1/my/notices")).Items().Count.ShouldBe(1);
        (await bureau.Ida.Office.Post($"{at}/decision-services", new { subject = bureau.Post, reviewUntil = "2026-06-20" })).ShouldBe(200);
        (await hal.Get("/api/v1/my/notices?unread=true")).Items().Single().GetProperty("papers").GetInt32().ShouldBe(1);
        foreach (var other in new[] { bureau.Ida.Office, bureau.Don.Office })
        {
            (await other.Get("/api/v1/my/notices")).Items().ShouldBeEmpty();
        }
    }
}
