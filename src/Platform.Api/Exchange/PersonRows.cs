using Platform.Domain.Organisation;
using Platform.Projections.Organisation;

namespace Platform.Api.Exchange;

/// <summary>What the rows of persons would do: a person who is kept just so is passed over, one kept with other particulars is a fault.</summary>
internal sealed record PersonRows(
    IReadOnlyList<(Guid Id, PersonInput Person)> New, int Known, IReadOnlyList<RowFault> Faults, IReadOnlyDictionary<string, Guid> IdByNumber)
{
    public const string Sheet = "persons";

    public static PersonRows Of(IReadOnlyList<FormRow> rows, IReadOnlyDictionary<string, UnitRow> units, IReadOnlyDictionary<string, PersonRow> known)
    {
        var (entered, passedOver, faults) = (new List<(Guid, PersonInput)>(), 0, new List<RowFault>());
        var ids = known.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
        var seen = new HashSet<string>();
        foreach (var row in rows)
        {
            var code = row.Text("unitCode");
            var person = new PersonInput(row.Text("name"), row.Text("workNumber"), code is null ? null : units.GetValueOrDefault(code)?.Id, row.Text("dutyPhone"));
            var found = person.Check().Select(error => Fault(row, error.Pointer[1..], error.Code, error.Detail)).ToList();
            if (code is not null && person.UnitId is null)
            {
                found.Add(Fault(row, "unitCode", "unit-unknown", $"The organization has no unit {code}."));
            }

            var number = person.WorkNumber ?? string.Empty;
            if (number.Length > 0 && !seen.Add(number))
            {
                found.Add(Fault(row, "workNumber", "work-number-repeated", $"Another row has the work number {number}."));
            }
            else if (found.Count == 0 && known.TryGetValue(number, out var kept))
            {
                if ((kept.Name, kept.UnitId, kept.DutyPhone) == (person.Name, person.UnitId, person.DutyPhone))
                {
                    passedOver++;
                }
                else
                {
                    found.Add(Fault(row, "workNumber", "work-number-known", $"The work number {number} is kept with other particulars. Correct that person instead."));
                }
            }
            else if (found.Count == 0)
            {
                var id = Guid.CreateVersion7();
                entered.Add((id, person));
                ids[number] = id;
            }

            faults.AddRange(found);
        }

        return new(entered, passedOver, faults, ids);
    }

    private static RowFault Fault(FormRow row, string column, string code, string detail) => new(Sheet, row.Number, column, code, detail);
}
