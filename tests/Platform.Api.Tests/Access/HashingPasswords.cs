using System.Buffers.Binary;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Platform.Api.Access;
using Platform.Api.Tests.Organisation;

namespace Platform.Api.Tests.Access;

/// <summary>What a password is kept as. The hosts of the other tests take fewer rounds; this asks of the product's own settings.</summary>
public sealed class HashingPasswords
{
    [Theory]
    [InlineData(null, 210_000)]
    [InlineData("300000", 300_000)]
    public void A_password_is_kept_after_so_many_rounds_of_PBKDF2_with_HMAC_SHA_512(string? set, int rounds)
    {
        var hash = Convert.FromBase64String(Hasher(set).HashPassword(new AppUser(), Office.Password));

        // The third form of ASP.NET Core Identity: its number, the function, the rounds, the length of the salt, the salt.
        hash[0].ShouldBe((byte)1);
        BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(1)).ShouldBe(2);
        BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)).ShouldBe(rounds);
        BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(9)).ShouldBeGreaterThanOrEqualTo(16);
    }

    [Fact]
    public void One_that_was_kept_after_fewer_rounds_still_opens_and_is_to_be_kept_anew()
    {
        var kept = Hasher(Support.PlatformHost.PasswordRounds).HashPassword(new AppUser(), Office.Password);

        Hasher(null).VerifyHashedPassword(new AppUser(), kept, Office.Password).ShouldBe(PasswordVerificationResult.SuccessRehashNeeded);
        Hasher(null).VerifyHashedPassword(new AppUser(), kept, Office.Password + "x").ShouldBe(PasswordVerificationResult.Failed);
    }

    private static IPasswordHasher<AppUser> Hasher(string? rounds)
    {
        var application = Host.CreateEmptyApplicationBuilder(null);
        if (rounds is not null)
        {
            application.Configuration["Access:PasswordHashIterations"] = rounds;
        }

        application.Services.AddAccess(application.Configuration, application.Environment);
        return application.Services.BuildServiceProvider().GetRequiredService<IPasswordHasher<AppUser>>();
    }
}
