using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Api.Verbs;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Portal;

public sealed class RegisteringAPortal(PlatformHost host)
{
    [Fact]
    public async Task The_operator_lets_a_program_read_one_bureau_and_nobody_else_s()
    {
        var (office, other) = (await Office.Found(host), await Office.Found(host));
        var district = await Office.FoundDistrict(host);
        var id = $"portal-{Guid.NewGuid():n}";

        (await Ask("--id", id, "--tenant", office.Tenant)).ShouldBe(0);
        (await Ask("--id", id, "--tenant", office.Tenant)).ShouldBe(0);
        (await Ask("--id", id, "--tenant", other.Tenant)).ShouldBe(1);
        (await Ask("--id", id, "--tenant", "nobody-at-all")).ShouldBe(1);
        (await Ask("--id", id, "--tenant", district.Tenant)).ShouldBe(1);
        (await Ask("--id", $"{id}-district", "--tenant", district.Tenant, "--role", Roles.PublicationReader)).ShouldBe(0);

        (await host.Scalar<string>("select data->'grants'->0->>'role' from platform.mt_doc_accountgrants where tenant_id = @Tenant and id = @Id",
            new { office.Tenant, Id = AccountGrants.OfClient(id) })).ShouldBe(Roles.PortalClient);
    }

    [Fact]
    public async Task What_is_asked_wrongly_is_said()
    {
        (await Verb.RunAlone(["portal", "register", "--id", "x"])).ShouldBe(2);
        (await Verb.RunAlone(["portal", "register", "--id", "x", "--tenant", "y", "--role", "z"])).ShouldBe(2);
        (await Verb.RunAlone(["interface-document", "--to", "x"])).ShouldBe(2);
        (await Verb.RunAlone(["interface-document"])).ShouldBe(0);
        (await Verb.RunAlone(["no-such-verb"])).ShouldBe(2);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("-h")]
    [InlineData("--help")]
    public async Task Who_asks_for_help_gets_the_verbs_and_no_server(string asked)
    {
        Verb.IsNamed([asked]).ShouldBeTrue();
        Verb.IsNamed(["--urls"]).ShouldBeFalse();
        (await Verb.RunAlone([asked])).ShouldBe(0);
    }

    private Task<int> Ask(params string[] options) => Verb.RunWith(host.Services, ["portal", "register", .. options], TestContext.Current.CancellationToken);
}
