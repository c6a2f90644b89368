using Platform.Api.Accountability;
using Platform.Api.Accountability.Outward;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Schemes;
using Platform.Domain.Accountability;
using Platform.Domain.Schemes;

namespace Platform.Api.Demonstration;

/// <summary>
/// Proposals to hold somebody to account: within a bureau, one that waits for its answer; between the district and two of its
/// bureaus, one each way. Where the rules ask for it, an evaluation that was answered and one that was asked for.
/// </summary>
internal sealed class ProposalCourse(Hands hands, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    private const string Bureau = "finance";

    public void Begin(Performer officer) => agenda.Add(today.AddDays(-9), officer.Tenant, () => Write(
        officer, new(Bureau, "预算科领导班子", "专题督查发现的问题逾期未整改，建议依规追责。", AnswerDueOn: today.AddDays(11))));

    public void Begin(BureauWork work, Staff staff)
    {
        var pack = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!;
        var lane = $"{work.Plan.Slug}/proposals";
        if (CaseRules.Of(pack) is { Triggers: [var trigger, ..] })
        {
            agenda.Add(today.AddDays(-7), lane, () => Propose(work, staff, trigger.Trigger.Id));
        }

        if (work.Plan.Slug == Bureau)
        {
            agenda.Add(today.AddDays(-6), lane, () => Write(
                work.Deputy, new(Districts.DistrictPlan.Slug, "上级牵头单位", "会商机制未按期召开，建议督促落实并视情追责。", AnswerDueOn: today.AddDays(14))));
        }

        if (pack.Accountability!.PromotionRules.Any(rule => rule.Code == Domain.Accountability.Evaluations.RequestEvaluationDecider.EvaluationCode))
        {
            agenda.Add(today.AddDays(-15), lane, () => Evaluate(work, staff));
        }
    }

    private async Task Propose(BureauWork work, Staff staff, string trigger)
    {
        var (post, unit) = staff.HeldPosts.Skip(1).First(held => held.Post != staff.ChangedPost);
        await hands.Do(
            work.Office,
            new SendProposalRequest(
                work.UnitId(work.Plan.OfficeUnit), work.UnitId(work.Plan.UnitRows[0].Code), staff.Leader, trigger, $"{work.Plan.UnitRows.First(row => row.Code == unit).NameZh}重点任务落实不到位，建议核实后处理。",
                SubjectPostId: post, AnswerDueOn: today.AddDays(8)),
            (s, r) => SendProposalEndpoint.Post(r, Desk(s), s.GetRequiredService<SchemeLibrary>(), cancellation), cancellation);
    }

    private async Task Write(Performer who, SendOutwardProposalRequest request) => await hands.Do(
        who, request, (s, r) => SendOutwardProposalEndpoint.Post(r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);

    private async Task Evaluate(BureauWork work, Staff staff)
    {
        var unit = work.UnitId(work.Plan.UnitRows[0].Code);
        var since = new DateOnly(today.Year - 1, 1, 1);
        var asked = await Ask(work, new(staff.Clerk, unit, "科长", since));
        await hands.Do(
            work.Deputy, new AnswerEvaluationRequest([], "考察期内职责事项按期完成，没有正在核查的问题。", today.AddDays(120)),
            (s, r) => AnswerEvaluationEndpoint.Post(asked, r, Desk(s), cancellation), cancellation);
        await Ask(work, new(staff.Leader, unit, "党组成员", since));
    }

    private async Task<Guid> Ask(BureauWork work, EvaluationRequest request) => (await hands.Do(
        work.Office, request, (s, r) => RequestEvaluationEndpoint.Post(r, Desk(s), s.GetRequiredService<SchemeLibrary>(), cancellation), cancellation)).GetProperty("id").GetGuid();

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
