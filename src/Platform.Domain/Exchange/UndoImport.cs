namespace Platform.Domain.Exchange;

/// <summary>Takes back everything that an import brought, as one act.</summary>
/// <param name="Dependents">What was recorded since and rests on it, one entry for each; nothing is taken back while there is one.</param>
public sealed record UndoImport(string Reason, IReadOnlyList<FieldError> Dependents);

public sealed record ImportIsNotApplied()
    : Refusal("import-is-not-applied", "Nothing of this import is recorded, so there is nothing to take back.");

public sealed record ImportIsDependedOn(int Dependents)
    : Refusal("import-is-depended-on", $"{Dependents} thing(s) recorded since rest on this import; each is named. Take those back first, or change what was imported one by one.");

public static class UndoImportDecider
{
    public static Decision<ImportEvent> Decide(UndoImport command, Import import, By by) => import.Status switch
    {
        ImportStatus.Undone => Decision<ImportEvent>.Nothing,
        not ImportStatus.Applied => new ImportIsNotApplied(),
        _ when command.Dependents.Count > 0 => new ImportIsDependedOn(command.Dependents.Count) { Errors = command.Dependents },
        _ => new ImportUndone(by.ActorId, command.Reason),
    };
}
