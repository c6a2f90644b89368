using Marten;
using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Exchange;
using Platform.Projections.Exchange;

namespace Platform.Api.Exchange;

/// <summary>Compares a workbook that was handed in with what is recorded now. Decides as a command would, and records nothing.</summary>
public sealed class ImportLook(IDocumentStore store, ReadDesk desk, ImportDesk imports)
{
    /// <summary>Null once the workbook was let go of.</summary>
    internal async Task<(ReadForm Form, ImportPlan Plan)?> At(ImportRow row, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        if (await imports.ReadAgain(ImportKinds.Find(row.Kind)!.Kind, row.Sha256, row.Size, desk.Actor.TenantId, tenant, cancellation) is not { } form)
        {
            return null;
        }

        await using var session = store.LightweightSession(desk.Actor.TenantId);
        var work = new CommandWork(session, desk.Actor.At(desk.Now));
        return (form, await form.Kind.Plan(form.Filled, work, tenant, cancellation));
    }
}
