using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Exchange;

namespace Platform.Api.Exchange;

/// <summary>What a workbook would do as things stand now.</summary>
/// <param name="Added">What would be new.</param>
/// <param name="Append">Records it in the command's transaction; called when no row is at fault.</param>
internal sealed record ImportPlan(int Rows, int KnownRows, IReadOnlyList<RowFault> Faults, IReadOnlyList<ImportedThing> Added, Action Append)
{
    public int FaultyRows { get; } = Faults.Select(fault => (fault.Sheet, fault.Row)).Distinct().Count();

    public int NewRows => Math.Max(0, Rows - KnownRows - FaultyRows);
}

/// <summary>What taking an import back would do as things stand now.</summary>
/// <param name="Dependents">What was recorded since and rests on the import.</param>
/// <param name="Append">Takes it back in the command's transaction; called when nothing rests on it.</param>
internal sealed record UndoPlan(IReadOnlyList<FieldError> Dependents, Action Append);

/// <summary>One kind of workbook that can be imported: its form, what it would do, and how that is taken back.</summary>
internal interface IImportKind
{
    ImportKind Kind { get; }

    /// <summary>The ability that importing this needs.</summary>
    string Ability { get; }

    Task<IReadOnlyList<FormSheet>> Form(NpgsqlConnection tenant);

    Task<ImportPlan> Plan(IReadOnlyList<FilledSheet> filled, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation);

    Task<UndoPlan> Undo(Import import, string reason, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation);
}

internal static class ImportKinds
{
    public static IReadOnlyList<IImportKind> All { get; } = [new UnitsImport(), new PostsImport(), new ActsImport()];

    public static IImportKind Of(ImportKind kind) => All.Single(each => each.Kind == kind);

    public static IImportKind? Find(string? code) => All.FirstOrDefault(each => Projections.Codes.Of(each.Kind) == code);
}
