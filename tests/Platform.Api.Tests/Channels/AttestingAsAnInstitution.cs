using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Channels;

/// <summary>A unit states of a year that a mechanism exists, its head signs, and the ledger counts it.</summary>
public sealed class AttestingAsAnInstitution(PlatformHost host)
{
    [Fact]
    public async Task A_statement_is_prepared_signed_by_the_head_and_filed_under_its_duty()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var head = await Head(bureau);
        var duty = await Attested(clerk, bureau);
        duty.GetProperty("statements").GetArrayLength().ShouldBe(0);
        var id = duty.GetProperty("obligationId").GetString()!;

        var drafted = await clerk.Post("/api/v1/attestations", Statement(bureau, id, await bureau.Evidence("unit-attestation", "general")));
        drafted.ShouldBe(200);
        (await head.Get("/api/v1/attestations")).Items().Single().GetProperty("statement").GetString().ShouldBe("mechanism-exists");
        (await (await bureau.Leader()).Get("/api/v1/attestations")).Items().ShouldBeEmpty();
        (await (await bureau.Leader()).Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBeProblem(403, "head-post-is-held-by-another");
        (await clerk.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBeProblem(403, "permission-missing");

        (await head.Post($"/api/v1/attestations/{drafted.Id}/return", new { reason = "缺文号" })).ShouldBe(200);
        (await head.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBeProblem(409, "attestation-is-returned");
        (await clerk.Post("/api/v1/attestations", Statement(bureau, id, await bureau.Evidence("unit-attestation", "general")))).ShouldBe(200);
        (await head.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBe(200);
        (await head.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBe(200);

        var stated = (await Attested(clerk, bureau)).GetProperty("statements").EnumerateArray().Single();
        (stated.GetProperty("state").GetString(), stated.GetProperty("signedOn").GetString()).ShouldBe(("signed", "2026-05-20"));
        (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["general"]}&year=2026&conduct={id}")).Items().ShouldHaveSingleItem();
        (await clerk.Post("/api/v1/attestations", Statement(bureau, id, null, "none"))).ShouldBeProblem(409, "attestation-is-signed");
    }

    [Fact]
    public async Task Declared_none_is_apart_from_silence_and_files_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, head) = (await bureau.Clerk(), await Head(bureau));
        var id = (await Attested(clerk, bureau)).GetProperty("obligationId").GetString()!;

        var drafted = await clerk.Post("/api/v1/attestations", Statement(bureau, id, null, "none"));
        (await head.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBe(200);

        (await Attested(clerk, bureau)).GetProperty("statements").EnumerateArray().Single().GetProperty("statement").GetString().ShouldBe("none");
        (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["general"]}&year=2026&conduct={id}")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var id = (await Attested(clerk, bureau)).GetProperty("obligationId").GetString()!;

        var malformed = await clerk.Post("/api/v1/attestations", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/unitId", "/obligationId", "/periodFrom", "/periodTo", "/statement"]);
        KeepingChannels.Refused(await clerk.Post("/api/v1/attestations", Statement(bureau, "FIN-O-999", null, "none")), 422, "conduct-is-unknown", "/obligationId");
        KeepingChannels.Refused(await clerk.Post("/api/v1/attestations", Statement(bureau, id, null)), 422, "attestation-is-not-acceptable", "/evidenceIds");
        KeepingChannels.Refused(
            await clerk.Post("/api/v1/attestations", Statement(bureau, id, await bureau.Evidence("minutes", "general"))), 422, "attestation-is-not-acceptable", "/evidenceIds/0");
        var person = await bureau.Office.Enter("书记兼办", "A-004");
        var post = await KeepingChannels.Post(bureau);
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        var both = await bureau.Office.Colleague(Roles.BureauOffice, null, person);
        var own = await both.Post("/api/v1/attestations", Statement(bureau, id, null, "none"));
        (await both.Post($"/api/v1/attestations/{own.Id}/signature", new { })).ShouldBeProblem(409, "drafter-may-not-sign");
    }

    [Fact]
    public async Task Whoever_does_not_reach_the_unit_states_and_sees_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var id = (await Attested(bureau.Office, bureau)).GetProperty("obligationId").GetString()!;
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);
        var drafted = await bureau.Office.Post("/api/v1/attestations", Statement(bureau, id, null, "none"));

        (await elsewhere.Post("/api/v1/attestations", Statement(bureau, id, null, "none"))).ShouldBeProblem(403, "outside-your-units");
        (await elsewhere.Get($"/api/v1/attested-duties?unitId={bureau.Units["general"]}&year=2026")).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Get($"/api/v1/attested-duties?unitId={bureau.Units["general"]}&year=2026")).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBeProblem(404, "not-found");
    }

    private static async Task<JsonElement> Attested(Office who, Bureau bureau) =>
        (await who.Get($"/api/v1/attested-duties?unitId={bureau.Units["general"]}&year=2026")).Items("duties").First(duty => duty.GetProperty("attestationOnly").GetBoolean());

    private static async Task<Office> Head(Bureau bureau)
    {
        var person = await bureau.Office.Enter("支部书记", "A-003");
        (await bureau.Office.Post($"/api/v1/posts/{await KeepingChannels.Post(bureau)}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        return await bureau.Office.Colleague(Roles.Leader, null, person);
    }

    private static object Statement(Bureau bureau, string obligationId, Guid? evidence, string statement = "mechanism-exists") => new
    {
        unitId = bureau.Units["general"],
        obligationId,
        periodFrom = "2026-01-01",
        periodTo = "2026-12-31",
        statement,
        evidenceIds = evidence is { } id ? [id] : Array.Empty<Guid>(),
    };
}
