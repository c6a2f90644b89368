using CsCheck;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Text;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class CitingTheText
{
    private const string Words = "第一条 依据。\n第二条 各单位应当：\n（一）每半年至少研究一次；\n（二）年底前报告。\n第四条 解释。\n";

    private static readonly SchemePack Pack = Packs.Pack(Packs.UnseenText);
    private static readonly SchemeRules Rules = SchemeRules.Of(Pack);
    private static readonly string Duty = Pack.Obligations[0].Id;
    private static readonly SchemeTextAttached Attached = new(Words, IssuedText.HashOf(Words), Given.Ana.ActorId);

    [Fact]
    public void The_text_is_kept_whole_with_its_hash()
    {
        var scheme = Given.ADraft.When(Attach(Words)).Records(Attached)!;

        scheme.Text.ShouldBe(new IssuedText(Words, Attached.Sha256));
        Attached.Sha256.ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void A_draft_takes_another_text_and_what_was_cited_in_the_old_one_is_cited_no_longer()
    {
        var place = new Span(Words.IndexOf("每半年", StringComparison.Ordinal), 9);
        var cited = Given.A.History(Given.Imported, Attached).When(Cite(Duty, place, place.Of(Words))).RecordsOne<ObligationCited>();

        (cited.Start, cited.Length, cited.TextSha256).ShouldBe((place.Start, 9, Attached.Sha256));
        var after = Given.A.History(Given.Imported, Attached, cited).When(Attach("第一条 另一文本。")).RecordsOne<SchemeTextAttached>();
        Given.A.History(Given.Imported, Attached, cited, after).State!.Citations.ShouldBeEmpty();
    }

    [Fact]
    public void Past_the_draft_a_text_is_attached_once()
    {
        Given.AnIssuedScheme.When(Attach(Words)).Records(Attached);
        Given.A.History(Given.Imported, Attached, Given.SignedOff).When(Attach("第一条 另一文本。")).IsRefused<TextIsAttached>();
        Given.A.History(Given.Imported, Attached, Given.SignedOff).When(Attach(Words)).RecordsNothing();
        Given.AWithdrawnScheme.When(Attach(Words)).IsRefused<SchemeIsWithdrawn>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_text_without_words_is_refused(string? words) =>
        Given.ADraft.When(Attach(words)).IsRefused<TextIsMissing>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/text");

    [Fact]
    public void Without_a_text_nothing_is_cited() => Given.ADraft.When(Cite(Duty, new(0, 3), "第一条")).IsRefused<TextIsNotAttached>();

    [Fact]
    public void Every_fault_of_a_citation_is_named()
    {
        var given = Given.A.History(Given.Imported, Attached);

        given.When(Cite("XXX-O-999", new(0, 9_999), "第一条")).IsRefused<CitationIsFaulty>().Errors.Select(error => error.Pointer).ShouldBe(["/obligationId", "/start"]);
        given.When(Cite(Duty, new(1, 3), "第一条")).IsRefused<CitationIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/quote");
        given.When(Cite(Duty, new(int.MaxValue, int.MaxValue), "x")).IsRefused<CitationIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/start");
    }

    [Fact]
    public void A_place_is_accepted_exactly_when_the_quote_is_what_stands_there() =>
        Gen.Select(Gen.Int[-3, Words.Length + 3], Gen.Int[-3, Words.Length + 3]).Sample((start, length) =>
        {
            var fits = start >= 0 && length > 0 && start + length <= Words.Length;
            var decision = Cite(Duty, new(start, length), fits ? Words.Substring(start, length) : "?")(Given.A.History(Given.Imported, Attached).State);

            (decision is Decision<SchemeEvent>.Accepted).ShouldBe(fits);
        });

    [Theory]
    [InlineData("1", "第一条 依据。\n")]
    [InlineData("2", "第二条 各单位应当：\n（一）每半年至少研究一次；\n（二）年底前报告。\n")]
    [InlineData("2(1)", "（一）每半年至少研究一次；\n")]
    [InlineData("2(2)", "（二）年底前报告。\n")]
    [InlineData("3", null)]
    [InlineData("4", "第四条 解释。\n")]
    [InlineData("4(1)", null)]
    [InlineData("preamble", null)]
    public void Articles_are_found_by_their_numbers_and_a_missing_one_is_not_guessed(string reference, string? words) =>
        ArticleLocator.Locate(Words, [reference]).GetValueOrDefault(reference)?.Of(Words).ShouldBe(words);

    [Fact]
    public void Texts_in_parts_are_found_as_well()
    {
        const string parts = "一、总则\n（一）目的\n二、责任\n（三）报告：详见第三条。\n（四）通报\n十一、附则\n";

        ArticleLocator.Locate(parts, ["二(三)", "二", "十一"]).ToDictionary(found => found.Key, found => found.Value.Of(parts)).ShouldBe(new Dictionary<string, string>
        {
            ["二(三)"] = "（三）报告：详见第三条。\n",
            ["二"] = "二、责任\n（三）报告：详见第三条。\n（四）通报\n",
            ["十一"] = "十一、附则\n",
        });
    }

    private static Func<Scheme?, Decision<SchemeEvent>> Attach(string? words) => scheme => AttachTextDecider.Decide(new(words), scheme!, Given.Ana);

    private static Func<Scheme?, Decision<SchemeEvent>> Cite(string duty, Span span, string quote) =>
        scheme => CiteSpanDecider.Decide(new(duty, span, quote), scheme!, Rules, Given.Ana);
}
