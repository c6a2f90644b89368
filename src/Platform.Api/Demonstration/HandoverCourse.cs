using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Demonstration;

/// <summary>Two hand-overs of a bureau: one of months ago that both sides signed, one of a vacancy that waits for signatures.</summary>
internal sealed class HandoverCourse(
    BureauWork work, Staff staff, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    private string Lane => $"{work.Plan.Slug}/handovers";

    public void Begin()
    {
        var changed = DemonstrationDays.ChangeOfHolder(today);
        agenda.Add(changed.AddDays(2), Lane, () => Open(staff.ChangedPost));
        agenda.Add(changed.AddDays(3), Lane, SignOut);
        agenda.Add(changed.AddDays(4), Lane, () => Sign(work.Office, null, "材料已核对，未办结事项已知悉。"));
        agenda.Add(DemonstrationDays.Vacancy(today).AddDays(4), Lane, () => Open(staff.VacantPost));
    }

    private async Task Open(Guid post) => await work.Hands.Do(
        work.Office,
        new OpenHandoverRequest(),
        (s, r) => OpenHandoverEndpoint.Post(post, r, s.GetRequiredService<CommandDesk>(), cancellation),
        cancellation);

    // Where the outgoing holder has no account, the leader signs as the superior.
    private async Task SignOut()
    {
        var isLeader = (await Row()).OutgoingPersonId == staff.Leader;
        await Sign(work.Leader, isLeader ? null : "已调离本市，无法到场签字。", isLeader ? "公章和钥匙已当面移交。" : null);
    }

    private async Task Sign(Performer who, string? because, string? remark)
    {
        var row = await Row();
        await work.Hands.Do(
            who,
            new SignHandoverRequest(row.Sha256, remark, because),
            (s, r) => SignHandoverEndpoint.Post(row.Id, r, s.GetRequiredService<CommandDesk>(), cancellation),
            cancellation);
    }

    private async Task<HandoverRow> Row()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return (await tenant.Handovers(null, today, staff.ChangedPost)).Single();
    }
}
