using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Web;
using Platform.Domain.Access;
using Platform.Domain.Exchange;
using Wolverine;
using Wolverine.Http;

namespace Platform.Api.Exchange;

/// <summary>What a workbook would do; nothing is recorded but that it was looked at.</summary>
public sealed record CheckedImport(Guid Id, long Version, int Rows, int NewRows, int KnownRows, int FaultyRows);

public static class CheckImportEndpoint
{
    /// <summary>Takes in a workbook, compares it with what is recorded and says what it would do. Records nothing of it.</summary>
    [WolverinePost("/api/v1/imports"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    [TakesFile]
    [ProducesResponseType<CheckedImport>(201)]
    public static async Task<IResult> Post(
        string kind, HttpContext context, CommandDesk desk, ImportDesk imports, CancellationToken cancellation)
    {
        if (ImportKinds.Find(kind) is not { } found)
        {
            return RequestCheck.Malformed([new("/kind", "unknown", $"Give one of: {string.Join(", ", ImportKinds.All.Select(each => Projections.Codes.Of(each.Kind)))}.")]);
        }

        if (!desk.Actor.May(found.Ability))
        {
            return ImportEndpoints.NotPermitted(found);
        }

        var (upload, refused) = await WorkbookUpload.Read(context.Request, imports, cancellation);
        if (upload is null)
        {
            return refused!;
        }

        await using (upload)
        {
            IdempotencyKey.Cover(context, upload.File.Sha256);
            await using var tenant = await imports.Connect(desk.Tenant, cancellation);
            var (form, refusal) = await ImportDesk.Read(found, upload.File.Content, tenant);
            return refusal is null
                ? await Check(desk, imports, upload, form!, cancellation)
                : (refusal.Errors.Count > 0 ? refusal : refusal with { Errors = [new("/file", refusal.Code, refusal.Message)] }).ToHttp();
        }
    }

    private static Task<IResult> Check(CommandDesk desk, ImportDesk imports, WorkbookUpload upload, ReadForm form, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var plan = await form.Kind.Plan(form.Filled, work, tenant, cancellation);
                var stream = work.New<Import>(id);
                var command = new CheckImport(
                    id, form.Kind.Kind, upload.FileName, upload.File.Sha256, upload.File.Size, plan.Rows, plan.NewRows, plan.KnownRows, plan.FaultyRows);
                var outcome = desk.Conclude(stream, CheckImportDecider.Decide(command, stream.State, work.By), $"/api/v1/imports/{id}");
                await imports.Keep(work.Tenant, upload.File, cancellation);
                return outcome is Outcome.Done done
                    ? done with { Body = new CheckedImport(id, stream.Version, plan.Rows, plan.NewRows, plan.KnownRows, plan.FaultyRows) }
                    : outcome;
            },
            cancellation);
    }
}

public sealed record ConfirmImportRequest;

public static class ConfirmImportEndpoint
{
    /// <summary>Has a checked workbook recorded, all or none. It goes on by itself: the import says when it has ended.</summary>
    [WolverinePost("/api/v1/imports/{importId}/confirmation"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid importId, ConfirmImportRequest request, CommandDesk desk, ImportDesk imports, IMessageBus bus, CancellationToken cancellation)
    {
        var answer = await Confirm(importId, desk, imports, cancellation);
        // After it is stored: the message only says that there is something to do, and saying so twice does nothing.
        await bus.PublishAsync(new RecordImport(desk.Tenant, importId));
        return answer;
    }

    internal static Task<IResult> Confirm(Guid importId, CommandDesk desk, ImportDesk imports, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Import>(importId, cancellation);
                if (stream.State is not { } import || !desk.Actor.May(ImportKinds.Of(import.Kind).Ability))
                {
                    return new Outcome.Unknown();
                }

                var faulty = import.Status is ImportStatus.Checked or ImportStatus.Stopped ? await Faulty(import, imports, work, cancellation) : 0;
                return faulty is { } rows
                    ? desk.Conclude(stream, ConfirmImportDecider.Decide(new(rows), import, work.By))
                    : new WorkbookIsLetGo();
            },
            cancellation);

    // Null once the workbook was let go of.
    private static async Task<int?> Faulty(Import import, ImportDesk imports, CommandWork work, CancellationToken cancellation)
    {
        var tenant = work.Connection;
        return await imports.ReadAgain(import.Kind, import.Sha256, import.Size, work.Tenant, tenant, cancellation) is { } form
            ? (await form.Kind.Plan(form.Filled, work, tenant, cancellation)).FaultyRows
            : null;
    }
}

public static class UndoImportEndpoint
{
    /// <summary>Takes back everything that an import brought, as one act, unless something recorded since rests on it.</summary>
    [WolverinePost("/api/v1/imports/{importId}/undo"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid importId, ReasonRequest request, CommandDesk desk, ImportDesk imports, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Import>(importId, cancellation);
                if (stream.State is not { } import || !desk.Actor.May(ImportKinds.Of(import.Kind).Ability))
                {
                    return new Outcome.Unknown();
                }

                var plan = new UndoPlan([], () => { });
                if (import.Status == ImportStatus.Applied)
                {
                    var tenant = work.Connection;
                    plan = await ImportKinds.Of(import.Kind).Undo(import, request.Words, work, tenant, cancellation);
                }

                var outcome = desk.Conclude(stream, UndoImportDecider.Decide(new(request.Words, plan.Dependents), import, work.By));
                if (outcome is Outcome.Done)
                {
                    plan.Append();
                }

                return outcome;
            },
            cancellation);
}

internal static class ImportEndpoints
{
    public static IResult NotPermitted(IImportKind kind) =>
        Problem.Of(403, "permission-missing", $"This needs the ability \"{kind.Ability}\". Ask your security administrator for a role that has it.");
}
