using System.Text;
using System.Text.Json.Nodes;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain.Schemes;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// Rules that change: the county education bureau's new version has just taken over its open year, and the finance bureau's
/// is signed off and waits for somebody to try out how it would. Done last, so that nothing planned meets a changed duty.
/// </summary>
internal sealed class SchemeRevisions(Hands hands, DateOnly day, CancellationToken cancellation)
{
    public async Task Make()
    {
        await SignOff(FinancePlan.Plan, "FIN-O-013");
        var county = await SignOff(CountyEducationPlan.Plan, "EJY-O-034");
        await hands.Do(
            Program(CountyEducationPlan.Plan),
            new IssueSchemeRequest(day, new Transition(TransitionRule.NewAtOnce)),
            (services, request) => IssueSchemeEndpoint.Post(
                county,
                request,
                Desk(services),
                services.GetRequiredService<SchemeLibrary>(),
                services.GetRequiredService<Succession>(),
                cancellation),
            cancellation);
    }

    // The template with one duty asked for once more.
    private async Task<Guid> SignOff(BureauPlan plan, string obligationId)
    {
        var pack = JsonNode.Parse(SchemeTemplates.Find(plan.Template)!)!;
        var cadence = pack["obligations"]!.AsArray().Single(node => node!["id"]!.GetValue<string>() == obligationId)!["cadence"]!;
        cadence["minCount"] = cadence["minCount"]!.GetValue<int>() + 1;
        var answer = await hands.Send(
            Program(plan),
            "ImportScheme",
            request => request.Body = new MemoryStream(Encoding.UTF8.GetBytes(pack.ToJsonString())),
            (services, context) => ImportSchemeEndpoint.Post(
                context, Desk(services), cancellation, promptlyHours: plan.PromptlyHours, firstMomentHours: plan.FirstMomentHours),
            cancellation);
        var scheme = answer.GetProperty("id").GetGuid();
        await hands.Send(Program(plan), "SignOff", _ => { }, (services, _) => SignOffSchemeEndpoint.Post(scheme, Desk(services), cancellation), cancellation);
        return scheme;
    }

    private static Performer Program(BureauPlan plan) => Performer.Client(plan.Slug, $"{plan.Slug}-api");

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
