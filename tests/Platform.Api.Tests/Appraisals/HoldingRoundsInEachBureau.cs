using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Appraisals;

/// <summary>Under each rule set that ships, rounds are held for the cycles that it asks of the bureau, by its grades, focus points and uses.</summary>
public sealed class HoldingRoundsInEachBureau(PlatformHost host)
{
    [Theory]
    [InlineData("finance", "FIN-AP-1 FIN-AP-2", 0, 8, 3)]
    [InlineData("education-city", "EJA-AP-1 EJA-AP-2 EJA-AP-3 EJA-AP-4", 4, 0, 4)]
    [InlineData("education-county", "EJY-AP-1", 0, 8, 2)]
    [InlineData("meteorology", "MET-AP-1", 0, 0, 1)]
    [InlineData("natural-resources", "NAT-AP-1 NAT-AP-3", 0, 0, 2)]
    [InlineData("agriculture", "AGR-AP-1 AGR-AP-2 AGR-AP-6", 0, 0, 4)]
    public async Task Each_cycle_is_opened_for_each_of_its_periods(string template, string cycles, int grades, int focusPoints, int uses)
    {
        var bureau = await AppraisalBureau.Found(host, template);
        var offered = (await bureau.Office.Get("/api/v1/appraisal-cycles")).Items();

        offered.Select(cycle => cycle.GetProperty("id").GetString()).ShouldBe(cycles.Split(' '));
        foreach (var cycle in offered)
        {
            foreach (var period in cycle.GetProperty("periods").EnumerateArray().Select(each => each.GetString()))
            {
                (await bureau.Open(cycle.GetProperty("id").GetString()!, period == "half-year" ? 1 : null)).ShouldBe(201);
                var round = (await bureau.Office.Get(bureau.Round)).Json;
                (round.GetProperty("grades").GetArrayLength(), round.GetProperty("focusPoints").GetArrayLength(), round.GetProperty("statedUses").GetArrayLength())
                    .ShouldBe((grades, focusPoints, uses));
                round.GetProperty("bothKinds").GetBoolean().ShouldBe(template == "natural-resources");
                (round.GetProperty("falsification").ValueKind != System.Text.Json.JsonValueKind.Null).ShouldBe(template == "education-city");
                (await bureau.Office.Post($"{bureau.Round}/withdrawal", new { reason = "与上级安排重复" })).ShouldBe(200);
            }
        }

        (await bureau.Office.Get("/api/v1/inspection-points")).Items().Count(point => point.GetProperty("source").GetString() == "focus").ShouldBe(focusPoints);
    }
}
