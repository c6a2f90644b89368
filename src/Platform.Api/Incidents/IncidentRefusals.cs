using Platform.Api.Commands;
using Platform.Domain.Incidents;

namespace Platform.Api.Incidents;

internal sealed class IncidentRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(IncidentPolicyIsNotAcceptable)] = 422,
        [typeof(IncidentPartyIsUnknown)] = 422,
        [typeof(IncidentIsNotAcceptable)] = 422,
        [typeof(IncidentIsClosed)] = 409,
        [typeof(ReportIsOutOfOrder)] = 409,
        [typeof(IncidentReportIsOutOfTime)] = 422,
        [typeof(IncidentIsPaused)] = 409,
        [typeof(IncidentIsNotPaused)] = 409,
        [typeof(IncidentRecorderMayNotClose)] = 409,
        [typeof(IncidentFinalReportIsMissing)] = 409,
        [typeof(IncidentClosingIsNotAcceptable)] = 422,
        [typeof(IncidentIsOpen)] = 409,
    };
}
