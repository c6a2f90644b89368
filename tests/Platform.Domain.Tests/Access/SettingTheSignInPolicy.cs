using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;

namespace Platform.Domain.Tests.Access;

public sealed class SettingTheSignInPolicy
{
    private static readonly Guid Id = SignInPolicy.IdFor("bureau");
    private static readonly SetSignInPolicy Strict = new(Id, new(14, true, 3, 90, 5), SecondFactorFor.Everybody, new(15, 8, 1));
    private static readonly SignInPolicySet StrictSet = new(Id, Strict.Passwords, Strict.SecondFactor, Strict.Sessions);

    [Fact]
    public void What_is_set_holds_and_setting_it_again_is_nothing()
    {
        SetSignInPolicyDecider.Decide(Strict, null).ShouldBeOfType<Decision<SignInPolicyEvent>.Accepted>().Events.ShouldBe([StrictSet]);

        var policy = SignInPolicy.Evolve(null, StrictSet).ShouldNotBeNull();
        policy.ShouldBe(new SignInPolicy(Id, Strict.Passwords, Strict.SecondFactor, Strict.Sessions));
        SetSignInPolicyDecider.Decide(Strict, policy).ShouldBeOfType<Decision<SignInPolicyEvent>.Accepted>().Events.ShouldBeEmpty();
        SetSignInPolicyDecider.Decide(Strict with { SecondFactor = SecondFactorFor.Administrators }, policy)
            .ShouldBeOfType<Decision<SignInPolicyEvent>.Accepted>().Events.Count.ShouldBe(1);
    }

    [Fact]
    public void Everything_out_of_range_is_named_at_once()
    {
        var refused = SetSignInPolicyDecider.Decide(new(Id, new(7, false, 5, 29, 25), SecondFactorFor.Everybody, new(0, 25, 0)), null)
            .ShouldBeOfType<Decision<SignInPolicyEvent>.Refused>();

        refused.Reason.ShouldBeOfType<SignInPolicyIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(
        [
            "/passwords/length", "/passwords/kinds", "/passwords/days", "/passwords/history", "/sessions/idleMinutes", "/sessions/longestHours", "/sessions/most",
        ]);
    }

    [Fact]
    public void The_ends_of_each_range_are_taken()
    {
        foreach (var command in new SetSignInPolicy[]
        {
            new(Id, new(8, false, 0, 30, 0), SecondFactorFor.WhoeverHasOne, new(1, 1, 1)),
            new(Id, new(64, true, 4, 730, 24), SecondFactorFor.Everybody, new(480, 24, 20)),
            new(Id, new(12, true, 0, null, 0), SecondFactorFor.Everybody, new(30, 12, null)),
        })
        {
            SetSignInPolicyDecider.Decide(command, null).ShouldBeOfType<Decision<SignInPolicyEvent>.Accepted>();
        }
    }

    [Theory]
    [InlineData(SecondFactorFor.WhoeverHasOne, Roles.SystemAdministrator, false)]
    [InlineData(SecondFactorFor.Administrators, Roles.SystemAdministrator, true)]
    [InlineData(SecondFactorFor.Administrators, Roles.AuditAdministrator, true)]
    [InlineData(SecondFactorFor.Administrators, Roles.BureauOffice, false)]
    [InlineData(SecondFactorFor.Everybody, Roles.BureauOffice, true)]
    public void Who_has_to_have_a_second_factor(SecondFactorFor @for, string role, bool needed) =>
        (SignInPolicy.Default("bureau") with { SecondFactor = @for }).NeedsSecondFactor([new(role, null)]).ShouldBe(needed);

    [Fact]
    public void A_password_ends_after_its_days_and_by_default_never()
    {
        var setAt = new DateTimeOffset(2026, 1, 31, 8, 0, 0, TimeSpan.Zero);

        SignInPolicy.Default("bureau").PasswordEndsAt(setAt).ShouldBeNull();
        SignInPolicy.Evolve(null, StrictSet)!.PasswordEndsAt(setAt).ShouldBe(setAt.AddDays(90));
    }
}
