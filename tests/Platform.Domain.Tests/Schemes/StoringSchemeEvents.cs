using System.Reflection;
using System.Text.Json;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class StoringSchemeEvents
{
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web);

    public static TheoryData<SchemeEvent> Events { get; } =
        [Given.Imported, Given.SignedOff, Given.Issued, Given.Superseded, Given.Withdrawn];

    [Theory]
    [MemberData(nameof(Events))]
    public void What_is_read_back_is_what_was_stored(SchemeEvent @event)
    {
        var text = JsonSerializer.Serialize(@event, @event.GetType(), Stored);

        JsonSerializer.Deserialize(text, @event.GetType(), Stored).ShouldBe(@event);
    }

    [Fact]
    public void Every_event_has_its_stored_name() =>
        typeof(SchemeEvent).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(SchemeEvent)))
            .Select(t => t.GetCustomAttribute<StoredAsAttribute>()?.Name)
            .ShouldBe(
                ["scheme.imported.v1", "scheme.signed-off.v1", "scheme.issued.v1", "scheme.superseded.v1", "scheme.withdrawn.v1",
                    "scheme.setting-set.v1", "scheme.text-attached.v1", "scheme.obligation-cited.v1", "scheme.parent-cited.v1",
                    "scheme.interpretation-proposed.v1", "scheme.interpretation-approved.v1", "scheme.interpretation-withdrawn.v1", "scheme.interpretation-carried-over.v1"],
                ignoreOrder: true);

    [Fact]
    public void A_derived_year_is_read_back_as_it_was_stored()
    {
        var unit = new UnitFacts(DeterministicId.From("room"), "reading-room", new(2020, 1, 1), null);
        var keeper = new PostFacts(DeterministicId.From("keeper"), unit.Id, "keeper", new(2020, 1, 1));
        var year = YearDuties.For(SchemeRules.Of(Packs.Pack(Packs.UnseenText)), new(), Given.SchemeId, 2026, unit, [keeper]);

        var back = JsonSerializer.Deserialize<DerivedYear>(JsonSerializer.Serialize(year, Stored), Stored)!;

        back.Occurrences.ShouldBe(year.Occurrences);
        back.ConductDuties.ShouldBe(year.ConductDuties);
        JsonSerializer.Serialize(back, Stored).ShouldBe(JsonSerializer.Serialize(year, Stored));
    }
}
