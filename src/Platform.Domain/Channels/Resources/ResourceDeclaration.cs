namespace Platform.Domain.Channels.Resources;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ResourceEvent
{
    private protected ResourceEvent()
    {
    }
}

/// <summary>A unit declared what it provides in a year: how many posts and how much money (matrix F8). No names and no pay of anybody.</summary>
/// <param name="BudgetYuan">In yuan.</param>
/// <param name="Reason">Why it is declared anew; null for the first.</param>
/// <param name="ActId">The act by which it serves duties; null where it is offered for none.</param>
[StoredAs("resources.declared.v1")]
public sealed record ResourcesDeclared(
    Guid DeclarationId, Guid UnitId, int Year, int Posts, decimal BudgetYuan, IReadOnlyList<Guid> EvidenceIds, string? Reason, Guid? ActId, string DeclaredBy) : ResourceEvent;

/// <summary>What a decision about a year's declaration of a unit needs to know.</summary>
public sealed record ResourceDeclaration(Guid Id, ResourcesDeclared Latest)
{
    public static Guid IdFor(string tenant, Guid unitId, int year) =>
        DeterministicId.From("resources", tenant, unitId.ToString(), year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static ResourceDeclaration? Evolve(ResourceDeclaration? declaration, ResourceEvent @event) => @event switch
    {
        ResourcesDeclared e => new(e.DeclarationId, e),
        _ => declaration,
    };
}

/// <summary>Declares a unit's posts and money for a year, or declares them anew with the reason.</summary>
public sealed record DeclareResources(Guid DeclarationId, Guid UnitId, int Year, int Posts, decimal BudgetYuan, IReadOnlyList<Guid> EvidenceIds, string? Reason, Guid? ActId);

public sealed record ResourcesAreNotAcceptable()
    : Refusal("resources-are-not-acceptable", "The declaration cannot be taken like this; each part that does not fit is named with how to mend it.");

public static class DeclareResourcesDecider
{
    public const int MostPosts = 10_000;
    public const decimal MostYuan = 10_000_000_000m;

    public static Decision<ResourceEvent> Decide(DeclareResources command, ResourceDeclaration? declaration, By by)
    {
        if (declaration?.Latest is { } known && (known.Posts, known.BudgetYuan) == (command.Posts, command.BudgetYuan) && known.EvidenceIds.SequenceEqual(command.EvidenceIds))
        {
            return Decision<ResourceEvent>.Nothing;
        }

        FieldError[] faults =
        [
            .. command.Year > by.Today.Year + 1 || command.Year < 2000 ? [new FieldError("/year", "out-of-range", $"Give a year up to {by.Today.Year + 1}.")] : Array.Empty<FieldError>(),
            .. command.Posts is < 0 or > MostPosts ? [new FieldError("/posts", "out-of-range", $"Give between 0 and {MostPosts} posts.")] : Array.Empty<FieldError>(),
            .. command.BudgetYuan is < 0 or > MostYuan || decimal.Round(command.BudgetYuan, 2) != command.BudgetYuan
                ? [new FieldError("/budgetYuan", "out-of-range", "Give an amount in yuan that is not negative, with at most two decimals.")] : Array.Empty<FieldError>(),
            .. declaration is not null && string.IsNullOrWhiteSpace(command.Reason)
                ? [new FieldError("/reason", "required", "Say why it is declared anew.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new ResourcesAreNotAcceptable { Errors = faults }
            : new ResourcesDeclared(
                command.DeclarationId, command.UnitId, command.Year, command.Posts, command.BudgetYuan, command.EvidenceIds, command.Reason, command.ActId, by.ActorId);
    }
}
