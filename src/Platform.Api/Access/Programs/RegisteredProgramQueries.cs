using Marten;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Access.Programs;
using Wolverine.Http;

namespace Platform.Api.Access.Programs;

public sealed record RegisteredProgramAbilities(bool Describe, bool ReplaceCredential, bool SwitchOff, bool SwitchOn);

/// <param name="ClientId">By what the program names itself to the token server.</param>
/// <param name="Proof">By what it proves which one it is; neither secret nor keys are said.</param>
/// <param name="SwitchedOffBecause">Null while people may sign in to it.</param>
public sealed record RegisteredProgramView(
    Guid Id, string ClientId, ProgramDescription Description, ProgramProof Proof, string? SwitchedOffBecause, long Version, RegisteredProgramAbilities Can);

/// <param name="Scopes">What programs may be registered for.</param>
/// <param name="ClientIdBegins">With what the client id of each begins; its short name follows.</param>
/// <param name="Discovery">Where a program's client library reads everything else.</param>
/// <param name="CanRegister">Whether the caller registers programs.</param>
public sealed record RegisteredProgramList(
    IReadOnlyList<RegisteredProgramView> Items, IReadOnlyList<string> Scopes, string ClientIdBegins, string Discovery, bool CanRegister);

public static class ListRegisteredProgramsEndpoint
{
    /// <summary>The programs to which people of this tenant may sign in by their account here, as the tenant registered them.</summary>
    [WolverineGet("/api/v1/registered-programs"), Requires(Ability.AccountManage, Ability.GrantManage, Ability.AuditRead)]
    public static async Task<RegisteredProgramList> Get(ReadDesk desk, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        var (tenant, may) = (desk.Actor.TenantId, desk.Actor.May(Ability.GrantManage));
        await using var session = store.QuerySession(tenant);
        var programs = await session.Query<RegisteredProgram>().OrderBy(program => program.ClientId).ToListAsync(cancellation);
        return new(
            [.. programs.Select(program => View(program, may))],
            AccessScopes.OfPrograms,
            RegisteredProgram.ClientIdFor(tenant, string.Empty),
            $"{context.Request.Scheme}://{context.Request.Host}/.well-known/openid-configuration",
            may);
    }

    private static RegisteredProgramView View(RegisteredProgram program, bool may)
    {
        var isOn = program.SwitchedOffBecause is null;
        return new(
            program.Id, program.ClientId, program.Description, program.Proof, program.SwitchedOffBecause, program.Changes,
            new(may && isOn, may && isOn && program.Proof != ProgramProof.None, may && isOn, may && !isOn));
    }
}
