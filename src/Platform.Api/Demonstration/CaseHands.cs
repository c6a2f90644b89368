using Platform.Api.Accountability;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Accountability;
using Platform.Domain.Schemes;

namespace Platform.Api.Demonstration;

/// <summary>The steps of one case of a bureau, each by whoever takes it, in no more words than it takes.</summary>
internal sealed class CaseHands(BureauWork work, Staff staff, CaseRules rules, CaseTrigger trigger, AccountabilitySubject subject, Guid post, CancellationToken cancellation)
{
    private Guid _case;

    public async Task Open(DateOnly occurredOn)
    {
        var request = new OpenCaseRequest(
            occurredOn, trigger.Id, [new(subject.Id, PostId: post)], staff.Discipline, staff.Leader, staff.Reviewer, work.UnitId(work.Plan.UnitRows[0].Code),
            work.UnitId(work.Plan.ReviewUnit),
            [new("missed-duty", null, "专题学习未按期完成")], Facts: "交办的重点任务未按要求组织落实。");
        var answer = await work.Hands.Do(
            work.Deputy, request, (s, r) => OpenCaseEndpoint.Post(r, Desk(s), s.GetRequiredService<SchemeLibrary>(), cancellation), cancellation);
        _case = answer.GetProperty("id").GetGuid();
    }

    public async Task Verify()
    {
        await Take(
            new VerifyCaseRequest(true, "经查阅台账和会议记录，情况属实。", [.. trigger.Thresholds.Select(each => new ThresholdFinding(each, true, "有通报文件为据。"))]),
            VerifyCaseEndpoint.Post);
        await Take(new SkipStepRequest(CaseStep.Attribution, "仅涉及一名岗位负责人，无需划分责任。"), SkipStepEndpoint.Post);
    }

    public async Task Notify(DateOnly statementDueOn)
    {
        await Take(new ServeNoticeRequest(post, statementDueOn), ServeNoticeEndpoint.Post);
        await Take(new SubjectRequest(post), OpenFileEndpoint.Post);
    }

    public async Task HearAndPropose()
    {
        await Take(new MakeStatementRequest(post, StatementForm.InPerson, "因人员调整衔接不及时，已补办并完善台账。"), MakeStatementEndpoint.Post);
        await Take(new ProposeMeasuresRequest([Decision]), ProposeMeasuresEndpoint.Post);
    }

    public async Task Decide(DateOnly reviewUntil)
    {
        await work.Hands.Do(work.Leader, new DecideCaseRequest([Decision]), (s, r) => DecideCaseEndpoint.Post(_case, r, Cases(s), cancellation), cancellation);
        await Take(new ServeDecisionRequest(post, reviewUntil), ServeDecisionEndpoint.Post);
    }

    public Task PassReview() => Take(new SkipStepRequest(CaseStep.Review, "期限内未申请复核。"), SkipStepEndpoint.Post);

    public Task Execute(DateOnly on) => Take(new ExecuteMeasureRequest(post, Decision.Measures![0], on, "已在班子会议上宣布。"), ExecuteMeasureEndpoint.Post);

    public Task File(string number) => rules.Filing is { } filing
        ? Take(new FileOutcomeRequest(filing.Recipients[0], number), FileOutcomeEndpoint.Post)
        : Task.CompletedTask;

    public async Task Close()
    {
        if (rules.Filing is not null)
        {
            await Take(new ReceiveFilingRequest("已收文登记。"), ReceiveFilingEndpoint.Post);
        }

        await Take(new CloseCaseRequest("处理已执行，材料已归档。"), CloseCaseEndpoint.Post);
    }

    /// <summary>Others are told of it, in words by which nobody can be told.</summary>
    public Task Circulate(string number, DateOnly acknowledgeBy) => work.Hands.Do(
        work.Deputy,
        new CirculateCaseRequest(
            "关于一起典型案件的通报", ["某单位未按要求组织落实交办的重点任务，有关责任人受到处理。", "各单位应当引以为戒，对照台账逐项落实。"], number, AcknowledgeBy: acknowledgeBy),
        (s, r) => CirculateCaseEndpoint.Post(_case, r, Cases(s), cancellation), cancellation);

    private SubjectDecisionRequest Decision
    {
        get
        {
            var step = rules.Ladder.StepsOf(subject.Id)[0];
            var measure = step.Measures[0];
            return new(
                post, DecisionOutcome.Measures, "情节较轻，已及时补办。", step.SeverityStated == true ? step.Severity : null, [measure],
                measure == MeasureLadder.External ? "有关党纪规定" : null);
        }
    }

    private async Task Take<TRequest>(TRequest request, Func<Guid, TRequest, CaseDesk, CancellationToken, Task<IResult>> step) =>
        await work.Hands.Do(work.Deputy, request, (s, r) => step(_case, r, Cases(s), cancellation), cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static CaseDesk Cases(IServiceProvider services) => services.GetRequiredService<CaseDesk>();
}
