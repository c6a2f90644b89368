using Platform.Api.Evidence;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

/// <summary>Owner, expiry, level, holds, retention and disposal of a document.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class KeepingADocument(PlatformHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_renewal_is_recorded_once_when_its_day_comes()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var path = $"/api/v1/evidence/{id}";

        (await archive.Post($"{path}/care", new { expiresOn = "2026-06-30", renewalNoticeDays = 7 })).ShouldBe(200);
        (await archive.List("?state=expiring")).ShouldBeEmpty();
        await At(new(2026, 6, 23), async () =>
        {
            (await host.Get<RenewalSweep>().RunAsync(Cancellation)).ShouldBeGreaterThanOrEqualTo(1);
            (await archive.Get(path)).Text("renewalDueOn").ShouldBe("2026-06-23");
            (await host.Get<RenewalSweep>().RunAsync(Cancellation)).ShouldBe(0);
            (await archive.List("?state=expiring")).ShouldBe([id]);
        });
        await At(new(2026, 7, 1), async () => (await archive.List("?state=expired")).ShouldBe([id]));

        // Renewed: the new expiry has a reminder of its own.
        (await archive.Post($"{path}/care", new { expiresOn = "2027-06-30", renewalNoticeDays = 7 })).ShouldBe(200);
        (await archive.Get(path)).Json.GetProperty("renewalDueOn").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Its_owner_is_a_post_of_the_bureau()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));

        (await archive.Post($"/api/v1/evidence/{id}/care", new { ownerPostId = Guid.NewGuid(), expiresOn = "2020-01-01", renewalNoticeDays = 400 }))
            .ShouldBeProblem(422, "evidence-care-is-not-acceptable", "/ownerPostId", "/expiresOn", "/renewalNoticeDays");
        var clerk = await archive.Colleague(Roles.UnitClerk, archive.Units[2]);
        (await clerk.Post($"/api/v1/evidence/{id}/care", new { renewalNoticeDays = 3 })).ShouldBeProblem(403, "outside-your-units");
    }

    [Fact]
    public async Task Is_disposed_of_after_its_retention_and_without_a_hold_and_its_hash_stays()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var path = $"/api/v1/evidence/{id}";
        var file = await archive.PathOf(id);

        (await archive.Post($"{path}/disposal", new { reason = "期满" })).ShouldBeProblem(409, "retention-is-not-set");
        (await archive.Put("/api/v1/evidence-policy", new { retentionYears = 10, kinds = new[] { new { kind = "minutes", years = 5 } } })).ShouldBe(200);
        (await archive.Get(path)).Text("retainedUntil").ShouldBe("2031-12-31");
        (await archive.Post($"{path}/disposal", new { reason = "期满" })).ShouldBeProblem(409, "retention-has-not-ended");
        (await archive.Post($"{path}/disposal", new { reason = " " })).ShouldBeProblem(400, "request-is-malformed", "/reason");

        var held = await archive.Post($"{path}/holds", new { reason = "专项检查" });
        held.ShouldBe(201);
        await At(new(2032, 1, 1), async () =>
        {
            (await archive.Post($"{path}/disposal", new { reason = "期满" })).ShouldBeProblem(409, "evidence-is-held");
            (await archive.List("?state=held")).ShouldBe([id]);
            (await archive.Post($"{path}/holds/{Guid.NewGuid()}/lifting", new { reason = "结束" })).ShouldBeProblem(404, "hold-is-unknown");
            (await archive.Post($"{held.Headers["Location"]}/lifting", new { reason = "检查结束" })).ShouldBe(200);
            (await archive.Post($"{held.Headers["Location"]}/lifting", new { reason = "检查结束" })).ShouldBe(200);
            (await archive.Get(path)).Json.GetProperty("can").GetProperty("dispose").GetBoolean().ShouldBeTrue();
            (await archive.Post($"{path}/disposal", new { reason = "保管期满" })).ShouldBe(200);
            (await archive.Post($"{path}/disposal", new { reason = "保管期满" })).ShouldBe(200);
        });

        var gone = await archive.Get(path);
        gone.Text("disposedBecause").ShouldBe("保管期满");
        gone.Text("sha256").ShouldBe(Path.GetFileName(file));
        (await archive.Get($"{path}/content")).ShouldBeProblem(409, "evidence-is-disposed");
        (await archive.Post($"{path}/care", new { renewalNoticeDays = 3 })).ShouldBeProblem(409, "evidence-is-disposed");
        (await archive.List("?state=disposed")).ShouldBe([id]);
        (await archive.List("?state=in-force")).ShouldBeEmpty();

        // The bytes wait for an hour after they were last handed in, and go.
        await host.Get<DisposedContent>().RemoveAsync(Cancellation);
        File.Exists(file).ShouldBeTrue();
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-2));
        await host.Get<DisposedContent>().RemoveAsync(Cancellation);
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task Bytes_that_another_document_has_too_stay()
    {
        var archive = await Archive.Found(host);
        var (first, second) = (await archive.HandIn(Archive.Minutes(archive.Units[1])), await archive.HandIn(Archive.Minutes(archive.Units[2])));
        var file = await archive.PathOf(first);
        (await archive.Put("/api/v1/evidence-policy", new { retentionYears = 1 })).ShouldBe(200);
        await At(new(2028, 1, 1), async () => (await archive.Post($"/api/v1/evidence/{first}/disposal", new { reason = "期满" })).ShouldBe(200));

        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-2));
        await host.Get<DisposedContent>().RemoveAsync(Cancellation);

        (await archive.Get($"/api/v1/evidence/{second}/content")).Bytes.ShouldBe(Samples.Pdf);
    }

    [Fact]
    public async Task The_rules_are_set_by_the_office_and_read_by_every_reader()
    {
        var archive = await Archive.Found(host);
        var leader = await archive.Colleague(Roles.Leader);

        var before = await leader.Get("/api/v1/evidence-policy");
        before.ShouldBe(200);
        before.Json.GetProperty("retentionYears").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        before.Json.GetProperty("can").GetProperty("set").GetBoolean().ShouldBeFalse();
        (await leader.Put("/api/v1/evidence-policy", new { retentionYears = 3 })).ShouldBeProblem(403, "permission-missing");
        (await archive.Put("/api/v1/evidence-policy", new { retentionYears = 0, kinds = new[] { new { kind = "photo", years = 3 } } }))
            .ShouldBeProblem(422, "evidence-policy-is-not-acceptable", "/retentionYears", "/kinds/0/kind");
        (await archive.Put("/api/v1/evidence-policy", new { retentionYears = 3 })).Json.GetProperty("version").GetInt64().ShouldBe(1);
        (await archive.Put("/api/v1/evidence-policy", new { retentionYears = 3 })).Json.GetProperty("version").GetInt64().ShouldBe(1);
        (await (await Archive.Found(host)).Get("/api/v1/evidence-policy")).Headers["ETag"].ShouldBe("\"0\"");
        (await (await archive.Colleague(Roles.SystemAdministrator)).Get("/api/v1/evidence-policy")).ShouldBeProblem(403, "permission-missing");
    }

    private async Task At(DateOnly day, Func<Task> work)
    {
        host.MoveClock(day);
        try
        {
            await work();
        }
        finally
        {
            host.MoveClock(PlatformHost.Today);
        }
    }
}
