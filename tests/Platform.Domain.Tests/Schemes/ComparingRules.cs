using System.Text.Json.Nodes;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Comparison;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class ComparingRules
{
    private const string Study = "FIN-O-013";

    public static TheoryData<string> Templates => Packs.Templates;

    [Theory]
    [MemberData(nameof(Templates))]
    public void Rules_do_not_differ_from_themselves(string id)
    {
        var pack = Packs.Template(id);

        SchemeComparison.Of(pack, pack).ShouldAllBe(duty => duty.IsSame);
    }

    [Theory]
    [InlineData("finance", "meteorology")]
    [InlineData("education-city", "education-county")]
    [InlineData("agriculture", "natural-resources")]
    public void Every_duty_of_two_bureaus_is_there_once(string former, string latter)
    {
        var (a, b) = (Packs.Template(former), Packs.Template(latter));

        var compared = SchemeComparison.Of(a, b);

        compared.Select(duty => duty.Former).OfType<Obligation>().ShouldBe(a.Obligations, ignoreOrder: true);
        compared.Select(duty => duty.Latter).OfType<Obligation>().ShouldBe(b.Obligations, ignoreOrder: true);
        compared.Where(duty => duty.Former is not null && duty.Latter is not null).ShouldAllBe(duty => duty.Former!.Category == duty.Latter!.Category);
    }

    [Theory]
    [InlineData(2, "half-year", "Tighter")]
    [InlineData(1, "quarter", "Tighter")]
    [InlineData(1, "year", "Looser")]
    [InlineData(2, "year", "Other")]
    public void A_number_is_compared_by_what_the_year_asks(int count, string period, string direction)
    {
        var changed = Changed(duty =>
        {
            duty["cadence"]!["minCount"] = count;
            duty["cadence"]!["period"] = period;
        });

        var difference = changed.Differences.ShouldHaveSingleItem();
        (difference.Point, difference.Former, $"{difference.Direction}").ShouldBe(("frequency", "half-year x1", direction));
    }

    [Fact]
    public void Fewer_kinds_of_evidence_to_choose_from_are_tighter_and_more_are_looser()
    {
        Changed(duty => duty["evidenceKinds"] = new JsonArray("minutes")).Direction.ShouldBe(Direction.Tighter);
        Changed(duty => duty["evidenceKinds"] = new JsonArray("minutes", "agenda", "attendance-record", "notice")).Direction.ShouldBe(Direction.Looser);
        Changed(duty => duty["evidenceKinds"] = new JsonArray("notice")).Direction.ShouldBe(Direction.Other);
    }

    [Fact]
    public void What_is_only_allowed_and_who_is_let_off_is_looser()
    {
        Changed(duty => duty["strength"] = "may").Direction.ShouldBe(Direction.Looser);
        Changed(duty => duty["owedBy"] = new JsonArray("unit:branch")).Direction.ShouldBe(Direction.Looser);
        Changed(duty =>
        {
            duty["cadence"]!["period"] = "year";
            duty["cadence"]!["minCount"] = 2;
            duty["deadline"]!["date"] = "06-10";
        }).Direction.ShouldBe(Direction.Tighter);
    }

    [Fact]
    public void One_looser_point_makes_the_duty_looser_whatever_else_is_tighter() =>
        Changed(duty =>
        {
            duty["cadence"]!["minCount"] = 3;
            duty["strength"] = "may";
        }).Direction.ShouldBe(Direction.Looser);

    [Fact]
    public void A_duty_that_is_left_out_is_looser_and_another_one_is_tighter()
    {
        var pack = Packs.Template("finance");
        var without = pack with { Obligations = [.. pack.Obligations.Where(duty => duty.Id != Study)] };

        SchemeComparison.Of(pack, without).Single(duty => !duty.IsSame).Direction.ShouldBe(Direction.Looser);
        SchemeComparison.Of(without, pack).Single(duty => !duty.IsSame).Direction.ShouldBe(Direction.Tighter);
    }

    [Fact]
    public void A_scheme_stands_under_anothers_rules_and_never_under_its_own()
    {
        var parent = Given.AnIssuedScheme.State! with { Id = Given.SuccessorId, PackId = "district-rules", ContentHash = "hash" };

        Given.ADraft.When(Cite(parent)).Records(new SchemeParentCited(parent.Id, "district-rules", "hash", Given.Ana.ActorId))!.ParentId.ShouldBe(parent.Id);
        Given.ADraft.When(Cite(parent with { PackId = "archives-office" })).IsRefused<SchemeIsItsOwnParent>();
        Given.AWithdrawnScheme.When(Cite(parent)).IsRefused<SchemeIsWithdrawn>();
    }

    private static Func<Scheme?, Decision<SchemeEvent>> Cite(Scheme parent) => scheme => CiteParentDecider.Decide(new(parent.Id), scheme!, parent, Given.Ana);

    private static ComparedDuty Changed(Action<JsonNode> change)
    {
        var json = JsonNode.Parse(Packs.TemplateText("finance"))!;
        change(json["obligations"]!.AsArray().Single(node => node!["id"]!.GetValue<string>() == Study)!);
        return SchemeComparison.Of(Packs.Template("finance"), Packs.Pack(json.ToJsonString())).Single(duty => !duty.IsSame);
    }
}
