using Platform.Domain.Evidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class HavingRoom
{
    [Theory]
    [InlineData(0, 100, 100, true)]
    [InlineData(1, 100, 100, false)]
    [InlineData(200, 100, 1, false)]
    [InlineData(200, 100, 0, true)]
    public void What_fits_is_taken_and_what_does_not_is_refused_with_what_is_left(long used, long most, long more, bool fits)
    {
        var refusal = new EvidenceRoom(used, most).Refuses(more);

        (refusal is null).ShouldBe(fits);
        (refusal?.Errors.Single().Pointer ?? "/file").ShouldBe("/file");
    }

    [Fact]
    public void Without_a_limit_everything_fits() => new EvidenceRoom(long.MaxValue / 2, null).Refuses(long.MaxValue / 4).ShouldBeNull();
}
