using Platform.Api.Commands;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Commands;

/// <summary>More commands at one moment than there are connections. Each once waited for a second connection while it held one.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class SendingManyCommandsAtOnce(PlatformHost host)
{
    private const int AtOnce = 150;

    [Fact]
    public async Task Every_one_of_them_is_recorded()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(number =>
            bureau.Office.Post($"/api/v1/occurrences/{duty}/comments", new { text = $"说明 {number}" }, ("Idempotency-Key", $"at-once-{number}"))));

        foreach (var answer in answers)
        {
            answer.ShouldBe(201);
        }

        (await bureau.Office.Get($"/api/v1/occurrences/{duty}/comments")).Items().Count.ShouldBe(AtOnce);
    }

    [Theory]
    [InlineData(100, 33)]
    [InlineData(3, 1)]
    public void There_are_places_for_a_part_of_the_connections_and_for_one_command_at_least(int poolSize, int places) =>
        CommandGate.PlacesIn(poolSize).ShouldBe(places);
}
