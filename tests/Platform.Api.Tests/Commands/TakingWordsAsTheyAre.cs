using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Commands;

/// <summary>Words are decoded once, on the way in, and stored as they were meant: what makes them safe to show is done where they are shown.</summary>
public sealed class TakingWordsAsTheyAre(PlatformHost host)
{
    private static readonly string[] Above = ["superior"];

    [Theory]
    [InlineData("a%2541b")]
    [InlineData("a&lt;b&gt;c&amp;d")]
    [InlineData("<b onclick=\"x()\">1</b>")]
    [InlineData("\\u003cscript\\u003e")]
    [InlineData("O'Brien; drop table x --")]
    [InlineData("{{1+1}} ${1+1} #{1+1} %s %n {0}")]
    public async Task What_was_typed_is_given_back_letter_by_letter(string words)
    {
        var office = await Office.Found(host);

        (await office.Post("/api/v1/outside-bodies", new { nameZh = words, relations = Above, from = "2026-01-01" })).ShouldBe(201);

        (await office.Get("/api/v1/outside-bodies")).Items().ShouldHaveSingleItem().GetProperty("nameZh").GetString().ShouldBe(words);
    }

    [Fact]
    public async Task An_address_is_decoded_once()
    {
        var office = await Office.Found(host);
        await office.Enter("甲", "A-1");

        (await office.Get("/api/v1/persons?search=%41-1")).Items().ShouldHaveSingleItem();
        (await office.Get("/api/v1/persons?search=%2541-1")).Items().ShouldBeEmpty();
    }
}
