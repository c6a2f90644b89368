using Platform.Domain.Portal.Gateways;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Portal;

public sealed class KeepingGateways
{
    private static readonly DeciderSpec<GatewayApplication, GatewayEvent> given = new(GatewayApplication.Evolve);
    private static readonly Guid Id = new("11111111-2222-8333-8444-0123456789ab");
    private static readonly DateTimeOffset At = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly By Ana = new("ana", null, At, new(2026, 6, 1));
    private static readonly GatewayRegistered Registered = new(Id, "finance.84440123456789ab", "市政务网关", GatewayAlgorithm.HmacSm3, "ana");

    private static readonly GatewayCall Call = new(
        "finance.84440123456789ab", At.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), "nonce-0001", "GET", "/api/gateway/v1/changes?after=0", "00");

    [Fact]
    public void An_application_is_registered_under_a_key_that_names_its_bureau()
    {
        given.Nothing().When(application => GatewayDecider.Register(new(Id, GatewayApplication.KeyFor("finance", Id), "市政务网关", GatewayAlgorithm.HmacSm3, 0), application, Ana)).Records(Registered);
        given.Nothing().When(application => GatewayDecider.Register(new(Id, "k", "市政务网关", GatewayAlgorithm.HmacSm3, GatewayDecider.Most), application, Ana)).IsRefused<TooManyGateways>();
    }

    [Theory]
    [InlineData("finance.84440123456789ab", "finance")]
    [InlineData("a.b.84440123456789ab", "a.b")]
    [InlineData("finance", null)]
    [InlineData("finance.", null)]
    [InlineData("finance.short", null)]
    [InlineData(".84440123456789ab", null)]
    public void A_key_names_its_bureau_or_is_none(string key, string? tenant) => GatewayApplication.TenantOf(key).ShouldBe(tenant);

    [Fact]
    public void It_gets_another_secret_until_it_ends()
    {
        given.History(Registered).When(application => GatewayDecider.ReplaceSecret(2, application!, Ana)).Records(new GatewaySecretReplaced(2, "ana"));
        given.History(Registered).When(application => GatewayDecider.End(application!, Ana)).Records(new GatewayEnded("ana"));
        given.History(Registered, new GatewayEnded("ana")).When(application => GatewayDecider.ReplaceSecret(2, application!, Ana)).IsRefused<GatewayHasEnded>();
    }

    [Fact]
    public void What_is_signed_has_each_part_on_a_line_of_its_own() =>
        Call.SignedText.ShouldBe("finance.84440123456789ab\n1780279200000\nnonce-0001\nGET\n/api/gateway/v1/changes?after=0\n00");

    [Theory]
    [InlineData(-300, true)]
    [InlineData(300, true)]
    [InlineData(-301, false)]
    [InlineData(301, false)]
    public void The_clocks_may_be_five_minutes_apart(int seconds, bool within) => Call.IsWithinWindow(At.AddSeconds(seconds)).ShouldBe(within);

    [Theory]
    [InlineData("1780279200000", "nonce-0001", true)]
    [InlineData("", "nonce-0001", false)]
    [InlineData("yesterday", "nonce-0001", false)]
    [InlineData("-1", "nonce-0001", false)]
    [InlineData("9999999999999999", "nonce-0001", false)]
    [InlineData("1780279200000", "short", false)]
    [InlineData("1780279200000", "with a blank", false)]
    [InlineData("1780279200000", "with\nlines-1", false)]
    public void A_call_has_a_time_and_a_nonce_that_can_be_read(string timestamp, string nonce, bool wellFormed) =>
        (Call with { Timestamp = timestamp, Nonce = nonce }).IsWellFormed.ShouldBe(wellFormed);

    [Fact]
    public void Each_return_code_is_one_of_its_own() => GatewayCode.All.Select(code => code.Code).ShouldBeUnique();
}
