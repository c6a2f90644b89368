using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Domain.Meetings;

namespace Platform.Api.Demonstration;

/// <summary>
/// Two meetings of a bureau's year: one that decided against a clear objection and resolved something that was done, and a
/// democratic-life meeting of which only what was submitted and heard is kept.
/// </summary>
internal sealed class MeetingCourse(BureauWork work, Staff staff, Agenda agenda, DateOnly today, SchemeLibrary library, CancellationToken cancellation)
{
    private readonly Guid _top = work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code);
    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);

    // Posts that are held all along, whose stances can be told.
    private readonly Guid[] _posts = [.. staff.HeldPosts.Select(held => held.Post).Where(post => post != staff.ChangedPost).Take(4)];

    public void Begin()
    {
        agenda.Add(today.AddDays(-218), work.Plan.Slug, Decide);
        agenda.Add(today.AddDays(-128), work.Plan.Slug, GiveAccounts);
    }

    private async Task Decide()
    {
        var request = new RecordActRequest(
            ActKind.Meeting, "专题研究会议", today.AddDays(-219), _top, PresentPostIds: _posts,
            Proceedings: new(
                MeetingNature.Decision, _posts[0],
                Absent: [new(staff.VacantPost, AbsenceReason.OfficialDuty)],
                Agenda:
                [
                    new("研究责任清单调整方案", new("原则同意，会后按意见修改印发。", Stances: [.. _posts.Select((post, place) => Of(post, place))])),
                    new("听取各单位上年度履责情况", null),
                ]),
            Resolutions: [new("修改并印发责任清单", today.AddDays(-190), OwnerUnitId: _mine)]);
        var answer = await work.Hands.Do(work.Office, request, (s, r) => RecordActEndpoint.Post(r, Desk(s), library, cancellation), cancellation);
        var duty = Resolution.DutyOf(answer.GetProperty("id").GetGuid(), 1);
        agenda.Add(today.AddDays(-200), work.Lane(_mine), async () =>
        {
            var list = await work.Upload(_mine, "policy-document", "责任清单（印发件）", today.AddDays(-201));
            await work.Record(_mine, ActKind.Document, "印发责任清单", today.AddDays(-201), [list], [duty], submit: true);
        });
        agenda.Add(today.AddDays(-197), work.Lane(_mine), () => work.Confirm(duty));
    }

    // The last of them objected and was overruled; the others were for it, one with a reservation.
    private StanceRequest Of(Guid post, int place) =>
        place == _posts.Length - 1 ? new(post, StanceKind.Against, ClearObjection: true, Overruled: true)
        : place == 1 ? new(post, StanceKind.Reserved)
        : new(post, StanceKind.For);

    private Task GiveAccounts() => work.Hands.Do(
        work.Office,
        new RecordActRequest(
            ActKind.Meeting, "年度民主生活会（述责情况）", today.AddDays(-130), _top, PresentPostIds: _posts,
            Proceedings: new(
                MeetingNature.DemocraticLife, _posts[0], Agenda: [new("班子成员报告责任制落实情况")],
                SelfAccounts: [.. _posts.Select(post => new SelfAccount(post, today.AddDays(-135), today.AddDays(-130)))])),
        (s, r) => RecordActEndpoint.Post(r, Desk(s), library, cancellation), cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
