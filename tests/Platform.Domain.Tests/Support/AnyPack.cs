using System.Globalization;
using CsCheck;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Support;

/// <summary>
/// Rule sets that nobody has written: any tree of unit types, posts and bodies, any duties that the schema admits. What
/// holds for all of them holds for the rules of the next bureau.
/// </summary>
internal static class AnyPack
{
    public static Gen<SchemePack> Pack =>
        from units in UnitTypes
        from roles in Roles(units)
        from bodies in Gen.Int[0, 3]
        let references = References(units, roles, bodies)
        from obligations in Obligation(references).Array[1, 25]
        from tasks in Task(references).Array[0, 4]
        select new SchemePack
        {
            SchemaVersion = "1.0",
            PackId = "any-rules",
            Prefix = "ANY",
            Metadata = new() { BureauKind = "finance", TitleZh = "某办法", TitleEn = "Some measures", SourceLines = [1, 2] },
            UnitTypes = units,
            Roles = roles,
            Bodies = [.. Enumerable.Range(0, bodies).Select(i => new OutsideBody { Id = $"body-{i}", NameZh = $"机构{i}", NameEn = $"Body {i}" })],
            Obligations = [.. obligations.Select((o, i) => o with { Id = ObligationId(i), Article = $"{i + 1}", TitleZh = $"义务{i}", TitleEn = $"Duty {i}" })],
            TaskTable = [.. tasks.Select((task, i) => task with { Id = $"ANY-T-{i:00}", Article = $"T{i}", TitleZh = $"任务{i}", TitleEn = $"Task {i}" })],
        };

    public static Gen<SchemeSettings> Settings =>
        from month in Gen.Int[2, 12]
        from inclusive in Gen.Bool
        from grace in Gen.Int[0, 60]
        from promptly in Hours
        from firstMoment in Hours
        select new SchemeSettings
        {
            HalfYearSecondStartsOn = string.Create(CultureInfo.InvariantCulture, $"{month:00}-01"),
            DueDayInclusive = inclusive,
            ClosingGraceDays = grace,
            PromptlyHours = promptly,
            FirstMomentHours = firstMoment,
        };

    /// <summary>Up to two units of each type and up to two posts of each role in each of them, some with units in charge.</summary>
    public static Gen<(IReadOnlyList<UnitFacts> Units, IReadOnlyList<PostFacts> Posts)> Organisation(SchemePack pack) =>
        from counts in Gen.Int[0, 2].Array[pack.UnitTypes.Count]
        from posts in Gen.Int[0, 2].Array[pack.Roles.Count]
        from days in Gen.Int[0, 900].Array[8]
        from charged in Gen.Int[0, 3]
        select Organised(pack, counts, posts, days, charged);

    private static readonly Gen<int?> Hours = Gen.Int[0, 100].Select(h => h < 30 ? (int?)null : h);

    private static readonly Gen<IReadOnlyList<UnitType>> UnitTypes =
        from parents in Gen.Int[-1, 5].Array[1, 6]
        select (IReadOnlyList<UnitType>)[.. parents.Select((parent, i) => new UnitType
        {
            Id = $"type-{i}",
            NameZh = $"类型{i}",
            NameEn = $"Type {i}",
            Kind = Codes.UnitKinds.All[i % Codes.UnitKinds.All.Count].Value,
            // Only an earlier one, or the tree would have a circle.
            Parent = parent >= 0 && parent < i ? $"type-{parent}" : null,
        })];

    private static Gen<IReadOnlyList<Role>> Roles(IReadOnlyList<UnitType> units) =>
        from homes in Gen.Int[0, units.Count - 1].Array[0, 5]
        select (IReadOnlyList<Role>)[.. homes.Select((home, i) => new Role
        {
            Id = $"role-{i}",
            TitleZh = $"岗位{i}",
            TitleEn = $"Post {i}",
            ResponsibilityType = ["general-duty"],
            Unit = units[home].Id,
        })];

    private static string[] References(IReadOnlyList<UnitType> units, IReadOnlyList<Role> roles, int bodies) =>
    [
        .. units.Select(unit => $"unit:{unit.Id}"), .. roles.Select(role => $"role:{role.Id}"), .. Enumerable.Range(0, bodies).Select(i => $"body:body-{i}"),
    ];

    private static Gen<Obligation> Obligation(string[] references) =>
        from category in Of(Codes.Categories)
        from nature in Of(Codes.Natures)
        from strength in Gen.Frequency((9, Gen.Const(Strengths.Must)), (1, Gen.Const(Strengths.May)))
        from attested in Gen.Bool
        from owedBy in Some(references, 1, 3)
        from owedTo in Some(references, 0, 2)
        from copyTo in Some(references, 0, 2)
        from cadence in Cadence
        from evidence in Of(Codes.EvidenceKinds).Array[1, 3]
        from attestation in Gen.OneOf([.. Codes.AttestationEvidence.Select(Gen.Const)]).Array[1, 3]
        let only = attested || category == "restricted-topic"
        select new Obligation
        {
            Id = ObligationId(0),
            Article = "1",
            TitleZh = "义务",
            TitleEn = "Duty",
            Category = category,
            Nature = nature,
            Strength = strength,
            OwedBy = owedBy,
            OwedTo = owedTo,
            CopyTo = copyTo,
            Cadence = cadence,
            EvidenceKinds = [.. (only ? attestation : evidence).Distinct()],
            Measure = Codes.MeasureKinds.All[0].Value,
            CountBasis = Codes.CountBases.All[0].Value,
            Scope = only ? Scopes.AttestationOnly : "record",
        };

    private static readonly Gen<Cadence> Cadence =
        from kind in Of(Codes.CadenceKinds)
        from period in Of(Codes.Periods)
        from count in Gen.Int[1, 5]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from perTarget in Gen.Bool
        from steps in Gen.Int[0, 5]
        from promptly in Gen.Bool
        select kind switch
        {
            CadenceKinds.Periodic => new Cadence { Kind = kind, Period = period, MinCount = count, PerTarget = perTarget ? "each unit in charge" : null },
            CadenceKinds.FixedDate => new Cadence
            {
                Kind = kind,
                Period = Periods.Year,
                FixedDate = new MonthDay(month, day).ToString(),
                FixedDateWording = "before",
                PerTarget = perTarget ? "each unit in charge" : null,
            },
            CadenceKinds.PerEvent => new Cadence { Kind = kind, Trigger = "something-happened", Timing = promptly ? Timings.Promptly : null },
            CadenceKinds.Immediate => new Cadence
            {
                Kind = kind,
                Trigger = "something-happened",
                Timing = promptly ? Timings.AtFirstMoment : null,
                Steps = [.. Enumerable.Range(0, steps).Select(i => $"step-{i}")],
            },
            _ => new Cadence { Kind = kind, PerTarget = perTarget ? "each" : null },
        };

    private static Gen<PackTask> Task(string[] references)
    {
        // A body outside leads no task of the bureau.
        var here = references.Where(reference => !reference.StartsWith("body:", StringComparison.Ordinal)).ToArray();
        return from lead in Some(here, 1, 1)
               from units in Some([.. here.Where(reference => reference.StartsWith("unit:", StringComparison.Ordinal))], 0, 3)
               select new PackTask { Id = "", Article = "", TitleZh = "", TitleEn = "", LeadRole = lead[0], ResponsibleUnits = units };
    }

    private static (IReadOnlyList<UnitFacts>, IReadOnlyList<PostFacts>) Organised(SchemePack pack, int[] counts, int[] postCounts, int[] days, int charged)
    {
        DateOnly Day(int i) => new DateOnly(2024, 6, 1).AddDays(days[i % days.Length]);
        UnitFacts[] units =
        [
            .. pack.UnitTypes.SelectMany((type, i) => Enumerable.Range(0, counts[i])
                .Select(n => new UnitFacts(DeterministicId.From(type.Id, $"{n}"), type.Id, Day(i + n), n == 1 && i % 2 == 1 ? Day(i + n).AddDays(400) : null))),
        ];
        var posts = pack.Roles.SelectMany((role, i) => units.Where(unit => unit.UnitType == role.Unit).SelectMany(unit => Enumerable.Range(0, postCounts[i])
            .Select(n => new PostFacts(DeterministicId.From(role.Id, unit.Id.ToString(), $"{n}"), unit.Id, role.Id, Day(i))
            {
                Portfolio = [.. units.Take(charged).Select((unit, at) => new PortfolioUnit(unit.Id, Day(at), at == 1 ? Day(at).AddDays(300) : null))],
            })));
        return (units, [.. posts]);
    }

    private static string ObligationId(int index) => string.Create(CultureInfo.InvariantCulture, $"ANY-O-{index + 1:000}");

    private static Gen<string> Of(CodeList codes) => Gen.Int[0, codes.All.Count - 1].Select(i => codes.All[i].Value);

    private static Gen<string[]> Some(string[] all, int least, int most) =>
        Gen.Int[0, all.Length - 1].Array[least, most].Select(places => places.Distinct().Select(i => all[i]).ToArray());
}
