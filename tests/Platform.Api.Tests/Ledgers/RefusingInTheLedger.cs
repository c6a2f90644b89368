using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Meetings;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;

namespace Platform.Api.Tests.Ledgers;

/// <summary>Every refusal of the ledger as a caller meets it: with its status and code, and with nothing changed.</summary>
public sealed class RefusingInTheLedger(PlatformHost host)
{
    /// <summary>Guards behind another guard: over HTTP the first one answers. No request withdraws a duty by itself; a change of rules leaves out what has a result.</summary>
    private static readonly Type[] BehindAnother = [typeof(ActIsInTheFuture), typeof(ActIsNotOnThisDuty), typeof(ResultStands), typeof(SuccessorIsMissing)];

    /// <summary>The rules of this bureau ask for no steps, no copies, no days between acts and nothing per unit in charge: see <see cref="TakingSteps"/>, <see cref="FilingUnderConduct"/>, <see cref="LivingBySettings"/>, <see cref="ReportingUpward"/>, <see cref="KeepingInstruments"/> and <see cref="OwingForUnitsInCharge"/>.</summary>
    private static readonly Type[] TriedElsewhere =
    [
        typeof(StepsAreMissing), typeof(StepIsUnknown), typeof(StepIsInTheFuture), typeof(StepPrecedesTheTrigger), typeof(StepIsRecorded), typeof(YearNeedsNoRevision),
        typeof(RecipientIsUnknown), typeof(DutyIsNoInstrument), typeof(ReviewFollowsExpiry),
        typeof(ConductIsUnknown), typeof(ConductTakesOtherEvidence), typeof(ActsAreTooClose),
    ];

    /// <summary>Met by a caller in <see cref="Meetings.HoldingAMeeting"/>.</summary>
    private static readonly Type[] OfMeetings =
    [
        typeof(ActIsNoMeeting), typeof(ProceedingsAreNotAcceptable), typeof(ProceedingsNeedAReason), typeof(ResolutionIsDueInThePast), typeof(MeetingPostIsUnknown), typeof(ResolutionOwnerIsUnknown),
    ];

    /// <summary>Met by a caller in <see cref="AskingForMoreTime"/> and <see cref="CommentingOnADuty"/>.</summary>
    private static readonly Type[] OfRequests =
    [
        typeof(DutyCanNoLongerBeExtended), typeof(ExtensionIsNotLater), typeof(RequestIsPending), typeof(NothingIsRequested), typeof(RequesterMayNotDecide),
        typeof(DeclineNeedsReason), typeof(NotAmongTheApprovers), typeof(NobodyIsNamedToApprove), typeof(ApproversAreMissing), typeof(QuorumIsOutOfRange), typeof(CategoryIsUnknown),
        typeof(CommentIsSomebodyElses),
    ];

    /// <summary>Said of a row or of a whole import: see <see cref="Exchange.ImportingActs"/>.</summary>
    private static readonly Type[] OfImports = [typeof(ActIsDependedOn), typeof(ImportedActIsOfThisYear)];

    private static readonly string?[] Rooms =
        [typeof(NothingToConfirm).Namespace, typeof(ActHasNotHappenedYet).Namespace, typeof(NoSchemeInForce).Namespace, typeof(EvidenceIsUnknown).Namespace];

    private delegate Task<Reply> Attempt(Bureau bureau);

    private static readonly Dictionary<string, (int Status, Attempt Attempt)> Attempts = new()
    {
        ["no-scheme-in-force"] = (409, b => b.Office.Post("/api/v1/ledgers", new { year = 2019 })),
        ["trigger-is-in-the-future"] = (422, b => Trigger(b, occurredOn: "2026-05-21")),
        ["trigger-is-outside-the-year"] = (422, b => Trigger(b, occurredOn: "2025-12-31")),
        ["duty-is-not-triggered-by-events"] = (422, b => Trigger(b, "FIN-O-013")),
        ["trigger-is-recorded"] = (409, async b => await Bureau.Do(b.Office, (await Trigger(b)).Id, "no-event-declaration", new { reason = "误报" })),
        ["act-has-not-happened-yet"] = (422, async b => await b.Record(b.Office, [await b.Study()], occurredOn: "2026-05-21")),
        ["act-precedes-the-window"] = (422, async b => await b.Record(b.Office, [await b.Study()], occurredOn: "2025-12-31")),
        ["act-follows-the-window"] = (422, async b => await b.Record(b.Office, [await Old(b)], unit: "general", kind: "unit-attestation")),
        ["duty-is-settled"] = (409, async b =>
        {
            (await Bureau.Do(b.Office, await b.Study(), "waiver", new { reason = "不适用" })).ShouldBe(200);
            return await b.Record(b.Office, [await b.Study()]);
        }
        ),
        ["duty-awaits-confirmation"] = (409, async b => await b.Record(b.Office, [await b.Submitted()])),
        ["evidence-kind-not-permitted"] = (422, async b => await b.Record(b.Office, [await b.Duty("general", "FIN-O-011", "2026")], unit: "general")),
        ["not-enough-acts"] = (409, async b => await Bureau.Do(b.Office, await b.Study(), "submission")),
        ["evidence-is-missing"] = (409, async b =>
        {
            (await b.Record(b.Office, [await b.Study()], kind: "report-document")).ShouldBe(201);
            return await Bureau.Do(b.Office, await b.Study(), "submission");
        }
        ),
        ["duty-is-already-decided"] = (409, async b => await Bureau.Do(b.Office, await b.Confirmed(), "submission")),
        ["nothing-to-confirm"] = (409, async b => await Bureau.Do(b.Office, await b.Study(), "confirmation")),
        ["performer-may-not-confirm"] = (409, async b =>
        {
            (await b.Record(b.Office, [await b.Study()], submit: true)).ShouldBe(201);
            return await Bureau.Do(b.Office, await b.Study(), "confirmation");
        }
        ),
        ["nothing-to-return"] = (409, async b => await Bureau.Do(b.Office, await b.Study(), "return", new { reason = "不对" })),
        ["duty-must-be-performed"] = (409, async b => await Bureau.Do(b.Office, await b.Study(), "no-event-declaration", new { reason = "没开" })),
        ["acts-are-recorded"] = (409, async b =>
        {
            var duty = await b.Duty("general", "FIN-O-011", "2026");
            (await b.Record(b.Office, [duty], unit: "general", kind: "unit-attestation")).ShouldBe(201);
            return await Bureau.Do(b.Office, duty, "no-event-declaration", new { reason = "没有" });
        }
        ),
        ["duty-can-no-longer-be-waived"] = (409, async b => await Bureau.Do(b.Office, await b.Confirmed(), "waiver", new { reason = "不适用" })),
        ["act-is-already-replaced"] = (409, async b =>
        {
            var act = (await b.Record(b.Office, [await b.Study()])).Id;
            (await Correct(b, act)).ShouldBe(201);
            return await Correct(b, act);
        }
        ),
        ["evidence-is-unknown"] = (422, async b => await b.Office.Post("/api/v1/acts", b.Act([await b.Study()], [await b.Evidence(), Guid.NewGuid()]))),
        ["duty-is-unknown"] = (422, async b => await b.Record(b.Office, [Guid.NewGuid(), await b.Study(), Guid.NewGuid()])),
    };

    public static TheoryData<string> Codes { get; } = [.. Attempts.Keys];

    [Theory, MemberData(nameof(Codes))]
    public async Task It_is_refused_with_its_status_and_code(string code)
    {
        var bureau = await Bureau.FoundWithYear(host);

        (await Attempts[code].Attempt(bureau)).ShouldBeProblem(Attempts[code].Status, code);
    }

    [Fact]
    public void No_refusal_of_the_ledger_is_left_out()
    {
        var codes = Answers.Statuses.Where(pair => Rooms.Contains(pair.Key.Namespace) && !BehindAnother.Contains(pair.Key) && !TriedElsewhere.Contains(pair.Key) && !OfRequests.Contains(pair.Key) && !OfImports.Contains(pair.Key) && !OfMeetings.Contains(pair.Key)).ToDictionary(pair => Code(pair.Key), pair => pair.Value);

        Attempts.ToDictionary(pair => pair.Key, pair => pair.Value.Status).ShouldBe(codes, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_input_at_fault_is_pointed_at()
    {
        var bureau = await Bureau.FoundWithYear(host);

        (await Attempts["evidence-is-unknown"].Attempt(bureau)).Pointers().ShouldBe(["/evidenceIds/1"]);
        (await Attempts["duty-is-unknown"].Attempt(bureau)).Pointers().ShouldBe(["/occurrenceIds/0", "/occurrenceIds/2"]);
        (await Attempts["act-has-not-happened-yet"].Attempt(bureau)).Pointers().ShouldBe(["/occurredOn"]);
        (await Attempts["duty-is-not-triggered-by-events"].Attempt(bureau)).Pointers().ShouldBe(["/obligationId"]);
    }

    private static Task<Reply> Trigger(Bureau bureau, string obligationId = "FIN-O-014", string occurredOn = "2026-05-18") =>
        bureau.Office.Post($"/api/v1/ledgers/{bureau.Units["general"]}/2026/triggers", new { obligationId, occurredOn, description = "网站公告误发" });

    // A duty of the year before, in which nothing fell due.
    private static async Task<Guid> Old(Bureau bureau)
    {
        (await bureau.Office.Post("/api/v1/ledgers", new { year = 2025 })).ShouldBe(200);
        return (await bureau.Lines("general", 2025)).Single(line => line.GetProperty("obligationId").GetString() == "FIN-O-011").GetProperty("id").GetGuid();
    }

    private static async Task<Reply> Correct(Bureau bureau, Guid act) => await bureau.Office.Post(
        $"/api/v1/acts/{act}/corrections",
        new { kind = "meeting", title = "学习会", occurredOn = "2026-05-11", reason = "写错", evidenceIds = new[] { await bureau.Evidence() } });

    // Every refusal names its own code, whatever it is about.
    private static string Code(Type refusal)
    {
        var constructor = refusal.GetConstructors().Single(candidate => candidate.GetParameters().FirstOrDefault()?.ParameterType != refusal);
        return ((Refusal)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Any(parameter.ParameterType))])).Code;
    }

    private static object? Any(Type type) =>
        type == typeof(string) ? string.Empty
        : type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : Activator.CreateInstance(type);
}
