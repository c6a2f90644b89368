using Platform.Domain.Access.SignIn;

namespace Platform.Domain.Tests.Access;

public sealed class ChoosingAPassword
{
    private static readonly PasswordRules Plain = new(12, true, 0, null, 0);
    private static readonly string[] Listed = ["iloveyou2013", "basketball", "trustno1"];

    [Fact]
    public void A_long_one_that_nobody_knows_is_taken_whatever_it_is_made_of() => Wrong("correct horse battery").ShouldBeEmpty();

    [Fact]
    public void A_short_one_is_refused_and_characters_are_counted_as_people_do()
    {
        Wrong("horse battery"[..11]).ShouldBe(["password-too-short"]);
        Wrong("我们的单位今年很不错呀").ShouldBe(["password-too-short"]);
        Wrong("我们的单位今年很不错呀好").ShouldBeEmpty();
        // Six faces are twelve code units and six characters.
        Wrong("😀😁😂😃😄😅").ShouldBe(["password-too-short"]);
    }

    [Theory]
    [InlineData("iloveyou2013")]
    [InlineData("ILoveYou2013")]
    [InlineData("basketball2026!")]
    [InlineData("!!Basketball!!")]
    [InlineData("trustno1trustno1")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abababababababab")]
    public void One_that_guessers_try_first_is_refused_with_what_they_put_around_it(string password) => Wrong(password).ShouldBe(["password-is-known"]);

    [Fact]
    public void A_tenant_may_do_without_the_list() => Wrong("iloveyou2013", Plain with { RefuseListed = false }).ShouldBeEmpty();

    [Fact]
    public void The_user_name_does_not_stand_in_it()
    {
        Wrong("wenjing is my name", userName: "Wenjing").ShouldBe(["password-has-user-name"]);
        Wrong("correct horse battery", userName: "rse").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("correct horse battery", 2)]
    [InlineData("correcthorsebattery", 1)]
    [InlineData("Correct horse battery 9", 4)]
    [InlineData("correct单位horsebattery", 2)]
    public void Kinds_of_characters_are_counted(string password, int kinds)
    {
        Wrong(password, Plain with { Kinds = kinds }).ShouldBeEmpty();
        Wrong(password, Plain with { Kinds = kinds + 1 }).ShouldBe(["password-too-uniform"]);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var refusal = ChoosePassword.Refusal("wen1", "wen1", Plain with { Kinds = 3 }, [], _ => true, wasUsed: true, "/newPassword").ShouldNotBeNull();

        refusal.Errors.Select(error => error.Code)
            .ShouldBe(["password-too-short", "password-has-user-name", "password-too-uniform", "password-is-known", "password-was-used"]);
        refusal.Errors.ShouldAllBe(error => error.Pointer == "/newPassword");
        Wrong(new string('x', 100) + new string('y', 101) + "z").ShouldBe(["too-long"]);
    }

    [Theory]
    [InlineData("our-Finance-bureau-0425", true)]
    [InlineData("the Platform of us all", true)]
    [InlineData("a taxi over the green hill", false)]
    public void One_with_the_short_name_of_the_place_is_refused_if_it_is_no_mere_syllable(string password, bool isRefused) =>
        Wrong(password).ShouldBe(isRefused ? ["password-has-a-word-of-the-place"] : []);

    private static IEnumerable<string> Wrong(string password, PasswordRules? rules = null, string userName = "somebody") =>
        ChoosePassword.Refusal(password, userName, rules ?? Plain, ["finance", "tax"], Listed.Contains, wasUsed: false)?.Errors.Select(error => error.Code) ?? [];
}
