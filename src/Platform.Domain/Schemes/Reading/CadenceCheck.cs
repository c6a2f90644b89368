namespace Platform.Domain.Schemes.Reading;

/// <summary>The members of a cadence agree with its kind, so that exactly one reading of it is possible.</summary>
internal static class CadenceCheck
{
    private const string Code = "cadence-inconsistent";

    public static void Check(PackNode pack, FaultList faults)
    {
        foreach (var item in pack["obligations"].Items.Concat(pack["appraisal"]["cycles"].Items))
        {
            Check(item["cadence"], item["deadline"], faults);
        }
    }

    private static void Check(PackNode cadence, PackNode deadline, FaultList faults)
    {
        var kind = cadence["kind"].Text;
        switch (kind)
        {
            case CadenceKinds.Periodic:
                Needs("period", "minCount");
                Forbids("trigger", "timing");
                if (cadence["period"].Text is { } period and not Periods.Year)
                {
                    ForbidsBecause("fixedDate", $"a date of the year does not fit a period of {period}");
                    ForbidsBecause("fixedDateWording", $"a wording about the year does not fit a period of {period}");
                    NoDateIn(deadline, $"a date of the year does not fit a period of {period}");
                }

                break;
            case CadenceKinds.FixedDate:
                Needs("fixedDate");
                Forbids("trigger", "timing");
                if (cadence["period"] is { Text: not (null or Periods.Year) } other)
                {
                    faults.Add(other, Code, "A fixed date comes once a year: the period is 'year' or left out.");
                }

                break;
            case CadenceKinds.PerEvent or CadenceKinds.Immediate:
                Needs("trigger");
                Forbids("period", "minCount", "fixedDate", "fixedDateWording");
                CheckTiming(kind);
                break;
            case CadenceKinds.Continuous or CadenceKinds.Standing or CadenceKinds.RegularUnspecified or CadenceKinds.Unstated:
                Forbids("period", "minCount", "fixedDate", "fixedDateWording", "trigger", "timing");
                break;
            default:
                break;
        }

        CheckNamedTwice();

        void Needs(params string[] members)
        {
            foreach (var member in members.Where(m => cadence[m].IsAbsent))
            {
                faults.Add(cadence[member], Code, $"A cadence of kind '{kind}' needs '{member}'. Add it or choose another kind.");
            }
        }

        void Forbids(params string[] members)
        {
            foreach (var member in members)
            {
                ForbidsBecause(member, $"a cadence of kind '{kind}' has no '{member}'");
            }
        }

        void ForbidsBecause(string member, string reason)
        {
            if (!cadence[member].IsAbsent)
            {
                faults.Add(cadence[member], Code, $"Leave this out or choose another kind: {reason}.");
            }
        }

        void NoDateIn(PackNode at, string reason)
        {
            if (!at["date"].IsAbsent)
            {
                faults.Add(at["date"], Code, $"Leave this out or choose another period: {reason}.");
            }
        }

        void CheckTiming(string eventKind)
        {
            var fits = (eventKind, cadence["timing"].Text) switch
            {
                (_, null) => true,
                (CadenceKinds.Immediate, var timing) => timing == Timings.AtFirstMoment,
                (_, var timing) => timing != Timings.AtFirstMoment,
            };
            if (!fits)
            {
                faults.Add(cadence["timing"], Code,
                    "The timing 'at-first-moment' belongs to the kind 'immediate', and no other timing does. Correct one of them.");
            }
        }

        void CheckNamedTwice()
        {
            if (MonthDay.TryParse(cadence["fixedDate"].Text, out var one)
                && MonthDay.TryParse(deadline["date"].Text, out var two)
                && one != two)
            {
                faults.Add(deadline["date"], Code, $"The cadence names {one} and the deadline {two}. Name one day.");
            }
        }
    }
}
