using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Reporting.Calls;
using Platform.Projections.Directory;
using Wolverine.Http;

namespace Platform.Api.Reporting.Calls;

/// <param name="From">First day of the period to tell of, in Asia/Shanghai; <paramref name="To"/> is the last.</param>
/// <param name="DueOn">Last day for it, in Asia/Shanghai.</param>
/// <param name="MemberIds">Of whom it is asked; of every direct member where it is left out or empty.</param>
public sealed record IssueReportCallRequest(string? Title, DateOnly From, DateOnly To, DateOnly DueOn, IReadOnlyList<string>? MemberIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/title", Title, 200),
        .. Check.Given<DateOnly>("/from", From),
        .. Check.Given<DateOnly>("/to", To),
        .. Check.Given<DateOnly>("/dueOn", DueOn),
        .. Check.Count("/memberIds", MemberIds, 0, 500),
    ];
}

public static class IssueReportCallEndpoint
{
    /// <summary>Asks members for a report: bureaus, and departments under this one alike. A letter tells each of them.</summary>
    [WolverinePost("/api/v1/oversight/report-calls"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(IssueReportCallRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var members = await work.Connection.DirectMembers(work.Tenant);
                var asked = request.MemberIds ?? [];
                FieldError[] unknown =
                [
                    .. asked.Index().Where(each => members.All(member => member.Id != each.Item)).Select(each => Unknown($"/memberIds/{each.Index}")),
                    .. members.Count == 0 && asked.Count == 0 ? [Unknown("/memberIds")] : Array.Empty<FieldError>(),
                ];
                if (unknown.Length > 0)
                {
                    return new ReportPartyIsUnknown { Errors = unknown };
                }

                var stream = work.New<ReportCall>(Guid.CreateVersion7());
                var chosen = members.Where(member => asked.Count == 0 || asked.Contains(member.Id)).Select(member => new CalledMember(member.Id, member.NameZh));
                var decision = IssueReportCallDecider.Decide(new(stream.Id, request.Title!.Trim(), request.From, request.To, request.DueOn, [.. chosen]), stream.State, work.By);
                var outcome = desk.Conclude(stream, decision, $"/api/v1/oversight/report-calls/{stream.Id}");
                return outcome is Outcome.Done && decision is Decision<ReportCallEvent>.Accepted { Events: [ReportCallIssued issued] }
                    ? await Tell(work, post, issued, cancellation) ?? outcome
                    : outcome;
            },
            cancellation);

    private static async Task<Outcome?> Tell(CommandWork work, PostOffice post, ReportCallIssued issued, CancellationToken cancellation)
    {
        var letter = SentCall.Of(issued, (await work.Connection.Tenant(work.Tenant))!.NameZh);
        foreach (var member in issued.Members)
        {
            if (await post.Post(work, member.TenantId, SentCall.Letter, issued.CallId, 1, letter, cancellation) is { } undeliverable)
            {
                return undeliverable;
            }
        }

        return null;
    }

    private static FieldError Unknown(string pointer) => new(pointer, "unknown", "Choose a member that belongs to you.");
}

public sealed record WithdrawReportCallRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class WithdrawReportCallEndpoint
{
    /// <summary>No longer asks for a report. Whoever has left the department since is not told.</summary>
    [WolverinePost("/api/v1/oversight/report-calls/{callId}/withdrawal"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid callId, WithdrawReportCallRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.DecideAndTell<ReportCall, ReportCallEvent>(
            callId,
            (call, by) => WithdrawReportCallDecider.Decide(new(request.Reason!.Trim()), call, by),
            async (work, stream, events) =>
            {
                var withdrawn = events.OfType<ReportCallWithdrawn>().Single();
                var still = (await work.Connection.DirectMembers(work.Tenant)).Select(member => member.Id).ToHashSet();
                foreach (var member in stream.State!.Call.Members.Where(member => still.Contains(member.TenantId)))
                {
                    var letter = new RetractedCall(callId, withdrawn.Reason, withdrawn.WithdrawnOn);
                    if (await post.Post(work, member.TenantId, RetractedCall.Letter, callId, 1, letter, cancellation) is { } undeliverable)
                    {
                        return undeliverable;
                    }
                }

                return null;
            },
            cancellation);
}
