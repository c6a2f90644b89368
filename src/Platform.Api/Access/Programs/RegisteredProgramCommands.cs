using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Access.Programs;
using Platform.Projections.Access;
using Wolverine.Http;

namespace Platform.Api.Access.Programs;

/// <param name="Secret">What the program proves itself with, said this once; null when it has none.</param>
public sealed record RegisteredProgramSecret(Guid Id, string ClientId, string? Secret, long Version)
{
    public override string ToString() => nameof(RegisteredProgramSecret);
}

public static class RegisterProgramEndpoint
{
    /// <summary>
    /// Lets people of this tenant sign in to a program by their account here; each is asked before it acts for them. The secret is said
    /// this once: an answer that holds one is not kept for an Idempotency-Key.
    /// </summary>
    [WolverinePost("/api/v1/registered-programs"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<RegisteredProgramSecret>(201)]
    public static Task<IResult> Post(
        RegisterProgramRequest request, HttpContext context, CommandDesk desk, TenantPrograms programs, CancellationToken cancellation)
    {
        var clientId = RegisteredProgram.ClientIdFor(desk.Tenant, request.Code!);
        var (id, proof) = (RegisteredProgram.IdFor(clientId), request.Proof!.Value);
        if (proof == ProgramProof.Secret)
        {
            context.Features.Set<IdempotencyKey>(null);
        }

        return ProgramStep.Run(
            desk, programs, id, "/api/v1/registered-programs",
            (program, isTaken) => RegisterProgramDecider.Decide(
                new RegisterProgram(id, clientId, request.Description(), proof, request.Keys is not null, isTaken, AccessScopes.OfPrograms), program),
            _ => ProgramCredential.New(proof, request.Keys), clientId, cancellation);
    }
}

public static class DescribeProgramEndpoint
{
    /// <summary>Sets the whole description of a program. When it may ask for less than before, what it was allowed ends, and people are asked anew.</summary>
    [WolverinePut("/api/v1/registered-programs/{programId}"), Requires(Ability.GrantManage)]
    [ProducesResponseType<RegisteredProgramSecret>(200)]
    public static Task<IResult> Put(
        Guid programId, DescribeProgramRequest request, CommandDesk desk, TenantPrograms programs, CancellationToken cancellation) =>
        ProgramStep.OnKnown(
            desk, programs, programId, program => RegisterProgramDecider.Decide(new DescribeProgram(request.Description(), AccessScopes.OfPrograms), program), _ => null, cancellation);
}

public static class ReplaceProgramCredentialEndpoint
{
    /// <summary>Gives a program another secret, said this once, or other public keys. The former ones prove nothing from now on; sign-ins stand.</summary>
    [WolverinePost("/api/v1/registered-programs/{programId}/credential-replacement"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<RegisteredProgramSecret>(200)]
    public static Task<IResult> Post(
        Guid programId, ReplaceProgramCredentialRequest request, HttpContext context, CommandDesk desk, TenantPrograms programs, CancellationToken cancellation)
    {
        if (request.Keys is null)
        {
            context.Features.Set<IdempotencyKey>(null);
        }

        return ProgramStep.OnKnown(
            desk, programs, programId,
            program => ReplaceProgramCredentialDecider.Decide(new ReplaceProgramCredential(program.Credentials + 1, request.Keys is not null), program),
            program => ProgramCredential.New(program.Proof, request.Keys), cancellation);
    }
}

public static class SwitchProgramOffEndpoint
{
    /// <summary>Lets nobody sign in to a program any more. What it was allowed ends, and its tokens open nothing from the next request on.</summary>
    [WolverinePost("/api/v1/registered-programs/{programId}/switching-off"), Requires(Ability.GrantManage)]
    [ProducesResponseType<RegisteredProgramSecret>(200)]
    public static Task<IResult> Post(
        Guid programId, SwitchProgramOffRequest request, CommandDesk desk, TenantPrograms programs, CancellationToken cancellation) =>
        ProgramStep.OnKnown(
            desk, programs, programId, program => SwitchProgramDecider.Decide(new SwitchProgramOff(request.Reason!.Trim()), program), _ => null, cancellation);
}

public static class SwitchProgramOnEndpoint
{
    /// <summary>Lets people sign in to it again, with the credential that it had; each is asked anew.</summary>
    [WolverinePost("/api/v1/registered-programs/{programId}/switching-on"), Requires(Ability.GrantManage)]
    [ProducesResponseType<RegisteredProgramSecret>(200)]
    public static Task<IResult> Post(
        Guid programId, SwitchProgramOnRequest request, CommandDesk desk, TenantPrograms programs, CancellationToken cancellation) =>
        ProgramStep.OnKnown(desk, programs, programId, SwitchProgramDecider.SwitchOn, _ => null, cancellation);
}

/// <summary>A change of a program, and the token server after it.</summary>
internal static class ProgramStep
{
    public static Task<IResult> OnKnown(
        CommandDesk desk, TenantPrograms programs, Guid id, Func<RegisteredProgram, Decision<RegisteredProgramEvent>> decide,
        Func<RegisteredProgram, ProgramCredential?> credential, CancellationToken cancellation) =>
        Run(desk, programs, id, null, (program, _) => decide(program!), credential, null, cancellation);

    /// <param name="clientId">Of a program that this may begin; null where it has to be there.</param>
    public static Task<IResult> Run(
        CommandDesk desk, TenantPrograms programs, Guid id, string? location, Func<RegisteredProgram?, bool, Decision<RegisteredProgramEvent>> decide,
        Func<RegisteredProgram, ProgramCredential?> credential, string? clientId, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                await work.Connection.TakeProgramTurn(id);
                var stream = await work.Open<RegisteredProgram>(id, cancellation);
                if (stream.State is null && clientId is null)
                {
                    return new Outcome.Unknown();
                }

                var decision = decide(stream.State, clientId is not null && await programs.IsTaken(clientId, cancellation));
                var outcome = desk.Conclude(stream, decision, location);
                if (outcome is not Outcome.Done || decision is not Decision<RegisteredProgramEvent>.Accepted { Events: var events })
                {
                    return outcome;
                }

                var program = events.Aggregate(stream.State, RegisteredProgram.Evolve)!;
                var made = events.Any(recorded => recorded is ProgramRegistered or ProgramCredentialReplaced) ? credential(program) : null;
                var ends = program.SwitchedOffBecause is not null || stream.State?.Description.Scopes.Except(program.Description.Scopes).Any() == true;
                await programs.Follow(program, work.Tenant, made, ends, cancellation);
                return new Outcome.Done(new RegisteredProgramSecret(id, program.ClientId, made?.Secret, stream.Version), stream.Version, location);
            },
            cancellation);
}
