using System.Data;
using Npgsql;
using Platform.Domain.Reporting;
using Platform.Projections.Reporting;

namespace Platform.Api.Reporting;

/// <summary>Puts together what is recorded of a unit and a period, all of it as of one instant.</summary>
internal static class ReportAssembly
{
    private static readonly string[] Open = ["pending", "overdue", "missed", "returned"];
    private static readonly string[] Verified = ["fulfilled", "late", "made-up"];

    public static async Task<ReportFacts> Of(NpgsqlConnection tenant, Guid unitId, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        await using var instant = await tenant.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var meetings = await tenant.MeetingsHeld(unitId, from, to);
        var duties = await tenant.DutiesDue(unitId, from, to);
        var resolutions = await tenant.ResolutionsDue(unitId, from, to);
        var findings = await tenant.FindingsOf(unitId, from, to);
        return new(
            from,
            to,
            Things(meetings),
            Things(meetings, "dedicated-study"),
            Things(duties, "fulfilled"),
            Things(duties, "late", "made-up"),
            Things(duties, "submitted"),
            Things(duties, Open),
            Things(resolutions, Verified),
            [.. Things(resolutions).Where(each => !Things(resolutions, Verified).Contains(each))],
            Things(findings, Verified),
            [.. Things(findings).Where(each => !Things(findings, Verified).Contains(each))]);
    }

    private static ReportedThing[] Things(IReadOnlyList<NamedThing> things, params string[] only) =>
        [.. things.Where(thing => only.Length == 0 || only.Contains(thing.As)).Select(thing => new ReportedThing(thing.Id, thing.Title))];
}
