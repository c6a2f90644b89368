using Npgsql;
using Platform.Domain.Audit.Chain;
using Platform.Projections.Audit;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Audit;

/// <summary>What whoever owns the database could do to a trail, and what has to be said of it: the code, and the first event that is named.</summary>
internal static class Tampering
{
    private const string Acts = "occurrence.act-recorded.v1";

    public static IReadOnlyDictionary<string, Func<Trails, string, Task<(string Code, long First)>>> All { get; } =
        new Dictionary<string, Func<Trails, string, Task<(string, long)>>>
        {
            ["content-altered"] = (trails, tenant) => Alter(trails, tenant, "data = jsonb_set(data, '{occurredOn}', '\"2026-06-29\"')"),
            ["content-with-another-member"] = (trails, tenant) => Alter(trails, tenant, "data = data || '{\"note\":\"x\"}'"),
            ["time-altered"] = (trails, tenant) => Alter(trails, tenant, "timestamp = timestamp - interval '1 day'"),
            ["actor-altered"] = (trails, tenant) => Alter(trails, tenant, "user_name = 'ben'"),
            ["headers-altered"] = (trails, tenant) => Alter(trails, tenant, "headers = '{\"person\":\"somebody\"}'"),
            ["type-altered"] = (trails, tenant) => Alter(trails, tenant, "type = 'occurrence.submitted.v1'"),
            ["moved-to-another-stream"] = (trails, tenant) => Alter(
                trails, tenant, $"stream_id = (select id from events.mt_streams where tenant_id = '{tenant}' order by id desc limit 1), version = 900"),
            ["hidden"] = async (trails, tenant) => (TrailFault.EventHidden, (await Alter(trails, tenant, "is_archived = true")).First),
            ["removed"] = async (trails, tenant) =>
            {
                var act = (await trails.Of(tenant, Acts))[1];
                await trails.Owner($"delete from events.mt_events where seq_id = {act}");
                return (TrailFault.EventRemoved, act);
            },
            ["removed-with-its-link"] = async (trails, tenant) =>
            {
                var act = (await trails.Of(tenant, Acts))[1];
                var before = (long)(await trails.Owner($"select max(sequence) from platform.audit_chain where tenant_id = '{tenant}' and sequence < {act}"))!;
                await trails.Owner($"delete from events.mt_events where seq_id = {act}");
                await trails.Owner($"delete from platform.audit_chain where tenant_id = '{tenant}' and sequence = {act}");
                return (TrailFault.LinkMissing, before + 1);
            },
            ["inserted"] = async (trails, tenant) =>
            {
                // The number that the history left out.
                var hole = (await trails.Of(tenant, "distribution.sent.v1"))[^1] - 1;
                await trails.Owner($"""
                    insert into events.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, user_name, is_archived)
                    select {hole}, gen_random_uuid(), stream_id, 900, data, type, timestamp, tenant_id, mt_dotnet_type, 'ana', false
                    from events.mt_events where tenant_id = '{tenant}' and type = '{Acts}' limit 1
                    """);
                return (TrailFault.EventInserted, hole);
            },
            ["contents-swapped"] = async (trails, tenant) =>
            {
                var acts = await trails.Of(tenant, Acts);
                await trails.Owner($"update events.mt_events e set data = o.data from events.mt_events o where (e.seq_id, o.seq_id) in (({acts[0]}, {acts[1]}), ({acts[1]}, {acts[0]}))");
                return (TrailFault.EventAltered, acts[0]);
            },
            ["order-swapped"] = async (trails, tenant) =>
            {
                var acts = await trails.Of(tenant, Acts);
                await trails.Owner($"update events.mt_events set seq_id = -1 where seq_id = {acts[0]}");
                await trails.Owner($"update events.mt_events set seq_id = {acts[0]} where seq_id = {acts[1]}");
                await trails.Owner($"update events.mt_events set seq_id = {acts[1]} where seq_id = -1");
                return (TrailFault.EventAltered, acts[0]);
            },
            ["stream-restored-from-an-old-copy"] = async (trails, tenant) =>
            {
                // The duty that was found late is as it was before its confirmation, and work goes on from there.
                var confirmed = (await trails.Of(tenant, "occurrence.confirmed.v1"))[0];
                await trails.Owner($"""
                    with restored as (select stream_id, version from events.mt_events where seq_id = {confirmed}),
                        gone as (delete from events.mt_events e using restored r where e.tenant_id = '{tenant}' and e.stream_id = r.stream_id and e.version >= r.version)
                    update events.mt_streams s set version = r.version - 1 from restored r where s.tenant_id = '{tenant}' and s.id = r.stream_id
                    """);
                return (TrailFault.EventRemoved, confirmed);
            },
            ["chain-written-anew"] = async (trails, tenant) =>
            {
                await Alter(trails, tenant, "user_name = 'ben'");
                await ChainAnew(trails, tenant);
                return (TrailFault.ChainRewritten, FromTheBeginning);
            },
            ["end-cut-off"] = async (trails, tenant) =>
            {
                var last = (long)(await trails.Owner($"select max(sequence) from platform.audit_chain where tenant_id = '{tenant}'"))!;
                var before = (long)(await trails.Owner($"select max(sequence) from platform.audit_chain where tenant_id = '{tenant}' and sequence < {last}"))!;
                await trails.Owner($"delete from events.mt_events where seq_id = {last}");
                await trails.Owner($"delete from platform.audit_chain where tenant_id = '{tenant}' and sequence = {last}");
                return (TrailFault.ChainCut, before + 1);
            },
            ["checkpoint-forged"] = async (trails, tenant) =>
            {
                await trails.Owner($"update platform.audit_checkpoint set signature = set_byte(signature, 0, get_byte(signature, 0) # 1) where tenant_id = '{tenant}'");
                return (TrailFault.CheckpointForged, FromTheBeginning);
            },
        };

    // Nothing before the first checkpoint is known to be sound.
    private const long FromTheBeginning = 1;

    private static async Task<(string Code, long First)> Alter(Trails trails, string tenant, string assignment)
    {
        var act = (await trails.Of(tenant, Acts))[1];
        await trails.Owner($"update events.mt_events set {assignment} where seq_id = {act}");
        return (TrailFault.EventAltered, act);
    }

    // As somebody would who knows the form, and has not the key.
    private static async Task ChainAnew(Trails trails, string tenant)
    {
        await trails.Owner($"delete from platform.audit_chain where tenant_id = '{tenant}'");
        await using var owner = await PlatformDatabase.Open(trails.Database.Access.Owner);
        await using var reading = await PlatformDatabase.Open(trails.Database.Access.Owner);
        var (linking, position, previous) = (new Linking(tenant), 0L, Linking.Nothing);
        await foreach (var @event in reading.TrailEvents(tenant, long.MaxValue, contents: true, TestContext.Current.CancellationToken))
        {
            var link = linking.Link(@event, ++position, previous, ChainHash.Sha256, new byte[Linking.SaltSize]);
            await using var insert = new NpgsqlCommand("insert into platform.audit_chain values ($1, $2, $3, $4, $5, $6, $7)", owner);
            foreach (var value in new object[] { tenant, link.Position, link.Sequence, link.Algorithm, link.Salt, link.Content, link.Hash })
            {
                insert.Parameters.Add(new() { Value = value });
            }

            await insert.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            previous = link.Hash;
        }
    }
}
