using System.Collections.Concurrent;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Database;

namespace Platform.Projections.Compliance;

/// <summary>
/// Keeps the overviews that districts look at, each bureau's part by itself. A read asks in one select what changed since, and
/// brings in the bureaus that did: it costs the same with ten bureaus and with a thousand (ADR 0019). A cache of the node, lost
/// with it, and never older than the rows.
/// </summary>
public sealed class DistrictBoards(WorkerConnections connections)
{
    /// <summary>Boards that are kept: a few megabytes each for a district of a thousand bureaus.</summary>
    private const int Kept = 24;

    private readonly ConcurrentDictionary<Key, Slot> _slots = new();
    private long _reads;

    /// <summary>The district as it stands.</summary>
    public Task<DistrictAnswer> Today(string oversightId, int year, DateOnly today, DateTimeOffset now, CancellationToken cancellation) => Read(
        new(oversightId, year, today, null),
        (worker, since) => DistrictState.Today(worker, year, since, now),
        worker => worker.Members(oversightId),
        (worker, tenants) => worker.DistrictCells(tenants, year, today),
        cancellation);

    /// <summary>The district as it stood at the end of a past day. Null while that day is not yet in the rows.</summary>
    public async Task<DistrictAnswer?> On(string oversightId, int year, Viewpoint view, DateTimeOffset now, CancellationToken cancellation)
    {
        var key = new Key(oversightId, year, view.Day, view.Knowledge);
        if (!_slots.TryGetValue(key, out var slot) || slot.Board is null)
        {
            await using var worker = await connections.Open(cancellation);
            if (!await worker.HasReached(view))
            {
                return null;
            }
        }

        return await Read(
            key,
            (worker, since) => DistrictState.On(worker, view, since, now),
            worker => worker.Members(oversightId, view),
            (worker, tenants) => worker.Cells(tenants, year, view),
            cancellation);
    }

    private async Task<DistrictAnswer> Read(
        Key key, Func<NpgsqlConnection, long, Task<DistrictState>> ask, Func<NpgsqlConnection, Task<IReadOnlyList<MemberBureau>>> members,
        Func<NpgsqlConnection, string[], Task<ILookup<string, CellRow>>> cells, CancellationToken cancellation)
    {
        var slot = _slots.GetOrAdd(key, _ => new());
        slot.LastRead = Interlocked.Increment(ref _reads);
        await using var worker = await connections.Open(cancellation);
        var board = slot.Board;
        var state = await ask(worker, board?.Stamp ?? 0);
        if (board is not null && Holds(board, state))
        {
            if (state.Changed.Length > 0)
            {
                // Others' changes are not asked about again.
                Interlocked.CompareExchange(ref slot.Board, board with { Stamp = state.Stamp }, board);
            }

            return board.Answer(state.Freshness);
        }

        await slot.Gate.WaitAsync(cancellation);
        try
        {
            // Somebody else may have brought it up to date meanwhile.
            board = slot.Board;
            state = await ask(worker, board?.Stamp ?? 0);
            if (board is null || !Holds(board, state))
            {
                board = slot.Board = await Refresh(board, state, key, worker, members, cells);
                ForgetUnread();
            }

            return board.Answer(state.Freshness);
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    private static bool Holds(DistrictBoard board, DistrictState state) =>
        board.Directory == state.Directory && board.Rows == state.Rows && !state.Changed.Any(board.Parts.ContainsKey);

    private static async Task<DistrictBoard> Refresh(
        DistrictBoard? board, DistrictState state, Key key, NpgsqlConnection worker, Func<NpgsqlConnection, Task<IReadOnlyList<MemberBureau>>> members,
        Func<NpgsqlConnection, string[], Task<ILookup<string, CellRow>>> cells)
    {
        var known = board is not null && board.Directory == state.Directory ? board.Members : await members(worker);
        // Figures that were begun anew, and names that may be others: everything is read again.
        var kept = board is not null && board.Directory == state.Directory && board.Rows == state.Rows ? board.Parts : new Dictionary<string, BureauPart>();
        var changed = state.Changed.ToHashSet();
        var missing = known.Where(member => changed.Contains(member.TenantId) || !kept.ContainsKey(member.TenantId)).ToList();
        var found = await cells(worker, [.. missing.Select(member => member.TenantId)]);
        var parts = kept.ToDictionary();
        foreach (var member in missing)
        {
            parts[member.TenantId] = BureauPart.Of(key.Year, member, found);
        }

        return new(state.Directory, state.Rows, state.Stamp, key.Year, known, parts);
    }

    private void ForgetUnread()
    {
        foreach (var (key, _) in _slots.OrderByDescending(slot => slot.Value.LastRead).Skip(Kept).ToList())
        {
            _slots.TryRemove(key, out _);
        }
    }

    /// <param name="Knowledge">Null for the district as it stands.</param>
    private sealed record Key(string OversightId, int Year, DateOnly Day, Knowledge? Knowledge);

    private sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public volatile DistrictBoard? Board;

        public long LastRead;
    }
}
