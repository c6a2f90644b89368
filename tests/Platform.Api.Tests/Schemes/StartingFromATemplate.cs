using Platform.Api.Tests.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Schemes;

public sealed class StartingFromATemplate(PlatformHost host)
{
    [Fact]
    public async Task The_shipped_templates_are_listed_with_what_they_hold()
    {
        var office = await Office();

        var items = (await office.Get("/api/v1/scheme-templates")).Json.GetProperty("items").EnumerateArray().ToList();

        items.Select(item => item.GetProperty("id").GetString()).ShouldBe(
            ["agriculture", "education-city", "education-county", "finance", "meteorology", "natural-resources"]);
        items.ShouldAllBe(item => item.GetProperty("obligations").GetInt32() > 0 && item.GetProperty("provisions").GetInt32() > 0);
    }

    [Fact]
    public async Task A_template_is_taken_in_as_it_is_with_the_bureaus_own_settings()
    {
        var office = await Office();
        var pack = (await office.Get("/api/v1/scheme-templates/finance")).Json;

        var taken = await office.Post("/api/v1/schemes?promptlyHours=72&closingGraceDays=20", pack);

        taken.ShouldBe(201);
        var settings = (await office.Get($"/api/v1/schemes/{taken.Text("id")}")).Json.GetProperty("settings");
        settings.GetProperty("promptlyHours").GetInt32().ShouldBe(72);
        settings.GetProperty("closingGraceDays").GetInt32().ShouldBe(20);
        settings.GetProperty("dueDayInclusive").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_setting_out_of_range_is_named()
    {
        var office = await Office();
        var pack = (await office.Get("/api/v1/scheme-templates/finance")).Json;

        var refused = await office.Post("/api/v1/schemes?promptlyHours=0", pack);

        refused.ShouldBeProblem(422, "pack-is-faulty");
        refused.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()).ShouldBe(["/settings/promptlyHours"]);
    }

    [Theory]
    [InlineData("unheard-of")]
    [InlineData("..%2Fappsettings")]
    public async Task A_template_that_is_not_shipped_is_unknown(string id) =>
        (await (await Office()).Get($"/api/v1/scheme-templates/{id}")).ShouldBeProblem(404, "not-found");

    private async Task<Caller> Office() => await (await Town.Found(host)).SignedIn(Town.Whole(Roles.BureauOffice));
}
