using OtpNet;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Access;

/// <summary>What a person has on their telephone.</summary>
internal sealed class Authenticator(string secret)
{
    private readonly Totp _codes = new(Base32Encoding.ToBytes(secret));

    /// <summary>Sets it up for the account that is signed in; with its recovery codes.</summary>
    public static async Task<(Authenticator Authenticator, IReadOnlyList<string> RecoveryCodes)> SetUp(Caller caller, string password = Town.Password)
    {
        var begun = await caller.Post("/api/v1/my/second-factor", new { password });
        begun.ShouldBe(200);
        var authenticator = new Authenticator(begun.Text("secret"));
        var confirmed = await caller.Post("/api/v1/my/second-factor/confirmation", new { code = authenticator.Now() });
        confirmed.ShouldBe(200);
        return (authenticator, confirmed.Texts("codes"));
    }

    public string Now() => _codes.ComputeTotp(DateTime.UtcNow);

    /// <summary>The code of the next step, which is taken already: somebody whose clock is fast.</summary>
    public string Next() => _codes.ComputeTotp(DateTime.UtcNow.AddSeconds(30));

    public string Wrong() => Now() == "000000" || Next() == "000000" ? "111111" : "000000";

    /// <summary>Lets the steps that were taken be forgotten, as time would.</summary>
    public static Task LetTimePass(PlatformHost host, string userName) =>
        host.Sql("update auth.second_factors set last_step = 0 where account_id = (select id from auth.accounts where user_name = @userName)", new { userName });
}
