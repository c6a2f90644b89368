using Platform.Api.Commands;
using Platform.Api.Exchange.Documents;
using Platform.Domain.Exchange;
using Platform.Domain.Meetings;
using Platform.Domain.Organisation;

namespace Platform.Api.Exchange;

internal sealed class ExchangeRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(ExportIsTooLong)] = 422,
        [typeof(PdfIsNotAvailable)] = 409,
        [typeof(ImportHasFaults)] = 409,
        [typeof(WorkbookIsLetGo)] = 409,
        [typeof(ImportWasUndone)] = 409,
        [typeof(ImportIsNotApplied)] = 409,
        [typeof(ImportIsDependedOn)] = 409,
        [typeof(UnitsAreDependedOn)] = 409,
        [typeof(PostIsDependedOn)] = 409,
        [typeof(ActIsDependedOn)] = 409,
        [typeof(ImportedActIsOfThisYear)] = 422,
    };
}
