using Platform.Domain.Organisation;

namespace Platform.Domain.Tests.Organisation;

public sealed class ErasingAPerson
{
    [Fact]
    public void Whoever_is_not_needed_any_more_may_be_erased() => ErasePersonDecider.Against(new(false, false, false)).ShouldBeNull();

    [Theory]
    [InlineData(true, true, true, "person-holds-a-post")]
    [InlineData(false, true, true, "person-has-an-account")]
    [InlineData(false, false, true, "person-is-needed")]
    public void Whoever_still_is_may_not(bool holdsAPost, bool maySignIn, bool isNamed, string code) =>
        ErasePersonDecider.Against(new(holdsAPost, maySignIn, isNamed)).ShouldNotBeNull().Code.ShouldBe(code);
}
