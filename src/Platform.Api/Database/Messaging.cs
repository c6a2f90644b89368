using JasperFx;
using Platform.Api.Accountability;
using Platform.Api.Dispatch;
using Platform.Api.Evidence;
using Platform.Api.Exchange;
using Platform.Api.Ledgers;
using Platform.Api.Portal;
using Platform.Api.Work;
using Wolverine;

namespace Platform.Api.Database;

/// <summary>The message bus as every node runs it. The migrator uses the same words, because they decide which tables the bus needs.</summary>
public static class Messaging
{
    public static void Describe(WolverineOptions options)
    {
        // Said aloud: under a test runner the entry assembly is the test project, and discovery finds no endpoints.
        options.ApplicationAssembly = typeof(Messaging).Assembly;
        options.AutoBuildMessageStorageOnStartup = AutoCreate.None;
        options.Policies.UseDurableLocalQueues();
        // Works from what is due, so a missed run costs nothing but a minute.
        options.Schedules.ScheduleRecurring<SweepDueDuties>("* * * * *");
        options.Schedules.ScheduleRecurring<SweepRenewals>("*/10 * * * *");
        options.Schedules.ScheduleRecurring<SweepEffects>("*/10 * * * *");
        options.Schedules.ScheduleRecurring<SweepReminders>("*/10 * * * *");
        options.Schedules.ScheduleRecurring<ResumeImports>("* * * * *");
        options.Schedules.ScheduleRecurring<CarryLetters>("* * * * *");
        options.Schedules.ScheduleRecurring<NoteLiveContent>("*/10 * * * *");
    }
}
