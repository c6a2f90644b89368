using Marten;
using Marten.Services;
using Platform.Api.Appraisals.Across;
using Platform.Api.Inspections.Across;
using Platform.Api.Reporting.Arrivals;
using Platform.Api.Reporting.Calls;
using Platform.Api.Accountability.Outward;
using Platform.Domain.Dispatch;
using Wolverine;

namespace Platform.Api.Dispatch;

/// <summary>The carrying of letters between tenants, and what each feature does with those of its kinds.</summary>
public static class DispatchServices
{
    public static IServiceCollection AddDispatch(this IServiceCollection services)
    {
        services.AddSingleton<PostOffice>();
        services.AddSingleton<LetterCarrier>();
        services.AddLetterReading<SentReportReading>();
        services.AddLetterReading<SentCallReading>();
        services.AddLetterReading<RetractedCallReading>();
        services.AddLetterReading<SentAnswerReading>();
        services.AddLetterReading<SentReceiptReading>();
        services.AddLetterReading<AnnouncedInspectionReading>();
        services.AddLetterReading<ToldResultReading>();
        services.AddLetterReading<SentFindingReading>();
        services.AddLetterReading<SentJudgementReading>();
        services.AddLetterReading<SentAssignmentReading>();
        services.AddLetterReading<SentRectificationReading>();
        services.AddLetterReading<ToldResultOfYearReading>();
        services.AddLetterReading<SentRulingReading>();
        services.AddLetterReading<SentObjectionReading>();
        services.AddLetterReading<SentProposalReading>();
        services.AddLetterReading<RemindedProposalReading>();
        services.AddLetterReading<AnsweredProposalReading>();
        return services;
    }

    /// <summary>A reading is made once and holds nothing of a letter.</summary>
    public static IServiceCollection AddLetterReading<TReading>(this IServiceCollection services)
        where TReading : class, ILetterReading =>
        services.AddSingleton<ILetterReading, TReading>();
}

/// <summary>
/// Has letters carried as soon as they are committed. The message is durable and only says that there is something to do;
/// one that is lost costs a minute, because what is under way is looked for anyway.
/// </summary>
internal sealed class TellOfLetters(IServiceProvider services) : DocumentSessionListenerBase
{
    public override async Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        if (commit.GetEvents().Any(e => e.Data is LetterPosted) && services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.IsCancellationRequested)
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new CarryLetters());
        }
    }
}
