using Npgsql;
using Platform.Projections.Database;

namespace Platform.Projections.Tests.Database;

public sealed class ReachingTheDatabase
{
    private const string Owner = "Host=db.example;Username=owner;Password=long and random;Database=platform;SSL Mode=VerifyFull;Root Certificate=/etc/platform/db.pem";

    [Fact]
    public void The_lesser_roles_ask_for_the_same_proof_of_the_server_as_the_owner()
    {
        var access = DatabaseAccess.From(Owner);

        foreach (var role in new[] { access.App, access.Worker })
        {
            var asked = new NpgsqlConnectionStringBuilder(role);
            (asked.SslMode, asked.RootCertificate).ShouldBe((SslMode.VerifyFull, "/etc/platform/db.pem"));
        }
    }

    [Fact]
    public void Each_role_has_a_password_of_its_own()
    {
        var access = DatabaseAccess.From(Owner);

        new[] { access.Owner, access.App, access.Worker }.Select(role => new NpgsqlConnectionStringBuilder(role).Password).Distinct().Count().ShouldBe(3);
        new NpgsqlConnectionStringBuilder(access.App).Password!.Length.ShouldBe(64);
    }
}
