using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;
using Platform.Domain.Audit.Chain;
using Platform.Projections.Audit;
using Platform.Projections.Tests.Database;
using Platform.Projections.Tests.Rows;

namespace Platform.Projections.Tests.Audit;

/// <summary>Everything that the owner of the database can do to a trail is found, in the database and in what is exported from it.</summary>
public sealed class FindingTampering(Trails trails) : IClassFixture<Trails>
{
    public static TheoryData<string> Ways => [.. Tampering.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Each_way_is_found_and_its_first_event_named(string way)
    {
        var before = await trails.Verify(way);
        (before.Sound, before.NotChained, before.Checkpoints).ShouldBe((true, 0, 1), string.Join('\n', before.Faults.Select(fault => fault.Detail).Concat(before.FigureDifferences)));
        before.Figures!.Years.Single().States.Values.Sum().ShouldBe(10);
        (await trails.VerifyFile(await trails.Export(way))).Sound.ShouldBeTrue();

        var (code, first) = await Tampering.All[way](trails, way);

        var live = await trails.Verify(way);
        live.Sound.ShouldBeFalse();
        (live.Faults[0].Code, live.FirstFaultAt).ShouldBe((code, first), string.Join('\n', live.Faults.Select(fault => fault.Detail)));
        var offline = await trails.VerifyFile(await trails.Export(way));
        (offline.Faults[0].Code, offline.FirstFaultAt).ShouldBe((code, first));
    }

    [Fact]
    public async Task A_figure_that_the_events_do_not_come_to_is_said()
    {
        await Add("figures");
        await trails.Owner("update platform.unit_status set count = count + 1 where ctid = (select ctid from platform.unit_status where tenant_id = 'figures' and status = 'missed' limit 1)");

        var live = await trails.Verify("figures");
        live.FaultCount.ShouldBe(0);
        live.FigureDifferences.ShouldBe(["2026, missed: 2 were shown, the events come to 1."]);
        (await trails.VerifyFile(await trails.Export("figures"))).FigureDifferences.ShouldBe(live.FigureDifferences);
    }

    [Fact]
    public async Task What_is_recorded_afterwards_waits_for_the_chain_and_one_bureau_says_nothing_of_another()
    {
        await Add("going-on");
        await trails.Database.Append<Domain.Calendar.CalendarFeed>(
            "going-on", Domain.DeterministicId.From("one more"), new Domain.Calendar.CalendarFeedOpened(Domain.DeterministicId.From("one more"), Guid.NewGuid(), "hash"));

        var report = await trails.Verify("going-on");

        (report.Sound, report.NotChained).ShouldBe((true, 1));
        (await trails.Verify("nobody")).ShouldSatisfyAllConditions(nobody => nobody.Sound.ShouldBeTrue(), nobody => nobody.Events.ShouldBe(0));
    }

    [Fact]
    public async Task A_chain_may_change_its_hash_and_stays_one_chain()
    {
        await Add("sm3-bureau", _ => TrailHashes.All[TrailHashes.Sm3Name]);
        (await trails.Verify("sm3-bureau")).Sound.ShouldBeTrue();

        await trails.Found("sm3-then-sha");
        await trails.Database.Project();
        await trails.Chain(_ => TrailHashes.All[TrailHashes.Sm3Name]);
        await trails.Database.Append<Domain.Calendar.CalendarFeed>(
            "sm3-then-sha", Domain.DeterministicId.From("later"), new Domain.Calendar.CalendarFeedOpened(Domain.DeterministicId.From("later"), Guid.NewGuid(), "hash"));
        await trails.Database.Project();
        await trails.Chain();

        var report = await trails.Verify("sm3-then-sha");
        (report.Sound, report.NotChained).ShouldBe((true, 0));
        (await trails.Owner("select string_agg(distinct algorithm, '+' order by algorithm) from platform.audit_chain where tenant_id = 'sm3-then-sha'")).ShouldBe("sha-256+sm3");
        var act = (await trails.Of("sm3-bureau", "occurrence.act-recorded.v1"))[0];
        await trails.Owner($"update events.mt_events set user_name = 'ben' where seq_id = {act}");
        (await trails.Verify("sm3-bureau")).FirstFaultAt.ShouldBe(act);
    }

    [Fact]
    public void Sm3_is_the_one_of_the_standard() =>
        // GB/T 32905-2016, appendix A.1.
        Convert.ToHexStringLower(TrailHashes.All[TrailHashes.Sm3Name].Of("abc"u8.ToArray())).ShouldBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

    [Fact]
    public async Task An_export_that_was_edited_is_found()
    {
        await Add("edited");
        var act = (await trails.Of("edited", "occurrence.act-recorded.v1"))[1];
        var lines = Encoding.UTF8.GetString(await trails.Export("edited")).Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith($"{{\"sequence\":{act},", StringComparison.Ordinal));

        var altered = await trails.VerifyFile(File(lines.Select((line, i) => i == at ? line.Replace("2026-06-01", "2026-06-02", StringComparison.Ordinal) : line)));
        (altered.Faults[0].Code, altered.FirstFaultAt).ShouldBe((TrailFault.EventAltered, act));
        var emptied = await trails.VerifyFile(File(lines.Select((line, i) => i == at ? Without(line, "data") : line)));
        (emptied.Faults[0].Code, emptied.FirstFaultAt).ShouldBe((TrailFault.EventAltered, act));

        await Fails(lines.Where((_, i) => i != at));
        await Fails(lines.Take(at));
        await Fails(lines.Select((line, i) => i == at ? lines[at + 1] : i == at + 1 ? lines[at] : line));
        await Fails(lines.Skip(1));
        (await trails.VerifyFile(File(lines))).Sound.ShouldBeTrue();

        async Task Fails(IEnumerable<string> edited) => await Should.ThrowAsync<InvalidDataException>(() => trails.VerifyFile(File(edited)));
    }

    [Fact]
    public async Task An_export_without_contents_says_none_and_is_verified_all_the_same()
    {
        await Add("withheld");
        var file = await trails.Export("withheld", contents: false);

        Encoding.UTF8.GetString(file).ShouldNotContain("上级专项部署");
        Encoding.UTF8.GetString(await trails.Export("withheld")).ShouldContain("上级专项部署");
        var report = await trails.VerifyFile(file);
        (report.Sound, report.Figures).ShouldBe((true, null));

        var act = (await trails.Of("withheld", "occurrence.act-recorded.v1"))[1];
        await trails.Owner($"update events.mt_events set user_name = 'ben' where seq_id = {act}");
        (await trails.VerifyFile(await trails.Export("withheld", contents: false))).FirstFaultAt.ShouldBe(act);
    }

    [Fact]
    public async Task An_earlier_export_finds_a_trail_whose_end_chain_and_checkpoints_are_gone()
    {
        await Add("cut");
        using var earlier = new MemoryStream(await trails.Export("cut"));
        var last = (long)(await trails.Owner("select max(sequence) from platform.audit_chain where tenant_id = 'cut'"))!;
        await trails.Owner($"delete from events.mt_events where seq_id = {last}");
        await trails.Owner($"delete from platform.audit_chain where tenant_id = 'cut' and sequence = {last}");
        await trails.Owner("delete from platform.audit_checkpoint where tenant_id = 'cut'");
        var later = await trails.Export("cut");

        (await trails.VerifyFile(later)).FaultCount.ShouldBe(0, "what is gone everywhere in the database is known outside of it alone");
        var report = await trails.VerifyFile(later, await TrailFile.Checkpoints(earlier, TestContext.Current.CancellationToken));
        report.Faults.Single().Code.ShouldBe(TrailFault.ChainCut);
    }

    [Fact]
    public async Task A_second_reading_of_the_form_that_shares_no_code_agrees()
    {
        await Add("read-twice");
        (await Node("read-twice", contents: true)).ShouldBe((0, "read-twice: sound."));
        (await Node("read-twice", contents: false)).ShouldBe((0, "read-twice: sound."));

        var act = (await trails.Of("read-twice", "occurrence.act-recorded.v1"))[1];
        await trails.Owner($"update events.mt_events set data = jsonb_set(data, '{{occurredOn}}', '\"2026-06-29\"') where seq_id = {act}");
        (await Node("read-twice", contents: true)).ShouldBe((1, $"NOT SOUND: the content of event {act} was altered"));
    }

    private async Task<(int Code, string Said)> Node(string tenant, bool contents)
    {
        var file = Path.GetTempFileName();
        try
        {
            await System.IO.File.WriteAllBytesAsync(file, await trails.Export(tenant, contents), TestContext.Current.CancellationToken);
            using var node = Process.Start(new ProcessStartInfo("node", [Verifier(), file]) { RedirectStandardOutput = true })!;
            var said = (await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim();
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (node.ExitCode, said.Contains("sound. ", StringComparison.Ordinal) ? said[..(said.IndexOf("sound. ", StringComparison.Ordinal) + 6)] : said);
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }

    private static string Verifier([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "infra", "audit", "verify.mjs"));

    [Fact]
    public async Task A_checkpoint_of_another_key_is_not_taken()
    {
        await Add("other-key");
        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);

        var report = await trails.Verify("other-key", new([new CheckpointSigner(other).PublicKey]));

        report.Faults.Single().Code.ShouldBe(TrailFault.CheckpointUnknownKey);
    }

    [Fact]
    public async Task Neither_role_of_the_server_changes_an_event_or_a_link()
    {
        await using var app = await trails.Database.Tenants.Open("removed", TestContext.Current.CancellationToken);
        await using var worker = await trails.Worker.OpenFor("removed", TestContext.Current.CancellationToken);
        string[] changes =
        [
            "update events.mt_events set version = version", "delete from events.mt_events", "update platform.audit_chain set hash = hash", "delete from platform.audit_chain",
            "update platform.audit_checkpoint set hash = hash", "delete from platform.audit_checkpoint",
        ];

        foreach (var sql in changes)
        {
            (await Should.ThrowAsync<PostgresException>(() => PlatformDatabase.Scalar(app, sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
            (await Should.ThrowAsync<PostgresException>(() => PlatformDatabase.Scalar(worker, sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
        }

        (await Should.ThrowAsync<PostgresException>(() => PlatformDatabase.Scalar(app, "update platform.audit_progress set last_sequence = 0"))).SqlState
            .ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await PlatformDatabase.Scalar(app, "select count(*) from platform.audit_chain")).ShouldNotBe(0L);
        (await PlatformDatabase.Scalar(app, "select count(*) from platform.audit_chain where tenant_id <> 'removed'")).ShouldBe(0L);
    }

    private async Task Add(string tenant, Func<string, ChainHash>? hashOf = null)
    {
        await trails.Found(tenant);
        await trails.Database.Project();
        await trails.Chain(hashOf);
    }

    private static string Without(string line, string member)
    {
        var step = System.Text.Json.Nodes.JsonNode.Parse(line)!.AsObject();
        step["event"]!.AsObject().Remove(member);
        return step.ToJsonString();
    }

    private static byte[] File(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
