namespace Platform.Api.Tests.Demonstration;

/// <summary>No screen of the yearly cycle is empty in any bureau: what each reads has something in it, this year or the last.</summary>
public sealed partial class LoadingTheDemonstration
{
    // Left to whoever tries the platform: statements, which the head of a unit signs, and webhooks, which would call somebody outside.
    public static TheoryData<string, string> Screens => new()
    {
        { "/api/v1/reports?year={0}", "items" },
        { "/api/v1/report-calls?year={0}", "items" },
        { "/api/v1/report-desk?unitId={1}&year={0}", "reports|beside" },
        { "/api/v1/bulletins", "items" },
        { "/api/v1/received-bulletins", "items" },
        { "/api/v1/meetings?year={0}", "items" },
        { "/api/v1/resolutions", "items" },
        { "/api/v1/inspections?year={0}", "items" },
        { "/api/v1/findings", "items" },
        { "/api/v1/appraisal-rounds", "items" },
        { "/api/v1/told-appraisals", "items" },
        { "/api/v1/incidents", "items" },
        { "/api/v1/channels", "items" },
        { "/api/v1/activities", "items" },
        { "/api/v1/procedures", "items" },
        { "/api/v1/publicity", "items" },
        { "/api/v1/resource-declarations?year={0}", "items" },
        { "/api/v1/publications", "items" },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task No_screen_of_the_year_is_empty_in_any_bureau(string path, string members)
    {
        var years = new[] { DateTime.UtcNow.AddHours(8).Year, DateTime.UtcNow.AddHours(8).Year - 1 };
        foreach (var (tenant, top) in host.Query<(string, Guid)>("select tenant_id, unit_id from platform.unit_node where parent_id is null order by 1"))
        {
            var caller = await host.SignedIn($"{tenant}.office");
            var found = 0;
            foreach (var year in years)
            {
                var answer = await caller.Get(Address(path, year, top));
                answer.ShouldBe(200);
                found += members.Split('|').Sum(member => answer.Json.GetProperty(member).GetArrayLength());
            }

            found.ShouldBeGreaterThan(0, $"{tenant}: {path}");
        }
    }

    [Theory]
    [InlineData("district.officer", "/api/v1/oversight/inspections?year={0}", "items")]
    [InlineData("district.officer", "/api/v1/oversight/findings", "items")]
    [InlineData("district.officer", "/api/v1/oversight/appraisal-rounds", "items")]
    [InlineData("district.officer", "/api/v1/oversight/report-desk?year={0}", "called|beside|reports")]
    [InlineData("district.officer", "/api/v1/reports?year={0}", "items")]
    [InlineData("district.officer", "/api/v1/report-calls?year={0}", "items")]
    [InlineData("district.officer", "/api/v1/bulletins", "items")]
    [InlineData("district.officer", "/api/v1/outward-proposals", "items")]
    [InlineData("district.officer", "/api/v1/publications", "items")]
    [InlineData("city.officer", "/api/v1/oversight/report-desk?year={0}", "called")]
    [InlineData("city.officer", "/api/v1/oversight/overview?year={0}", "bureaus")]
    public async Task No_screen_of_the_year_is_empty_at_the_departments(string userName, string path, string members)
    {
        var caller = await host.SignedIn(userName);
        var answer = await caller.Get(Address(path, DateTime.UtcNow.AddHours(8).Year, Guid.Empty));

        answer.ShouldBe(200);
        members.Split('|').Sum(member => answer.Json.GetProperty(member).GetArrayLength()).ShouldBeGreaterThan(0);
    }

    private static string Address(string path, int year, Guid top) => path.Replace("{0}", $"{year}", StringComparison.Ordinal).Replace("{1}", $"{top}", StringComparison.Ordinal);
}
