using Npgsql;
using Platform.Domain.Meetings;
using Platform.Projections.Ledgers;

namespace Platform.Api.Meetings;

/// <summary>Whom the duties of an act name as recipients.</summary>
internal static class Recipients
{
    public static async Task<HoldAct> Of(NpgsqlConnection tenant, HoldAct act, DateOnly today)
    {
        if (act.SentTo.Count + act.CopiedTo.Count == 0)
        {
            return act;
        }

        var lines = await tenant.Lines(new() { Today = today, OccurrenceIds = [.. act.OccurrenceIds] });
        return act with
        {
            Recipients = [.. lines.SelectMany(line => line.OwedToZh).Distinct()],
            CopyRecipients = [.. lines.SelectMany(line => line.CopyToZh).Distinct()],
        };
    }
}
