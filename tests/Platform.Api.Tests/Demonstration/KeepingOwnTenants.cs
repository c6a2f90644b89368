using Platform.Api.Demonstration;
using Platform.Api.Tests.Access;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Demonstration;

public sealed class KeepingOwnTenants(PlatformHost host)
{
    [Fact]
    public async Task A_database_with_tenants_of_its_own_gets_no_demonstration_data()
    {
        await Town.Found(host);

        (await host.Get<DemonstrationLoader>().Load(TestContext.Current.CancellationToken)).ShouldBeFalse();

        (await host.Scalar<int>("select count(*)::int from platform.demonstration")).ShouldBe(0);
        (await host.Scalar<int>("select count(*)::int from auth.accounts where user_name = 'finance.office'")).ShouldBe(0);
    }
}
