using System.Text.Json;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class ImportingAScheme
{
    public static TheoryData<string> Templates => Packs.Templates;

    [Fact]
    public void Records_the_pack_whole_with_the_default_settings() =>
        Given.A.Nothing()
            .When(Import(Packs.UnseenText))
            .Records(Given.Imported)!
            .Status.ShouldBe(SchemeStatus.Draft);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Keeps_every_element_of_a_template(string id)
    {
        var imported = Given.A.Nothing().When(Import(Packs.TemplateText(id))).RecordsOne<SchemeImported>();

        JsonElement.DeepEquals(imported.Pack, Packs.Element(Packs.TemplateText(id))).ShouldBeTrue();
        imported.PackId.ShouldBe(id);
    }

    [Fact]
    public void Keeps_the_pack_when_the_request_is_gone()
    {
        SchemeImported imported;
        using (var request = JsonDocument.Parse(Packs.UnseenText))
        {
            imported = Given.A.Nothing()
                .When(s => ImportSchemeDecider.Decide(new(Given.SchemeId, request.RootElement), s, Given.Ana))
                .RecordsOne<SchemeImported>();
        }

        imported.Pack.GetProperty("packId").GetString().ShouldBe("archives-office");
    }

    [Fact]
    public void Records_the_settings_that_were_chosen()
    {
        var settings = new SchemeSettings { HalfYearSecondStartsOn = "09-01", ClosingGraceDays = 30, PromptlyHours = 24 };

        Given.A.Nothing().When(Import(Packs.UnseenText, settings)).RecordsOne<SchemeImported>().Settings.ShouldBe(settings);
    }

    [Fact]
    public void Is_refused_with_every_fault_of_the_pack_and_of_the_settings()
    {
        var settings = new SchemeSettings
        {
            HalfYearSecondStartsOn = "01-01",
            ClosingGraceDays = -1,
            PromptlyHours = 0,
            FirstMomentHours = 9000,
        };
        var pack = Packs.Unseen();
        pack["packId"] = "Not An Id";

        Given.A.Nothing().When(Import(pack.ToJsonString(), settings)).IsRefused<PackIsFaulty>()
            .Errors.Select(e => (e.Pointer, e.Code)).ShouldBe([
                ("/packId", "bad-pattern"),
                ("/settings/halfYearSecondStartsOn", "bad-date"),
                ("/settings/closingGraceDays", "out-of-range"),
                ("/settings/promptlyHours", "out-of-range"),
                ("/settings/firstMomentHours", "out-of-range"),
            ]);
    }

    [Fact]
    public void Is_nothing_when_the_same_pack_comes_with_its_members_in_another_order()
    {
        var pack = Packs.Unseen();
        var prefix = pack["prefix"]!.DeepClone();
        pack.Remove("prefix");
        pack["prefix"] = prefix;

        Given.ASignedOffScheme.When(Import(pack.ToJsonString())).RecordsNothing();
    }

    [Fact]
    public void Is_refused_under_an_id_that_holds_another_pack() =>
        Given.ADraft.When(Import(Packs.TemplateText("finance"))).IsRefused<SchemeIdIsTaken>();

    [Fact]
    public void Is_refused_under_an_id_that_holds_the_pack_with_other_settings() =>
        Given.ADraft.When(Import(Packs.UnseenText, new() { ClosingGraceDays = 0 })).IsRefused<SchemeIdIsTaken>();

    private static Func<Scheme?, Decision<SchemeEvent>> Import(string pack, SchemeSettings? settings = null) =>
        scheme => ImportSchemeDecider.Decide(new(Given.SchemeId, Packs.Element(pack), settings), scheme, Given.Ana);
}
