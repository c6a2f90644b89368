using JasperFx;
using Marten;
using Marten.Exceptions;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Exchange;
using Platform.Projections.Database;
using Platform.Projections.Exchange;

namespace Platform.Api.Exchange;

/// <summary>A confirmed workbook is to be recorded. Sent when it is confirmed; whoever confirmed it may leave.</summary>
public sealed record RecordImport(string TenantId, Guid ImportId);

/// <summary>Looks for confirmed workbooks that a killed node left behind. Sent every minute to one node of all.</summary>
public sealed record ResumeImports;

public static class RecordImportHandler
{
    public static Task Handle(RecordImport message, ImportRunner runner, CancellationToken cancellation) => runner.Run(message.TenantId, message.ImportId, cancellation);
}

public static class ResumeImportsHandler
{
    public static Task Handle(ResumeImports message, ImportRunner runner, CancellationToken cancellation) => runner.Resume(cancellation);
}

/// <summary>Records what was confirmed, all or none, in one transaction, in the name of whoever confirmed it.</summary>
public sealed class ImportRunner(IDocumentStore store, TenantConnections connections, WorkerConnections worker, ImportDesk imports, WorkbookKeeper keeper, PlatformClock clock)
{
    private const int Tries = 10;

    public async Task Resume(CancellationToken cancellation)
    {
        IReadOnlyList<(string TenantId, Guid ImportId)> left;
        await using (var connection = await worker.Open(cancellation))
        {
            left = await connection.ConfirmedImports();
        }

        foreach (var (tenantId, importId) in left)
        {
            await Run(tenantId, importId, cancellation);
        }
    }

    public async Task Run(string tenantId, Guid importId, CancellationToken cancellation)
    {
        for (var attempt = 1; !await TryRun(tenantId, importId, cancellation); attempt++)
        {
            if (attempt == Tries)
            {
                throw new InvalidOperationException($"Others changed the same things {Tries} times while import {importId} was recorded.");
            }
        }

        await keeper.LetGo(cancellation);
    }

    private async Task<bool> TryRun(string tenantId, Guid importId, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(tenantId);
        if (await session.Events.AggregateStreamAsync<Import>(importId, token: cancellation) is not { Status: ImportStatus.Confirmed, ConfirmedBy: { } account })
        {
            return true;
        }

        var work = new CommandWork(session, await Confirmer(session, account, cancellation));
        var stream = await work.Open<Import>(importId, cancellation);
        var import = stream.State!;
        await using (var tenant = await connections.Open(tenantId, cancellation))
        {
            var form = await imports.ReadAgain(import.Kind, import.Sha256, import.Size, tenantId, tenant, cancellation)
                ?? throw new InvalidOperationException($"The workbook {import.Sha256} that was confirmed is missing.");
            var plan = await form.Kind.Plan(form.Filled, work, tenant, cancellation);
            if (plan.Faults.Count == 0)
            {
                plan.Append();
            }

            CommandDesk.Apply(stream, ApplyImportDecider.Decide(new(plan.FaultyRows, plan.Added, plan.KnownRows), import));
        }

        try
        {
            await session.SaveChangesAsync(cancellation);
            return true;
        }
        catch (Exception fault) when (fault is ConcurrencyException or ExistingStreamIdCollisionException)
        {
            return false;
        }
    }

    private async Task<By> Confirmer(IDocumentSession session, string account, CancellationToken cancellation)
    {
        session.LastModifiedBy = account;
        var person = Guid.TryParse(account, out var id) ? (await session.LoadAsync<AccountGrants>(id, cancellation))?.PersonId : null;
        if (person is { } known)
        {
            session.SetHeader("person", known.ToString());
        }

        var at = clock.GetUtcNow();
        return new By(account, person, at, PlatformClock.DayOf(at));
    }
}
