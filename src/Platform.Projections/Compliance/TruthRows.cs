using Marten;
using Npgsql;

namespace Platform.Projections.Compliance;

/// <summary>Reads the spans of the duties of a page in one query, and writes them back in two statements.</summary>
internal static class TruthRows
{
    private const string Columns =
        """
        tenant_id, occurrence_id, from_on, until_on, unit_id, post_id, year, scheme_id, obligation_id, article, category,
        window_from, window_to, due_on, closes_on, judged, status, completed_on, sequence
        """;

    public static async Task<Dictionary<(string Tenant, Guid Duty), TruthSpans>> Read(
        IDocumentOperations rows, IReadOnlyCollection<(string Tenant, Guid Duty)> duties, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from platform.duty_truth where (tenant_id, occurrence_id) in (select * from unnest($1::text[], $2::uuid[]))")
        {
            Parameters = { new() { Value = duties.Select(duty => duty.Tenant).ToArray() }, new() { Value = duties.Select(duty => duty.Duty).ToArray() } },
        };
        await using var reader = await rows.ExecuteReaderAsync(command, cancellation);
        var found = new List<((string, Guid) Duty, TruthSpan Span)>();
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(((reader.GetString(0), reader.GetGuid(1)), new(
                reader.GetFieldValue<DateOnly>(2), reader.GetFieldValue<DateOnly>(3), reader.GetGuid(4), reader.GetFieldValue<Guid?>(5), reader.GetInt32(6), reader.GetGuid(7),
                reader.GetString(8), reader.GetString(9), reader.GetString(10), reader.GetFieldValue<DateOnly>(11), reader.GetFieldValue<DateOnly>(12),
                reader.GetFieldValue<DateOnly?>(13), reader.GetFieldValue<DateOnly?>(14), reader.GetBoolean(15), await reader.IsDBNullAsync(16, cancellation) ? null : reader.GetString(16),
                reader.GetFieldValue<DateOnly?>(17), reader.GetInt64(18))));
        }

        var spans = found.ToLookup(row => row.Duty, row => row.Span);
        return duties.ToDictionary(duty => duty, duty => new TruthSpans([.. spans[duty]]));
    }

    public static void Write(IDocumentOperations rows, IReadOnlyDictionary<(string Tenant, Guid Duty), TruthSpans> duties)
    {
        var old = duties.Where(duty => duty.Value.WasFound).Select(duty => duty.Key).ToList();
        if (old.Count > 0)
        {
            rows.QueueSqlCommand(
                "delete from platform.duty_truth where (tenant_id, occurrence_id) in (select * from unnest(?::text[], ?::uuid[]))",
                old.Select(duty => duty.Tenant).ToArray(), old.Select(duty => duty.Duty).ToArray());
        }

        var all = duties.SelectMany(duty => duty.Value.All.Select(span => (duty.Key, Span: span))).ToList();
        if (all.Count == 0)
        {
            return;
        }

        T[] Of<T>(Func<TruthSpan, T> member) => [.. all.Select(row => member(row.Span))];
        rows.QueueSqlCommand(
            $"""
            insert into platform.duty_truth ({Columns})
            select * from unnest(
                ?::text[], ?::uuid[], ?::date[], ?::date[], ?::uuid[], ?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                ?::date[], ?::date[], ?::date[], ?::date[], ?::boolean[], ?::text[], ?::date[], ?::bigint[])
            """,
            all.Select(row => row.Key.Tenant).ToArray(), all.Select(row => row.Key.Duty).ToArray(), Of(span => span.FromOn), Of(span => span.UntilOn),
            Of(span => span.UnitId), Of(span => span.PostId), Of(span => span.Year), Of(span => span.SchemeId), Of(span => span.ObligationId), Of(span => span.Article),
            Of(span => span.Category), Of(span => span.WindowFrom), Of(span => span.WindowTo), Of(span => span.DueOn), Of(span => span.ClosesOn),
            Of(span => span.Judged), Of(span => span.Status), Of(span => span.CompletedOn), Of(span => span.Sequence));
    }
}
