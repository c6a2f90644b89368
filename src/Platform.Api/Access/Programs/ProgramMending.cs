using Marten;
using OpenIddict.Abstractions;
using Platform.Api.Time;
using Platform.Domain.Access.Programs;
using Platform.Projections.Access;
using Platform.Projections.Database;

namespace Platform.Api.Access.Programs;

/// <summary>
/// Puts right what a server that was killed in the middle left: a program in the token server that is not as its tenant recorded it.
/// What is recorded counts, so that a program may do no more than anybody decided. Soon after the start and then hourly, on every node; it
/// takes the turn of each program, so that it never meets a change that is under way.
/// </summary>
public sealed partial class ProgramMending(
    IServiceScopeFactory scopes, TenantPrograms programs, IDocumentStore store, TenantConnections connections, HourlyPace pace, ILogger<ProgramMending> log) : HourlyWork(pace)
{
    /// <returns>The client ids of those that were put right.</returns>
    public async Task<IReadOnlyList<string>> Mend(CancellationToken cancellation)
    {
        var mended = new List<string>();
        foreach (var (clientId, tenant) in await Kept(cancellation))
        {
            if (await Mend(clientId, tenant, cancellation))
            {
                IsMended(clientId, tenant);
                mended.Add(clientId);
            }
        }

        return mended;
    }

    protected override Task DoOnce(CancellationToken cancellation) => Mend(cancellation);

    protected override void Tell(Exception fault) => Failed(fault);

    private async Task<bool> Mend(string clientId, string tenant, CancellationToken cancellation)
    {
        var id = RegisteredProgram.IdFor(clientId);
        await using var turn = await connections.Open(tenant, cancellation);
        await using var held = await turn.BeginTransactionAsync(cancellation);
        await turn.TakeProgramTurn(id);
        await using var session = store.QuerySession(tenant);
        var recorded = await session.LoadAsync<RegisteredProgram>(id, cancellation);
        return recorded is null ? await programs.Close(clientId, cancellation) : await programs.PutRight(recorded, tenant, cancellation);
    }

    private async Task<IReadOnlyList<(string ClientId, string Tenant)>> Kept(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var listed = new List<object>();
        await foreach (var each in applications.ListAsync(cancellationToken: cancellation))
        {
            listed.Add(each);
        }

        var kept = new List<(string, string)>();
        foreach (var each in listed)
        {
            if (await TenantPrograms.IsOfATenant(applications, each, cancellation)
                && (await applications.GetPropertiesAsync(each, cancellation)).TryGetValue(AccessClaims.Tenant, out var tenant))
            {
                kept.Add(((await applications.GetClientIdAsync(each, cancellation))!, tenant.GetString()!));
            }
        }

        return kept;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The program {ClientId} of {Tenant} was not as it is recorded, as after a server that was killed; it is put right. A secret that nobody was told is replaced by its administrator.")]
    private partial void IsMended(string clientId, string tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Programs could not be compared with what is recorded of them; tried again in an hour.")]
    private partial void Failed(Exception fault);
}
