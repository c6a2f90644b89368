using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Platform.Api.Access;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Evidence;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Api.Time;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// Makes the demonstration district in an empty database by sending real commands under a clock that runs from a year and a
/// half ago to yesterday. A load that was cut off is emptied and done anew; a database with other tenants is left alone.
/// </summary>
public sealed class DemonstrationLoader(
    DatabaseAccess access,
    PlatformClock clock,
    Sweep sweep,
    RenewalSweep renewals,
    ReminderSweep reminders,
    LetterCarrier letters,
    WorkerConnections workers,
    DemonstrationRegistrar registrar,
    GrantBook grants,
    AccessFacts facts,
    IServiceScopeFactory scopes,
    IHttpContextAccessor accessor,
    TenantConnections connections,
    SchemeLibrary library,
    CountingAhead counting,
    IConfiguration configuration,
    IHostEnvironment environment)
{
    private readonly Stopwatch _watch = new();

    /// <returns>True when the data was made now.</returns>
    public async Task<bool> Load(CancellationToken cancellation = default)
    {
        _watch.Restart();
        await using var database = await DemonstrationDatabase.Open(access, cancellation);
        await database.TakeTurn();
        switch (await database.Look())
        {
            case DatabaseContent.Demonstration:
                return false;
            case DatabaseContent.OwnTenants:
                Say("The database has tenants of its own; the demonstration data is not added to it.");
                return false;
            case DatabaseContent.UnfinishedDemonstration:
                Say("Making the demonstration data was cut off; emptying what there is of it");
                await database.Empty();
                break;
        }

        await database.Begin();
        try
        {
            await Make(database, cancellation);
            return true;
        }
        finally
        {
            clock.Release();
        }
    }

    private async Task Make(DemonstrationDatabase database, CancellationToken cancellation)
    {
        clock.Release();
        var today = clock.Today();
        var start = DemonstrationDays.Start(today);
        var agenda = new Agenda { Last = today.AddDays(-1) };
        var hands = new Hands(scopes, accessor, grants, facts);
        var given = new ConcurrentBag<DemonstrationAccount>();
        var officials = new ConcurrentDictionary<string, Performer>();
        var bureaus = new ConcurrentDictionary<string, BureauInTheYear>();

        Say($"Making the demonstration district from {Day(start)}");
        clock.MoveTo(PlatformClock.StartOf(start).AddHours(8));
        await registrar.RegisterTenants(start, cancellation);
        var programs = await Task.WhenAll(DistrictPlan.Clients.Select(plan => registrar.RegisterClient(plan, cancellation)));
        await registrar.RegisterProgram(cancellation);
        var district = Parallel.ForEachAsync(
            DistrictPlan.Accounts.Where(plan => DistrictPlan.Departments.Contains(plan.Tenant)),
            cancellation,
            async (plan, token) =>
            {
                var (id, made) = await registrar.RegisterAccount(plan, null, token);
                given.Add(made);
                officials[plan.UserName] = Performer.Account(plan.Tenant, id, plan.UserName);
            });
        await Task.WhenAll([district, .. DistrictPlan.Bureaus.Select(plan => Found(plan, hands, agenda, today, given, bureaus, cancellation))]);
        var officer = officials[$"{DistrictPlan.Slug}.officer"];
        new DistrictCourse(officer, hands, agenda, today, workers, library, cancellation).Begin();
        new DistrictYear(officer, bureaus, hands, agenda, today, connections, workers, library, cancellation).Begin();
        var deputy = officials[$"{DistrictPlan.Slug}.deputy"];
        new DistrictRound(officer, deputy, bureaus, hands, agenda, today, workers, counting, cancellation).Begin();
        new CityCourse(officials[$"{DistrictPlan.City}.officer"], officer, deputy, hands, agenda, today, connections, cancellation).Begin();
        var bulletins = new BulletinCourse(hands, agenda, today, cancellation);
        bulletins.Begin(officer);
        bulletins.BeginAbove(officials[$"{DistrictPlan.City}.officer"]);
        new ProposalCourse(hands, agenda, today, cancellation).Begin(officer);
        Say($"Organizations, rules and {given.Count} accounts are in place");

        var shown = start.Year;
        var carried = DistrictYear.CarryDays(today).Concat(CityCourse.CarryDays(today)).Concat(DistrictRound.CarryDays(today)).ToHashSet();
        await agenda.Run(
            async day =>
            {
                if (day.Year != shown)
                {
                    Say($"{shown} is recorded: {hands.Commands} commands");
                    shown = day.Year;
                }

                clock.MoveTo(PlatformClock.StartOf(day).AddHours(9 + (day.DayNumber % 7)));
                await sweep.RunAsync(cancellation);
                if (carried.Contains(day))
                {
                    await letters.RunAsync(cancellation);
                }

                if (day >= DemonstrationDays.FirstReminders(today))
                {
                    await reminders.RunAsync(cancellation);
                }
            },
            cancellation);
        await new SchemeRevisions(hands, clock.Today(), cancellation).Make();
        clock.Release();
        await sweep.RunAsync(cancellation);
        await renewals.RunAsync(cancellation);
        await reminders.RunAsync(cancellation);
        await letters.RunAsync(cancellation);

        var mark = await database.NextMark();
        var order = DistrictPlan.Accounts.Select((plan, place) => (plan.UserName, place)).ToDictionary(pair => pair.UserName, pair => pair.place);
        new DemonstrationAccounts(mark, [.. given.OrderBy(account => order[account.UserName])], programs)
            .Write(DemonstrationAccounts.PathIn(configuration, environment.ContentRootPath));
        await database.Finish(mark);
        Say($"The demonstration district is complete: {hands.Commands} commands");
    }

    private async Task Found(
        BureauPlan plan, Hands hands, Agenda agenda, DateOnly today, ConcurrentBag<DemonstrationAccount> given,
        ConcurrentDictionary<string, BureauInTheYear> bureaus, CancellationToken cancellation)
    {
        var staff = await new BureauFounding(plan, hands, agenda, today, cancellation).Found();
        var performers = new ConcurrentDictionary<string, Performer>();
        await Parallel.ForEachAsync(
            DistrictPlan.Accounts.Where(account => account.Tenant == plan.Slug),
            cancellation,
            async (account, token) =>
            {
                var (id, made) = await registrar.RegisterAccount(account, PersonOf(account, staff), token);
                given.Add(made);
                performers[account.Name] = Performer.Account(plan.Slug, id, account.UserName);
            });

        var work = new BureauWork(plan, hands, cancellation)
        {
            Office = performers[DistrictPlan.Office],
            Clerk = performers[DistrictPlan.Clerk],
            Leader = performers[DistrictPlan.Leader],
            Deputy = performers[DistrictPlan.Discipline],
        };
        new BureauCabinet(work, staff.VacantPost, agenda, today, cancellation).Begin();
        new BureauYears(work, agenda, today, connections, library).Begin();
        new SchemeKeeping(work, agenda, today, connections, library, cancellation).Begin();
        new StructureCourse(work, staff, agenda, today, connections, library, cancellation).Begin();
        new HandoverCourse(work, staff, agenda, today, connections, cancellation).Begin();
        new DemandCourse(work, agenda, today, cancellation).Begin();
        new ChannelCourse(work, agenda, today, connections, library, cancellation).Begin();
        new IncidentCourse(work, agenda, today, connections, library, cancellation).Begin();
        new BulletinCourse(hands, agenda, today, cancellation).Begin(work);
        new PortalCourse(work, agenda, today, cancellation).Begin();
        new CycleCourse(work, agenda, today, connections, library, cancellation).Begin();
        new AppraisalCourse(work, staff, agenda, today, connections, library, counting, cancellation).Begin();
        new NoticeCourse(work, agenda, today, connections, cancellation).Begin();
        new DelegationCourse(work, agenda, today, connections, cancellation).Begin();
        new DisclosureCourse(work, agenda, today, connections, cancellation).Begin();
        new WorkbookCourse(work, agenda, today, connections, cancellation).Begin();
        new MeetingCourse(work, staff, agenda, today, library, cancellation).Begin();
        var reports = new ReportCourse(work, agenda, today, connections, cancellation);
        reports.Begin();
        var inspections = new InspectionCourse(work, agenda, today, connections, library, cancellation);
        inspections.Begin();
        bureaus[plan.Slug] = new(work, reports, inspections);
        new CaseCourse(work, staff, agenda, today, cancellation).Begin();
        new ProposalCourse(hands, agenda, today, cancellation).Begin(work, staff);
    }

    // Administrators run the platform and are nobody in the bureau's register of persons.
    private static Guid? PersonOf(AccountPlan account, Staff staff) => account.Name switch
    {
        DistrictPlan.Office => staff.Office,
        DistrictPlan.Clerk => staff.Clerk,
        DistrictPlan.Leader => staff.Leader,
        DistrictPlan.Discipline => staff.Discipline,
        DistrictPlan.Reviewer => staff.Reviewer,
        _ => null,
    };

    private void Say(string what) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {what} ({_watch.Elapsed.TotalSeconds:0.0} s)"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
