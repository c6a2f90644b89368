using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Commands;

public sealed class RefusingMalformedRequests(PlatformHost host)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("\"act\"", "")]
    [InlineData("""{"occurredOn":"yesterday"}""", "/kind /title /occurredOn /unitId /occurrenceIds")]
    [InlineData("""{"kind":"party","title":7,"occurredOn":"2026-02-30","unitId":"x","occurrenceIds":[],"submit":"yes"}""", "/kind /title /occurredOn /unitId /occurrenceIds /submit")]
    [InlineData("""{"kind":3,"title":" ","occurredOn":"2026-05-01","unitId":"018f0000-0000-7000-8000-000000000001","occurrenceIds":["one"]}""", "/kind /title /occurrenceIds/0")]
    [InlineData("{}", "/kind /title /occurredOn /unitId /occurrenceIds")]
    [InlineData("""{"kind":"meeting","kind":"visit"}""", "")]
    [InlineData("""{"kind":"meeting","title":"a\u0000b","occurredOn":"2026-05-01","unitId":"018f0000-0000-7000-8000-000000000001","occurrenceIds":[null]}""", "/title /occurrenceIds/0")]
    [InlineData("""{"kind":"meeting","title":"\\u0000","occurredOn":"2026-05-01"}""", "/unitId /occurrenceIds")]
    public async Task Everything_wrong_with_a_body_is_named_at_once(string body, string pointers)
    {
        var office = await Office.Found(host);

        var refused = await office.PostText("/api/v1/acts", body);

        refused.ShouldBeProblem(400, "request-is-malformed");
        refused.Pointers().ShouldBe(pointers.Split(' '), ignoreOrder: true);
        refused.Items("errors").ShouldAllBe(error => error.GetProperty("detail").GetString()!.Length > 5);
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_named_together_with_what_is_missing()
    {
        var office = await Office.Found(host);

        var refused = await office.Post("/api/v1/acts", new { kind = "meeting", title = new string('长', 201), topics = new[] { "一", new string('长', 201) }, occurrenceIds = new[] { Guid.NewGuid() } });

        refused.ShouldBeProblem(400, "request-is-malformed");
        refused.Pointers().ShouldBe(["/title", "/occurredOn", "/unitId", "/topics/1"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_text_of_the_greatest_length_is_taken()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Submitted();

        (await Bureau.Do(await bureau.Leader(), duty, "return", new { reason = new string('长', 1001) })).ShouldBeProblem(400, "request-is-malformed");
        (await Bureau.Do(await bureau.Leader(), duty, "return", new { reason = new string('长', 1000) })).ShouldBe(200);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_refused_by_name()
    {
        var office = await Office.Found(host);

        (await office.Post("/api/v1/ledgers", new StringContent("year=2026"))).ShouldBeProblem(415, "content-type-not-accepted");
        (await office.PostText("/api/v1/ledgers", """{"year":2026}""")).ShouldBeProblem(409, "no-scheme-in-force");
    }

    [Theory]
    [InlineData("/api/v1/compliance/overview?year=last", "year")]
    [InlineData("/api/v1/compliance/occurrences?unitId=x", "unitId")]
    [InlineData("/api/v1/compliance/occurrences?subtree=perhaps", "subtree")]
    [InlineData("/api/v1/compliance/occurrences?month=x&year=2026&dueWithinDays=soon", "month dueWithinDays")]
    [InlineData("/api/v1/acts?unitId=x", "unitId")]
    public async Task A_query_value_that_cannot_be_read_is_refused_by_name(string path, string parameter)
    {
        var office = await Office.Found(host);

        var refused = await office.Get(path);

        refused.ShouldBeProblem(400, "request-is-malformed");
        refused.Pointers().ShouldBe(parameter.Split(' ').Select(name => $"/{name}"));
        (await office.Get(path.Split('?')[0])).ShouldBe(200);
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/schemes")]
    [InlineData("/api/v1/occurrences/not-an-id")]
    [InlineData("/api")]
    public async Task An_unknown_address_under_the_api_is_a_problem(string path)
    {
        var office = await Office.Found(host);

        (await office.Get(path)).ShouldBeProblem(404, "not-found");
        (await office.Get("/api/v1/schemes")).ShouldBe(200);
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_have_is_a_problem()
    {
        var office = await Office.Found(host);

        (await office.Put("/api/v1/schemes", new { })).Status.ShouldBeOneOf(404, 405);
        (await office.Put("/api/v1/schemes", new { })).MediaType.ShouldBe("application/problem+json");
    }
}
