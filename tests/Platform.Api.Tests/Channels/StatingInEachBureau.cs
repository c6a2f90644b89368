using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Channels;

/// <summary>Under each rule set that ships, whatever is attested by the institution alone is stated by a unit, and somebody there can sign it.</summary>
public sealed class StatingInEachBureau(PlatformHost host)
{
    [Theory]
    [InlineData("finance", "FIN-O-022 FIN-O-023 FIN-O-024")]
    [InlineData("education-city", "EJA-O-057 EJA-O-058 EJA-O-059 EJA-O-067 EJA-O-073 EJA-O-076")]
    [InlineData("education-county", "EJY-O-016 EJY-O-021 EJY-O-031 EJY-O-032")]
    [InlineData("meteorology", "MET-O-013 MET-O-020")]
    [InlineData("natural-resources", "NAT-O-015 NAT-O-022 NAT-O-024 NAT-O-027")]
    [InlineData("agriculture", "AGR-O-036 AGR-O-042")]
    public async Task What_is_attested_only_is_stated_and_signed(string template, string obligations)
    {
        var (office, head, units, _) = await WholeBureau.Found(host, template);
        SortedSet<string> signed = [];
        foreach (var unit in units)
        {
            foreach (var duty in (await office.Get($"/api/v1/attested-duties?unitId={unit}&year=2026")).Items("duties").Where(duty => duty.GetProperty("attestationOnly").GetBoolean()))
            {
                var id = duty.GetProperty("obligationId").GetString()!;
                if (signed.Add(id))
                {
                    var drafted = await office.Post("/api/v1/attestations", new { unitId = unit, obligationId = id, periodFrom = "2026-01-01", periodTo = "2026-12-31", statement = "none" });
                    drafted.ShouldBe(200);
                    (await head.Post($"/api/v1/attestations/{drafted.Id}/signature", new { })).ShouldBe(200);
                }
            }
        }

        signed.ShouldBe(obligations.Split(' '));
    }
}
