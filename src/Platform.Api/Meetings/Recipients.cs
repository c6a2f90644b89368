using Npgsql;
using Platform.Domain.Meetings;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Meetings;

/// <summary>Whom the duties of an act name as recipients.</summary>
internal static class Recipients
{
    private static readonly string[] Receiving = ["superior", "oversight", "report-recipient", "filing-recipient"];

    public static async Task<HoldAct> Of(NpgsqlConnection tenant, HoldAct act, DateOnly today)
    {
        if (act.SentTo.Count + act.CopiedTo.Count == 0)
        {
            return act;
        }

        // The names of the rules, and those of the bureau's own directory as they were on the day.
        var bodies = await tenant.OutsideBodies(act.OccurredOn);
        var lines = await tenant.Lines(new() { Today = today, OccurrenceIds = [.. act.OccurrenceIds] });
        return act with
        {
            Recipients = [.. lines.SelectMany(line => line.OwedToZh).Concat(bodies.Where(body => body.Relations.Any(Receiving.Contains)).Select(body => body.NameZh)).Distinct()],
            CopyRecipients = [.. lines.SelectMany(line => line.CopyToZh).Concat(bodies.Where(body => body.Relations.Contains("copy-recipient")).Select(body => body.NameZh)).Distinct()],
        };
    }
}
