using Platform.Api.Commands;
using Platform.Domain.Calendar;

namespace Platform.Api.Calendar;

internal sealed class CalendarRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(CalendarYearIsNotAcceptable)] = 422,
    };
}
