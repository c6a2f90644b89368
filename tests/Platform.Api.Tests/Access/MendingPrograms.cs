using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Access.Programs;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>A server that is killed between the token server's rows and the event leaves nothing that nobody recorded.</summary>
public sealed class MendingPrograms(PlatformHost host)
{
    private static readonly string[] Back = [Desk.Back];
    private static readonly string[] Elsewhere = ["https://elsewhere.example/back"];
    private static readonly string[] Read = ["profile", "platform.read"];
    private static readonly string[] ReadAndWrite = ["profile", "platform.read", "platform.write"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_description_that_was_never_recorded_is_taken_back_and_what_it_allowed_ends()
    {
        var (town, program) = await Registered();
        await Mending.Mend(Cancellation);
        await host.Get<TenantPrograms>().Follow(
            program with { Description = program.Description with { Redirects = Elsewhere, Scopes = ReadAndWrite } }, town.Tenant, null, ends: false, Cancellation);
        (await Found(program))!.Scopes.ShouldBe(ReadAndWrite);

        (await Mending.Mend(Cancellation)).ShouldContain(program.ClientId);

        (await Found(program))!.Scopes.ShouldBe(Read);
        (await RedirectsOf(program)).ShouldContain(Desk.Back);
        (await RedirectsOf(program)).ShouldNotContain("elsewhere");
        (await Mending.Mend(Cancellation)).ShouldNotContain(program.ClientId);
    }

    [Fact]
    public async Task A_program_that_was_never_recorded_signs_nobody_in()
    {
        var town = await Town.Found(host);
        var clientId = RegisteredProgram.ClientIdFor(town.Tenant, "ghost");
        var never = new RegisteredProgram(RegisteredProgram.IdFor(clientId), clientId, new("无", "None", Back, [], Read, []), ProgramProof.None);
        await host.Get<TenantPrograms>().Follow(never, town.Tenant, null, ends: false, Cancellation);
        (await Found(never)).ShouldNotBeNull();

        (await Mending.Mend(Cancellation)).ShouldContain(clientId);

        (await Found(never)).ShouldBeNull();
        (await Mending.Mend(Cancellation)).ShouldNotContain(clientId);
        // The same command, sent again, makes it what it was to be.
        (await (await town.SignedIn(Whole(Roles.SecurityAdministrator))).Post("/api/v1/registered-programs", Registration("ghost"))).ShouldBe(201);
        (await Found(never)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_switched_off_and_what_is_as_it_was_recorded_are_left_alone()
    {
        var (town, program) = await Registered();
        (await (await town.SignedIn(Whole(Roles.SecurityAdministrator))).Post($"/api/v1/registered-programs/{program.Id}/switching-off", new { reason = "停用" })).ShouldBe(200);

        (await Mending.Mend(Cancellation)).ShouldNotContain(program.ClientId);

        (await Found(program)).ShouldBeNull();
    }

    private ProgramMending Mending => host.Get<ProgramMending>();

    private Task<SignInProgram?> Found(RegisteredProgram program) => host.Get<ProgramDirectory>().Find(program.ClientId, Cancellation);

    private async Task<string> RedirectsOf(RegisteredProgram program) =>
        (await host.Scalar<string>("select redirect_uris from auth.openiddict_applications where client_id = @ClientId", new { program.ClientId }))!;

    private static object Registration(string code) =>
        new { code, nameZh = "排课", nameEn = "Timetable", redirects = Back, afterSignOut = Array.Empty<string>(), scopes = Read, origins = Array.Empty<string>(), proof = "none" };

    private async Task<(Town Town, RegisteredProgram Program)> Registered()
    {
        var town = await Town.Found(host);
        (await (await town.SignedIn(Whole(Roles.SecurityAdministrator))).Post("/api/v1/registered-programs", Registration("desk"))).ShouldBe(201);
        var clientId = RegisteredProgram.ClientIdFor(town.Tenant, "desk");
        return (town, new(RegisteredProgram.IdFor(clientId), clientId, new("排课", "Timetable", Back, [], Read, []), ProgramProof.None));
    }
}
