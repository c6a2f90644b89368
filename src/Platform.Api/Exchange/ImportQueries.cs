using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Exchange;
using Platform.Projections.Exchange;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public sealed record ImportAbilities(bool Confirm, bool Undo);

/// <summary>A workbook that was handed in. New, known and faulty rows as they were found last.</summary>
public sealed record ImportView
{
    public required Guid Id { get; init; }

    [AllowedValues("units", "posts", "acts")]
    public required string Kind { get; init; }

    public required string FileName { get; init; }

    [AllowedValues("checked", "confirmed", "applied", "stopped", "undone")]
    public required string Status { get; init; }

    public required int Rows { get; init; }

    public required int NewRows { get; init; }

    public required int KnownRows { get; init; }

    public required int FaultyRows { get; init; }

    public required DateTimeOffset CheckedAt { get; init; }

    public required string? CheckedBy { get; init; }

    public required DateTimeOffset? ConfirmedAt { get; init; }

    public required string? ConfirmedBy { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required DateTimeOffset? UndoneAt { get; init; }

    public required string? UndoneBy { get; init; }

    public required string? UndoneBecause { get; init; }

    /// <summary>The first faults as things stand now; the workbook with its faults marked has them all.</summary>
    public required IReadOnlyList<RowFault> Faults { get; init; }

    /// <summary>Whether the workbook itself is still here: it is let go of once its rows are recorded, or when nobody confirmed it for a month.</summary>
    public required bool WorkbookKept { get; init; }

    public required long Version { get; init; }

    public required ImportAbilities Can { get; init; }

    internal static ImportView Of(ImportRow row, bool kept, IReadOnlyList<RowFault>? faults = null) => new()
    {
        Id = row.Id,
        Kind = row.Kind,
        FileName = row.FileName,
        Status = row.Status,
        Rows = row.Rows,
        NewRows = row.NewRows,
        KnownRows = row.KnownRows,
        FaultyRows = row.FaultyRows,
        CheckedAt = row.CheckedAt,
        CheckedBy = row.CheckedBy,
        ConfirmedAt = row.ConfirmedAt,
        ConfirmedBy = row.ConfirmedBy,
        EndedAt = row.EndedAt,
        UndoneAt = row.UndoneAt,
        UndoneBy = row.UndoneBy,
        UndoneBecause = row.UndoneBecause,
        Faults = faults ?? [],
        WorkbookKept = kept,
        Version = row.Version,
        Can = new(kept && row is { Status: "checked" or "stopped", FaultyRows: 0 }, row.Status == "applied"),
    };
}

public static class ListImportsEndpoint
{
    private const int Most = 200;

    /// <summary>The workbooks that were handed in, of the kinds that the caller may import; the last first.</summary>
    [WolverineGet("/api/v1/imports"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    public static async Task<Items<ImportView>> Get(ReadDesk desk, ImportDesk imports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var kinds = ImportKinds.All.Where(kind => desk.Actor.May(kind.Ability)).Select(kind => Projections.Codes.Of(kind.Kind)).ToArray();
        return new([.. (await tenant.Imports(kinds, Most)).Select(row => ImportView.Of(row, imports.Keeps(desk.Actor.TenantId, row.Sha256)))]);
    }
}

public static class GetImportEndpoint
{
    private const int MostFaults = 200;

    /// <summary>A workbook that was handed in; while it is not recorded, compared anew with what is recorded now.</summary>
    [WolverineGet("/api/v1/imports/{importId}"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    [ProducesResponseType<ImportView>(200)]
    public static async Task<IResult> Get(Guid importId, ReadDesk desk, ImportDesk imports, ImportLook look, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Import(importId) is not { } row || !desk.Actor.May(ImportKinds.Find(row.Kind)!.Ability))
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{row.Version}\"";
        if (row.Status is not ("checked" or "stopped") || await look.At(row, tenant, cancellation) is not var (_, plan))
        {
            return Results.Json(ImportView.Of(row, imports.Keeps(desk.Actor.TenantId, row.Sha256)), Projections.Json.Options);
        }

        var now = row with { NewRows = plan.NewRows, KnownRows = plan.KnownRows, FaultyRows = plan.FaultyRows };
        return Results.Json(ImportView.Of(now, true, [.. plan.Faults.Take(MostFaults)]), Projections.Json.Options);
    }
}

public static class MarkedWorkbookEndpoint
{
    /// <summary>The workbook that was handed in, its faults marked as things stand now.</summary>
    [WolverineGet("/api/v1/imports/{importId}/workbook"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(Guid importId, ReadDesk desk, ImportLook look, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Import(importId) is not { } row || !desk.Actor.May(ImportKinds.Find(row.Kind)!.Ability))
        {
            return Problem.Unknown();
        }

        return await look.At(row, tenant, cancellation) is not var (form, plan)
            ? new WorkbookIsLetGo().ToHttp()
            : WorkbookAnswer.Of($"{Path.GetFileNameWithoutExtension(row.FileName)}_校验结果.xlsx", to => ImportWorkbooks.Marked(to, form.Filled, plan.Faults));
    }
}

public static class ImportTemplateEndpoint
{
    private static readonly Dictionary<ImportKind, string> Names = new()
    {
        [ImportKind.Units] = "单位导入模板.xlsx",
        [ImportKind.Posts] = "岗位人员导入模板.xlsx",
        [ImportKind.Acts] = "历史台账导入模板.xlsx",
    };

    /// <summary>The empty form of a kind of import, with the choices that the rules in force give.</summary>
    [WolverineGet("/api/v1/imports/templates/{kind}"), Requires(Ability.OrganisationManage, Ability.PostManage, Ability.LedgerOpenYear)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(string kind, ReadDesk desk, CancellationToken cancellation)
    {
        if (ImportKinds.Find(kind) is not { } found)
        {
            return Problem.Unknown();
        }

        if (!desk.Actor.May(found.Ability))
        {
            return ImportEndpoints.NotPermitted(found);
        }

        await using var tenant = await desk.Open(cancellation);
        var form = await found.Form(tenant);
        return WorkbookAnswer.Of(Names[found.Kind], to => ImportWorkbooks.Template(to, form));
    }
}
