namespace Platform.Domain.Schemes.Reading;

/// <summary>Triggers are numbered 1 to n, and the ladder and the list of measures name the same measures.</summary>
internal static class AccountabilityCheck
{
    public static void Check(PackNode pack, FaultList faults)
    {
        var accountability = pack["accountability"];
        CheckNumbers(accountability["triggers"], faults);
        CheckMeasures(accountability, faults);
    }

    private static void CheckNumbers(PackNode triggers, FaultList faults)
    {
        var numbers = triggers.Items.Select(t => t["no"].Number).OfType<int>().Order().ToList();
        if (numbers.Count == triggers.Items.Count && !numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)))
        {
            faults.Add(triggers, "trigger-numbers",
                $"The triggers must be numbered 1 to {numbers.Count}, each once; they are {string.Join(", ", numbers)}.");
        }
    }

    private static void CheckMeasures(PackNode accountability, FaultList faults)
    {
        var listed = accountability["measures"].Items;
        var used = accountability["ladder"].Items.SelectMany(step => step["measures"].Items).ToList();
        var listedCodes = listed.Select(m => m.Text).ToHashSet(StringComparer.Ordinal);
        var usedCodes = used.Select(m => m.Text).ToHashSet(StringComparer.Ordinal);

        foreach (var measure in used.Where(m => m.Text is not null && !listedCodes.Contains(m.Text)).DistinctBy(m => m.Text))
        {
            faults.Add(measure, "ladder-measures", $"The ladder uses '{measure.Text}', which the measures do not list. Make them the same.");
        }

        foreach (var measure in listed.Where(m => m.Text is not null && !usedCodes.Contains(m.Text)))
        {
            faults.Add(measure, "ladder-measures", $"The measures list '{measure.Text}', which no step of the ladder uses. Make them the same.");
        }
    }
}
