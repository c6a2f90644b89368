using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Directory;
using Platform.Projections.Reporting;
using Wolverine.Http;

namespace Platform.Api.Reporting.Calls;

/// <summary>A tenant that belongs to the oversight department itself.</summary>
/// <param name="Kind"><c>bureau</c> or <c>oversight</c>.</param>
public sealed record ReportingMember(string Id, string NameZh, string NameEn, string Kind);

public static class ReportingMembersEndpoint
{
    /// <summary>Of whom a report can be asked: bureaus, and departments under this one.</summary>
    [WolverineGet("/api/v1/oversight/reporting-members"), Requires(Ability.ReportReceive)]
    public static async Task<Items<ReportingMember>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new([.. (await tenant.DirectMembers(desk.Actor.TenantId)).Select(member => new ReportingMember(member.Id, member.NameZh, member.NameEn, member.Kind))]);
    }
}

public static class ListReceivedCallsEndpoint
{
    private const int Most = 500;

    /// <summary>The reports that the oversight department asked of this tenant, and what came of each.</summary>
    /// <param name="year">Of the end of their periods; all of them where it is left out.</param>
    [WolverineGet("/api/v1/report-calls"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    public static async Task<Items<ReceivedCallRow>> Get(int? year, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.ReceivedCalls(year, desk.Today, Most));
    }
}
