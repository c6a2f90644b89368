namespace Platform.Domain.Schemes;

/// <summary>
/// The tasks of a task table as duties: one for the post that leads it and one for each responsible unit, over the year. The
/// table names no number and no day, so that each part is counted and not judged.
/// </summary>
public static class TaskDuties
{
    public const string Category = "planning";

    private static readonly string[] Evidence = ["task-breakdown", "work-points", "plan-document", "report-document", "minutes", "inspection-report", "unit-attestation"];

    public static IReadOnlyList<Obligation> Of(SchemePack pack) => [.. pack.TaskTable.Select(task => Of(task, pack))];

    private static Obligation Of(PackTask task, SchemePack pack)
    {
        // A task of an article with duties that are attested only holds no more than these.
        var attested = pack.Obligations.Any(obligation => obligation.Article == task.Article && obligation.Scope == Scopes.AttestationOnly);
        return new()
        {
            Id = task.Id,
            Article = task.Article,
            TitleZh = task.TitleZh,
            TitleEn = task.TitleEn,
            Category = Category,
            Nature = "act",
            Strength = Strengths.Must,
            OwedBy = [.. (task.LeadRole is { } lead ? task.ResponsibleUnits.Prepend(lead) : task.ResponsibleUnits).Distinct(StringComparer.Ordinal)],
            Cadence = new() { Kind = CadenceKinds.Task },
            EvidenceKinds = attested ? Codes.AttestationEvidence : Evidence,
            Measure = "qualitative",
            CountBasis = "judgement",
            Scope = attested ? Scopes.AttestationOnly : "record",
            TaskLead = task.LeadRole,
        };
    }
}

/// <summary>What somebody has in a task.</summary>
public static class TaskParts
{
    public const string Lead = "lead";
    public const string Responsible = "responsible";
}
