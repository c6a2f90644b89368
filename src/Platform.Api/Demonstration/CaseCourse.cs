using Platform.Api.Accountability;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain.Accountability;
using Platform.Domain.Schemes;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// Who manages whom, the clocks of cases, a case of every bureau that waits for the subject's statement, and a further one
/// that stands elsewhere in each bureau: on the first circumstance of its rules that is open against any post.
/// </summary>
internal sealed class CaseCourse(BureauWork work, Staff staff, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    private string Lane => $"{work.Plan.Slug}/cases";

    private Guid Top => work.UnitId(work.Plan.UnitRows[0].Code);

    public void Begin()
    {
        Put(-145, SetUp);
        var pack = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!;
        var rules = CaseRules.Of(pack)!;
        var subject = rules.Rules.Subjects.FirstOrDefault(each => each.Kind == "individual");
        var trigger = rules.Triggers.FirstOrDefault(each => each.Trigger.Recordability == "standard" && each.NamedSubjects.Count == 0);
        // Neither the leader, who decides, nor the post of the body that reviews.
        var posts = staff.HeldPosts.Skip(1).Where(held => held.Post != staff.ChangedPost).Select(held => held.Post).ToList();
        if (subject is null || trigger is null || posts.Count == 0)
        {
            return;
        }

        CaseHands Case(Guid post) => new(work, staff, rules, trigger.Trigger, subject, post, cancellation);
        var waiting = Case(posts[0]);
        Put(-20, () => waiting.Open(today.AddDays(-40)));
        Put(-12, waiting.Verify);
        Put(-8, () => waiting.Notify(today.AddDays(12)));
        Further(work.Plan.Slug, Case(posts[^1]));
        if (work.Plan.Slug == "finance" && posts.Count > 2)
        {
            // Filed here, and its receipt is still to be given.
            Decided(Case(posts[^2]), -80, execute: true);
        }
    }

    // One step after another, as far as it goes in each bureau.
    private void Further(string bureau, CaseHands file)
    {
        switch (bureau)
        {
            case "finance" or "natural-resources":
                Decided(file, -135, execute: true);
                Put(-95, file.Close);
                if (bureau == "finance")
                {
                    Put(-10, () => file.Circulate($"示财纪〔{today.Year}〕2号", today.AddDays(5)));
                }

                break;
            case "education":
                Told(file, -60);
                Put(-40, file.HearAndPropose);
                break;
            case "education2":
                Told(file, -60);
                Put(-40, file.HearAndPropose);
                Put(-6, () => file.Decide(today.AddDays(24)));
                break;
            case "meteorology":
                Decided(file, -80, execute: false);
                break;
            default:
                // It is late with the verification.
                Put(-50, () => file.Open(today.AddDays(-70)));
                break;
        }
    }

    private void Decided(CaseHands file, int from, bool execute)
    {
        Told(file, from);
        Put(from + 12, file.HearAndPropose);
        Put(from + 18, () => file.Decide(today.AddDays(from + 25)));
        Put(from + 27, file.PassReview);
        if (execute)
        {
            Put(from + 30, () => file.Execute(today.AddDays(from + 30)));
            Put(from + 33, () => file.File($"示追备〔{today.AddDays(from + 33).Year}〕{-from / 10}号"));
        }
    }

    private void Told(CaseHands file, int from)
    {
        Put(from, () => file.Open(today.AddDays(from - 20)));
        Put(from + 5, file.Verify);
        Put(from + 8, () => file.Notify(today.AddDays(from + 28)));
    }

    private void Put(int days, Func<Task> step) => agenda.Add(today.AddDays(days), Lane, step);

    private async Task SetUp()
    {
        await Seat(staff.Leader, Top, "主要负责人", "Head of the bureau");
        await Seat(staff.Reviewer, work.UnitId(work.Plan.ReviewUnit), "分管负责人", "Head in charge");
        await work.Hands.Do(
            work.Office, new AssignAuthorityRequest(Top, new DateOnly(today.Year - 2, 1, 1), "干部管理权限表", UnitId: Top, IncludesBelow: true),
            (s, r) => AssignAuthorityEndpoint.Post(r, Desk(s), cancellation), cancellation);
        StepLimit[] limits = [new(CaseStep.Verification, 30), new(CaseStep.Attribution, 15), new(CaseStep.Statement, 20), new(CaseStep.Decision, 30), new(CaseStep.Execution, 30), new(CaseStep.Filing, 15)];
        await work.Hands.Do(
            work.Office, new SetCaseLimitsRequest(limits, "局党组会议决定"), (s, r) => SetCaseLimitsEndpoint.Put(r, Desk(s), cancellation), cancellation);
    }

    // Whoever decides or reviews holds a post in the body that does; under a role that owes no duty of its own, so that no figure changes.
    private async Task Seat(Guid person, Guid unit, string titleZh, string titleEn)
    {
        var pack = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!;
        var role = pack.Roles.First(each => each.Id is "leading-cadre" or "party-cadre" or "responsible-person").Id;
        var since = new DateOnly(today.Year - 2, 1, 1);
        var post = await work.Hands.Do(
            work.Office, new EstablishPostRequest(unit, role, titleZh, titleEn, since), (s, r) => EstablishPostEndpoint.Post(r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Office, new AppointHolderRequest(person, since, false, null),
            (s, r) => AppointHolderEndpoint.Post(post.GetProperty("id").GetGuid(), r, Desk(s), cancellation), cancellation);
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
