using System.Security.Cryptography;
using System.Text;
using OtpNet;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class UsingASecondFactor(PlatformHost host)
{
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_RFC_6238(long second, string code)
    {
        var secret = Encoding.ASCII.GetBytes("12345678901234567890");
        var at = DateTimeOffset.FromUnixTimeSeconds(second);

        OneTimeCodes.IsRight(secret, code, at, out var step).ShouldBeTrue();

        step.ShouldBe(second / 30);
        OneTimeCodes.IsRight(secret, code, at.AddSeconds(30), out _).ShouldBeTrue();
        OneTimeCodes.IsRight(secret, code, at.AddSeconds(60), out _).ShouldBeFalse();
        OneTimeCodes.IsRight(secret, "12345", at, out _).ShouldBeFalse();
        OneTimeCodes.IsRight(secret, "abcdef", at, out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Once_set_up_the_password_alone_signs_nobody_in()
    {
        var (name, authenticator, _) = await WithOne(await Found(host));

        var asked = await host.NewCaller().SignIn(name, Password);
        asked.ShouldBeProblem(401, "code-needed");
        asked.SetCookies.ShouldBeEmpty();
        (await host.NewCaller().SignIn(name, "not the password", authenticator.Next())).ShouldBeProblem(401, "sign-in-refused");
        (await host.NewCaller().SignIn(name, Password, authenticator.Wrong())).ShouldBeProblem(401, "code-refused");

        (await host.NewCaller().SignIn(name, Password, authenticator.Next())).ShouldBe(200);
    }

    [Fact]
    public async Task A_code_is_taken_once_and_none_of_before_it()
    {
        var (name, authenticator, _) = await WithOne(await Found(host));
        // The code of the moment was taken when it was set up.
        var (now, next) = (authenticator.Now(), authenticator.Next());

        (await host.NewCaller().SignIn(name, Password, next)).ShouldBe(200);
        (await host.NewCaller().SignIn(name, Password, next)).ShouldBeProblem(401, "code-refused");
        (await host.NewCaller().SignIn(name, Password, now)).ShouldBeProblem(401, "code-refused");
    }

    [Fact]
    public async Task Of_many_who_come_with_one_code_at_once_one_is_let_in()
    {
        var (name, authenticator, _) = await WithOne(await Found(host));
        var account = await host.Scalar<Guid>("select id from auth.accounts where user_name = @name", new { name });
        var code = authenticator.Next();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(host.Services);
            return await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<SecondFactorDesk>(scope.ServiceProvider)
                .TakeCode(account, code, CancellationToken.None);
        }));

        taken.Count(each => each).ShouldBe(1);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once()
    {
        var town = await Found(host);
        var (name, _, codes) = await WithOne(town);
        codes.Count.ShouldBe(10);
        codes.Distinct().Count().ShouldBe(10);

        var caller = host.NewCaller();
        (await caller.SignIn(name, Password, codes[0].ToUpperInvariant().Replace('-', ' '))).ShouldBe(200);
        (await host.NewCaller().SignIn(name, Password, codes[0])).ShouldBeProblem(401, "code-refused");
        (await host.NewCaller().SignIn(name, Password, codes[1])).ShouldBe(200);

        (await caller.Get("/api/v1/my/security")).Json.GetProperty("recoveryCodesLeft").GetInt32().ShouldBe(8);
        (await town.Recorded("audit.credential-changed.v1", "change")).ShouldBe(["second-factor-set-up", "recovery-code-used", "recovery-code-used"]);
        (await host.Scalar<long>("select count(*) from auth.recovery_codes where encode(code_hash, 'escape') like @code", new { code = $"%{codes[2]}%" })).ShouldBe(0);
    }

    [Fact]
    public async Task New_recovery_codes_end_the_former_ones()
    {
        var (name, authenticator, codes) = await WithOne(await Found(host));
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password, authenticator.Next())).ShouldBe(200);
        (await caller.Post("/api/v1/my/recovery-codes", new { password = "not the password", code = authenticator.Next() })).ShouldBeProblem(403, "password-is-wrong");
        (await caller.Post("/api/v1/my/recovery-codes", new { password = Password, code = authenticator.Wrong() })).ShouldBeProblem(422, "code-is-wrong");
        await Authenticator.LetTimePass(host, name);

        var renewed = await caller.Post("/api/v1/my/recovery-codes", new { password = Password, code = authenticator.Next() });

        renewed.ShouldBe(200);
        (await host.NewCaller().SignIn(name, Password, codes[0])).ShouldBeProblem(401, "code-refused");
        (await host.NewCaller().SignIn(name, Password, renewed.Texts("codes")[0])).ShouldBe(200);
    }

    [Fact]
    public async Task Wrong_codes_lock_as_wrong_passwords_do()
    {
        var town = await Found(host);
        var (name, authenticator, _) = await WithOne(town);
        for (var guess = 0; guess < 5; guess++)
        {
            (await host.NewCaller().SignIn(name, Password, authenticator.Wrong())).ShouldBeProblem(401, "code-refused");
        }

        (await host.NewCaller().SignIn(name, Password, authenticator.Next())).ShouldBeProblem(401, "account-is-locked");
        (await town.Recorded("audit.sign-in-refused.v1", "because")).ShouldBe([.. Enumerable.Repeat("wrong-code", 5), "locked"]);
    }

    [Fact]
    public async Task Wrong_codes_of_whoever_is_signed_in_lock_too()
    {
        var (name, authenticator, _) = await WithOne(await Found(host));
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password, authenticator.Next())).ShouldBe(200);
        for (var guess = 0; guess < 5; guess++)
        {
            (await caller.Post("/api/v1/my/recovery-codes", new { password = Password, code = authenticator.Wrong() })).ShouldBeProblem(422, "code-is-wrong");
        }

        await Authenticator.LetTimePass(host, name);
        (await caller.Post("/api/v1/my/second-factor/removal", new { password = Password, code = authenticator.Now() })).ShouldBeProblem(403, "account-is-locked");
    }

    [Fact]
    public async Task Where_it_is_asked_for_nothing_else_is_answered_until_it_is_set_up()
    {
        var town = await Found(host);
        await town.SignInPolicy(secondFactor: SecondFactorFor.Administrators);
        var office = host.NewCaller();
        (await office.SignIn(await town.Account(Whole(Roles.BureauOffice)), Password)).Texts("owes").ShouldBeEmpty();
        var auditor = host.NewCaller();
        (await auditor.SignIn(await town.Account(Whole(Roles.AuditAdministrator)), Password)).Texts("owes").ShouldBe(["set-up-second-factor"]);
        var before = auditor.Cookies["platform-session"];
        (await auditor.Get("/api/v1/accounts")).ShouldBeProblem(403, "second-factor-must-be-set-up");

        await Authenticator.SetUp(auditor);

        (await auditor.Get("/api/v1/accounts")).ShouldBe(200);
        (await auditor.Get("/api/v1/session")).Texts("owes").ShouldBeEmpty();
        auditor.Cookies["platform-session"].ShouldNotBe(before);
        (await auditor.Post("/api/v1/my/second-factor/removal", new { password = Password, code = "123456" })).ShouldBeProblem(409, "second-factor-is-needed");
    }

    [Fact]
    public async Task Whoever_becomes_an_administrator_signs_in_anew()
    {
        var town = await Found(host);
        await town.SignInPolicy(secondFactor: SecondFactorFor.Administrators);
        var name = $"user-{Guid.NewGuid():n}";
        var id = await town.AccountOfAnother(name);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).Texts("owes").ShouldBeEmpty();
        var security = host.NewCaller();
        (await security.SignIn(await town.Account(Whole(Roles.SecurityAdministrator)), Password)).ShouldBe(200);
        await Authenticator.SetUp(security);

        (await security.Post($"/api/v1/accounts/{id}/grants", new { role = Roles.AuditAdministrator })).ShouldBe(200);

        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(401, "not-signed-in");
        (await caller.SignIn(name, Password)).Texts("owes").ShouldBe(["set-up-second-factor"]);
    }

    [Fact]
    public async Task Setting_it_up_takes_the_password_and_a_code_of_it_and_is_done_once()
    {
        var caller = await (await Found(host)).SignedIn();
        (await caller.Post("/api/v1/my/second-factor/confirmation", new { code = "123456" })).ShouldBeProblem(422, "code-is-wrong");
        (await caller.Post("/api/v1/my/second-factor", new { password = "not the password" })).ShouldBeProblem(403, "password-is-wrong");
        var abandoned = (await caller.Post("/api/v1/my/second-factor", new { password = Password })).Text("secret");
        var begun = await caller.Post("/api/v1/my/second-factor", new { password = Password });
        begun.Text("address").ShouldStartWith("otpauth://totp/");
        begun.Text("secret").ShouldNotBe(abandoned);
        (await caller.Post("/api/v1/my/second-factor/confirmation", new { code = new Authenticator(begun.Text("secret")).Wrong() })).ShouldBeProblem(422, "code-is-wrong");

        (await caller.Post("/api/v1/my/second-factor/confirmation", new { code = new Authenticator(begun.Text("secret")).Now() })).ShouldBe(200);

        (await caller.Post("/api/v1/my/second-factor", new { password = Password })).ShouldBeProblem(409, "second-factor-stands");
        (await caller.Post("/api/v1/my/recovery-codes", new { password = Password, code = "12" })).ShouldBeProblem(422, "code-is-wrong");
    }

    [Fact]
    public async Task Its_owner_removes_it_and_the_security_administrator_for_whoever_lost_it()
    {
        var town = await Found(host);
        var (name, authenticator, _) = await WithOne(town);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password, authenticator.Next())).ShouldBe(200);
        await Authenticator.LetTimePass(host, name);
        (await caller.Post("/api/v1/my/second-factor/removal", new { password = Password, code = authenticator.Now() })).ShouldBe(200);
        (await caller.Post("/api/v1/my/second-factor/removal", new { password = Password, code = authenticator.Now() })).ShouldBeProblem(409, "second-factor-is-missing");
        (await caller.Post("/api/v1/my/recovery-codes", new { password = Password, code = authenticator.Now() })).ShouldBeProblem(409, "second-factor-is-missing");
        (await host.NewCaller().SignIn(name, Password)).ShouldBe(200);

        var (lost, _, _) = await WithOne(town);
        var id = await host.Scalar<Guid>("select id from auth.accounts where user_name = @lost", new { lost });
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        (await security.Post($"/api/v1/accounts/{id}/second-factor-removal", new { })).ShouldBe(204);
        (await security.Post($"/api/v1/accounts/{id}/second-factor-removal", new { })).ShouldBe(204);
        (await security.Post($"/api/v1/accounts/{Guid.NewGuid()}/second-factor-removal", new { })).ShouldBeProblem(404, "not-found");
        (await host.NewCaller().SignIn(lost, Password)).ShouldBe(200);
    }

    [Fact]
    public async Task The_database_alone_makes_no_code()
    {
        var town = await Found(host);
        var caller = await town.SignedIn();
        var secret = Base32Encoding.ToBytes((await caller.Post("/api/v1/my/second-factor", new { password = Password })).Text("secret"));
        var account = Guid.Parse((await caller.Get("/api/v1/session")).Json.GetProperty("account").GetProperty("id").GetString()!);

        var stored = (await host.Scalar<byte[]>("select sealed from auth.second_factors where account_id = @account", new { account }))!;

        stored.AsSpan().IndexOf(secret).ShouldBe(-1);
        var secrets = host.Get<AccountSecrets>();
        secrets.Open(stored, account).ShouldBe(secret);
        Should.Throw<CryptographicException>(() => secrets.Open(stored, Guid.NewGuid()));
        stored[^1] ^= 1;
        Should.Throw<CryptographicException>(() => secrets.Open(stored, account));
    }

    [Fact]
    public void A_key_that_was_replaced_still_opens_what_it_sealed()
    {
        var directory = Directory.CreateTempSubdirectory("keys-");
        var files = new Platform.Api.Access.KeyFiles(directory.FullName);
        var account = Guid.NewGuid();
        var old = new AccountSecrets(files).Seal([1, 2, 3], account);
        File.Move(Path.Combine(directory.FullName, "account-secrets.key"), Path.Combine(directory.FullName, "account-secrets.2026.key"));

        var secrets = new AccountSecrets(files);

        secrets.Open(old, account).ShouldBe([1, 2, 3]);
        secrets.Open(secrets.Seal([4], account), account).ShouldBe([4]);
        File.Delete(Path.Combine(directory.FullName, "account-secrets.2026.key"));
        Should.Throw<CryptographicException>(() => secrets.Open(old, account));
        directory.Delete(recursive: true);
    }

    private async Task<(string Name, Authenticator Authenticator, IReadOnlyList<string> RecoveryCodes)> WithOne(Town town)
    {
        var name = await town.Account();
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);
        var (authenticator, codes) = await Authenticator.SetUp(caller);
        return (name, authenticator, codes);
    }
}
