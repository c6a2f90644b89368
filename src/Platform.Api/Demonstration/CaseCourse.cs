using Platform.Api.Accountability;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain.Accountability;
using Platform.Domain.Schemes;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// Who manages whom, the clocks of cases, and one case of a bureau that waits for the subject's statement: on the first
/// circumstance of its rules that is open against any post, and in no more words than it takes.
/// </summary>
internal sealed class CaseCourse(BureauWork work, Staff staff, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    private Guid _case;

    private string Lane => $"{work.Plan.Slug}/cases";

    private Guid Top => work.UnitId(work.Plan.UnitRows[0].Code);

    public void Begin()
    {
        agenda.Add(today.AddDays(-30), Lane, SetUp);
        var pack = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!;
        var rules = CaseRules.Of(pack)!;
        var subject = rules.Rules.Subjects.FirstOrDefault(each => each.Kind == "individual");
        var trigger = rules.Triggers.FirstOrDefault(each => each.Trigger.Recordability == "standard" && each.NamedSubjects.Count == 0);
        // Neither the leader, who decides, nor the office's own post, whose holder reviews.
        var post = staff.HeldPosts.Skip(1).FirstOrDefault(held => held.Post != staff.ChangedPost).Post;
        if (subject is null || trigger is null || post == Guid.Empty)
        {
            return;
        }

        agenda.Add(today.AddDays(-20), Lane, () => Open(trigger.Trigger, subject.Id, post));
        agenda.Add(today.AddDays(-12), Lane, () => Verify(trigger.Trigger));
        agenda.Add(today.AddDays(-8), Lane, () => Notify(post));
    }

    private async Task SetUp()
    {
        await SeatTheLeader();
        await work.Hands.Do(
            work.Office, new AssignAuthorityRequest(Top, new DateOnly(today.Year - 2, 1, 1), "干部管理权限表", UnitId: Top, IncludesBelow: true),
            (s, r) => AssignAuthorityEndpoint.Post(r, Desk(s), cancellation), cancellation);
        StepLimit[] limits = [new(CaseStep.Verification, 30), new(CaseStep.Attribution, 15), new(CaseStep.Statement, 20), new(CaseStep.Decision, 30), new(CaseStep.Execution, 30), new(CaseStep.Filing, 15)];
        await work.Hands.Do(
            work.Office, new SetCaseLimitsRequest(limits, "局党组会议决定"), (s, r) => SetCaseLimitsEndpoint.Put(r, Desk(s), cancellation), cancellation);
    }

    // Whoever decides holds a post in the deciding body; under a role that owes no duty of its own, so that no figure changes.
    private async Task SeatTheLeader()
    {
        var pack = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!;
        var role = pack.Roles.First(each => each.Id is "leading-cadre" or "party-cadre" or "responsible-person").Id;
        var since = new DateOnly(today.Year - 2, 1, 1);
        var post = await work.Hands.Do(
            work.Office, new EstablishPostRequest(Top, role, "主要负责人", "Head of the bureau", since), (s, r) => EstablishPostEndpoint.Post(r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Office, new AppointHolderRequest(staff.Leader, since, false, null),
            (s, r) => AppointHolderEndpoint.Post(post.GetProperty("id").GetGuid(), r, Desk(s), cancellation), cancellation);
    }

    private async Task Open(CaseTrigger trigger, string subject, Guid post)
    {
        var request = new OpenCaseRequest(
            today.AddDays(-40), trigger.Id, [new(subject, PostId: post)], staff.Discipline, staff.Leader, staff.Office, Top, work.UnitId(work.Plan.UnitRows[1].Code),
            [new("missed-duty", null, "专题学习未按期完成")], Facts: "交办的重点任务未按要求组织落实。");
        var answer = await work.Hands.Do(
            work.Deputy, request, (s, r) => OpenCaseEndpoint.Post(r, Desk(s), s.GetRequiredService<SchemeLibrary>(), cancellation), cancellation);
        _case = answer.GetProperty("id").GetGuid();
    }

    private async Task Verify(CaseTrigger trigger)
    {
        await work.Hands.Do(
            work.Deputy, new VerifyCaseRequest(true, "经查阅台账和会议记录，情况属实。", [.. trigger.Thresholds.Select(each => new ThresholdFinding(each, true, "有通报文件为据。"))]),
            (s, r) => VerifyCaseEndpoint.Post(_case, r, Cases(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Deputy, new SkipStepRequest(CaseStep.Attribution, "仅涉及一名岗位负责人，无需划分责任。"),
            (s, r) => SkipStepEndpoint.Post(_case, r, Cases(s), cancellation), cancellation);
    }

    private async Task Notify(Guid post)
    {
        await work.Hands.Do(
            work.Deputy, new ServeNoticeRequest(post, today.AddDays(12)), (s, r) => ServeNoticeEndpoint.Post(_case, r, Cases(s), cancellation), cancellation);
        await work.Hands.Do(work.Deputy, new SubjectRequest(post), (s, r) => OpenFileEndpoint.Post(_case, r, Cases(s), cancellation), cancellation);
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static CaseDesk Cases(IServiceProvider services) => services.GetRequiredService<CaseDesk>();
}
