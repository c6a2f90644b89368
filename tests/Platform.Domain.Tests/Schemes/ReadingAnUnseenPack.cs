using System.Text.Json.Nodes;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class ReadingAnUnseenPack
{
    private static readonly Guid AnyId = DeterministicId.From("any");

    [Fact]
    public void Reads_rules_that_no_template_knows()
    {
        var pack = Packs.Pack(Packs.UnseenText);

        pack.Obligations.Count.ShouldBe(11);
        pack.Obligations[2].Cadence.FixedDate.ShouldBe("11-30");
        pack.Metadata.EffectiveDate.ShouldBe(new DateOnly(2026, 1, 1));
        pack.Appraisal!.Falsification!.Value.GetProperty("anything").GetProperty("goes")[1].GetInt32().ShouldBe(2);
    }

    /// <summary>Collections that are absent or null are empty, and parts that a text does not have are none.</summary>
    [Theory]
    [InlineData("bodies")]
    [InlineData("roles")]
    [InlineData("taskTable")]
    [InlineData("appraisal")]
    [InlineData("accountability")]
    [InlineData("systemNeeds")]
    [InlineData("provisions")]
    [InlineData("ambiguities")]
    [InlineData("openParameters")]
    [InlineData("notes")]
    public void Takes_a_pack_without_an_optional_part(string member)
    {
        var absent = Least();
        absent.Remove(member);
        var isNull = Least();
        isNull[member] = null;

        PackReader.Read(Packs.Element(absent)).Errors.ShouldBeEmpty();
        PackReader.Read(Packs.Element(isNull)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Takes_a_pack_that_has_nothing_but_what_is_required()
    {
        var pack = Packs.Pack(Least().ToJsonString());

        pack.Roles.ShouldBeEmpty();
        pack.TaskTable.ShouldBeEmpty();
        pack.Accountability.ShouldBeNull();
        pack.Obligations[0].CopyTo.ShouldBeEmpty();
    }

    [Fact]
    public void Takes_a_task_table_without_any_role()
    {
        var least = Least();
        least["roles"] = new JsonArray();
        least["taskTable"] = JsonNode.Parse(
            """[{"id":"t","article":"1","titleZh":"事","titleEn":"Task","leadRole":"unit:hall","responsibleUnits":["unit:hall"]}]""");

        Packs.Pack(least.ToJsonString()).TaskTable.ShouldHaveSingleItem().LeadRole.ShouldBe("unit:hall");
    }

    [Theory]
    [InlineData("""{"exists": false}""", "appraisal")]
    [InlineData("""{"subjects": [], "triggers": [], "measures": [], "ladder": []}""", "accountability")]
    [InlineData("{}", "accountability")]
    public void Takes_rules_without_grades_triggers_or_attribution(string part, string member)
    {
        var least = Least();
        least[member] = JsonNode.Parse(part);

        PackReader.Read(Packs.Element(least)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Derives_what_it_asks_and_nothing_that_it_does_not()
    {
        var rules = SchemeRules.Of(Packs.Pack(Packs.UnseenText));
        var office = new UnitFacts(DeterministicId.From("office"), "office", new(2020, 1, 1), null);
        var room = new UnitFacts(DeterministicId.From("room"), "reading-room", new(2020, 1, 1), null);
        var keeper = new PostFacts(DeterministicId.From("keeper"), room.Id, "keeper", new(2020, 1, 1));

        var officeYear = YearDuties.For(rules, new(), AnyId, 2026, office, [keeper]);
        var roomYear = YearDuties.For(rules, new(), AnyId, 2026, room, [keeper]);

        Items(officeYear).ShouldBe(
            [
                "ARC-O-002 2026-Q1 x2 per-window 2026-03-31", "ARC-O-002 2026-Q2 x2 per-window 2026-06-30",
                "ARC-O-002 2026-Q3 x2 per-window 2026-09-30", "ARC-O-002 2026-Q4 x2 per-window 2026-12-31",
                "ARC-O-003 2026 x1 by-date 2026-11-30", "ARC-O-006 2026 x1 existence -",
            ],
            ignoreOrder: true);
        officeYear.EventDuties.Select(d => d.ObligationId).ShouldBe(["ARC-O-008"]);
        officeYear.ConductDuties.ShouldBeEmpty();

        Items(roomYear).Where(i => i.StartsWith("ARC-O-001", StringComparison.Ordinal)).Count().ShouldBe(12);
        Items(roomYear).Where(i => !i.StartsWith("ARC-O-001", StringComparison.Ordinal)).ShouldBe(
            [
                "ARC-O-003 2026 x1 by-date 2026-11-30", "ARC-O-005 2026-H1 x0 none -", "ARC-O-005 2026-H2 x0 none -",
                "ARC-O-010 2026 x1 existence 2026-06-30", "ARC-O-011 2026 x0 none -",
                // The task of the table: the room's part, and the keeper's who leads it.
                "ARC-T-01 2026 x0 none -", "ARC-T-01 2026 x0 none -",
            ],
            ignoreOrder: true);
        roomYear.EventDuties.ShouldHaveSingleItem().Steps.ShouldBe(["move", "dry"]);
        roomYear.ConductDuties.Select(d => d.ObligationId).ShouldBe(["ARC-O-009"]);
    }

    private static IEnumerable<string> Items(DerivedYear year) => year.Occurrences.Select(o =>
        $"{o.ObligationId} {o.WindowKey} x{o.RequiredCount} {o.Verdict} {o.DueOn?.ToString("yyyy-MM-dd", null) ?? "-"}");

    private static JsonObject Least() => JsonNode.Parse(
        """
        {
          "schemaVersion": "1.0", "packId": "least", "prefix": "LEA",
          "metadata": {"bureauKind": "education", "titleZh": "办法", "titleEn": "Measures"},
          "unitTypes": [{"id": "hall", "nameZh": "馆", "nameEn": "Hall", "kind": "bureau"}],
          "obligations": [{
            "id": "LEA-O-001", "article": "1", "titleZh": "清点", "titleEn": "Count", "category": "inspection",
            "nature": "act", "strength": "must", "owedBy": ["unit:hall"], "cadence": {"kind": "standing"},
            "evidenceKinds": ["minutes"], "measure": "qualitative", "countBasis": "existence", "scope": "record"
          }]
        }
        """)!.AsObject();
}
