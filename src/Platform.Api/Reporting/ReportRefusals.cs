using Platform.Api.Commands;
using Platform.Api.Reporting.Arrivals;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Calls;

namespace Platform.Api.Reporting;

internal sealed class ReportRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(ReportPeriodIsNotAcceptable)] = 422,
        [typeof(UnitReportsToItself)] = 422,
        [typeof(ReportPartyIsUnknown)] = 422,
        [typeof(ReportIsOutOfHand)] = 409,
        [typeof(ReportSentenceIsUnknown)] = 422,
        [typeof(AuthorMayNotSignOff)] = 409,
        [typeof(ReportIsNotSignedOff)] = 409,
        [typeof(ReportIsNotSent)] = 409,
        [typeof(QuestionIsUnknown)] = 422,
        [typeof(QuestionIsAnswered)] = 409,
        [typeof(ReportIsNotOfTheSender)] = 409,
        [typeof(ReportCallIsNotAcceptable)] = 422,
        [typeof(ReportCallIsWithdrawn)] = 409,
    };
}
