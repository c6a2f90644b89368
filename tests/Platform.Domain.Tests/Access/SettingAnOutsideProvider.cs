using Platform.Domain.Access.SignIn;

namespace Platform.Domain.Tests.Access;

public sealed class SettingAnOutsideProvider
{
    private static readonly Guid Id = OutsideProvider.IdFor("bureau");
    private static readonly SetOutsideProvider City = new(Id, "统一认证", "City login", "https://login.example/", "platform", "preferred_username", false);
    private static readonly OutsideProviderSet CitySet = new(Id, City.NameZh, City.NameEn, City.Issuer, City.ClientId, City.UserNameClaim);

    [Fact]
    public void What_is_set_holds_setting_it_again_is_nothing_and_a_new_secret_is_said_without_it()
    {
        Events(SetOutsideProviderDecider.Decide(City, null, _ => true)).ShouldBe([CitySet]);
        var provider = OutsideProvider.Evolve(null, CitySet);
        Events(SetOutsideProviderDecider.Decide(City, provider, _ => true)).ShouldBeEmpty();
        Events(SetOutsideProviderDecider.Decide(City with { SecretIsNew = true }, provider, _ => true)).ShouldBe([new OutsideProviderSecretReplaced(Id)]);
        Events(SetOutsideProviderDecider.Decide(City with { ClientId = "other", SecretIsNew = true }, provider, _ => true)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("login.example", "not-an-address")]
    [InlineData("https://login.example/?a=b", "not-an-address")]
    [InlineData("https://login.example/#a", "not-an-address")]
    [InlineData("https://user@login.example/", "not-an-address")]
    [InlineData("https://elsewhere.example/", "host-is-not-allowed")]
    public void An_address_that_this_server_may_not_ask_is_refused(string issuer, string code)
    {
        SetOutsideProviderDecider.Decide(City with { Issuer = issuer }, null, address => address.Host == "login.example")
            .ShouldBeOfType<Decision<OutsideProviderEvent>.Refused>().Reason.ShouldBeOfType<OutsideProviderIsNotAcceptable>()
            .Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(error => error.Pointer.ShouldBe("/issuer"), error => error.Code.ShouldBe(code));
    }

    [Fact]
    public void Removed_it_is_gone_once_and_may_be_set_anew()
    {
        var provider = OutsideProvider.Evolve(null, CitySet);
        Events(SetOutsideProviderDecider.Decide(new RemoveOutsideProvider("Replaced"), provider)).ShouldBe([new OutsideProviderRemoved(Id, "Replaced")]);
        var removed = OutsideProvider.Evolve(provider, new OutsideProviderRemoved(Id, "Replaced"));
        removed.ShouldNotBeNull().Removed.ShouldBeTrue();
        Events(SetOutsideProviderDecider.Decide(new RemoveOutsideProvider("Replaced"), removed)).ShouldBeEmpty();
        Events(SetOutsideProviderDecider.Decide(City, removed, _ => true)).ShouldBe([CitySet]);
        SetOutsideProviderDecider.Decide(new RemoveOutsideProvider("Replaced"), null).ShouldBeOfType<Decision<OutsideProviderEvent>.Refused>()
            .Reason.ShouldBeOfType<OutsideProviderIsMissing>();
    }

    private static IReadOnlyList<OutsideProviderEvent> Events(Decision<OutsideProviderEvent> decision) =>
        decision.ShouldBeOfType<Decision<OutsideProviderEvent>.Accepted>().Events;
}
