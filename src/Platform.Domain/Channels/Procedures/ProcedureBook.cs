namespace Platform.Domain.Channels.Procedures;

/// <summary>A procedure as it is to be gone through: named steps in order, then a decision.</summary>
/// <param name="Article">The article that asks for it; null where no rule does.</param>
public sealed record ProcedureTemplate(string Name, string? Article, IReadOnlyList<string> Steps)
{
    public bool Equals(ProcedureTemplate? other) => other is not null && (Name, Article) == (other.Name, other.Article) && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => HashCode.Combine(Name, Article, Steps.Count);
}

/// <summary>The procedures that a bureau goes through step by step: textbooks, imports, exchange, its own media (matrix F6, G6).</summary>
public sealed record ProcedureBook(Guid Id, IReadOnlyList<ProcedureTemplate> Templates)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("procedure-book", tenant);

    /// <summary>What is offered until the bureau sets its own: no rules known to the platform name more than the kind.</summary>
    public static ProcedureBook Default(string tenant) => new(
        IdFor(tenant),
        [
            new("教材选用", null, ["提出选用意见", "教材审读", "集体研究", "公示"]),
            new("教材引进", null, ["提出引进申请", "内容审查", "征求意见", "集体研究"]),
            new("对外交流", null, ["提出申请", "合作机构核实", "方案审核"]),
            new("所属媒体重大事项", null, ["提出事项", "终审", "集体研究"]),
        ]);

    public static ProcedureBook? Evolve(ProcedureBook? book, ProcedureBookEvent @event) => @event switch
    {
        ProcedureBookSet e => new(e.BookId, e.Templates),
        _ => book,
    };
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ProcedureBookEvent
{
    private protected ProcedureBookEvent()
    {
    }
}

/// <summary>The bureau set its procedures. Each setting states the whole; what has begun keeps its steps.</summary>
[StoredAs("procedure-book.set.v1")]
public sealed record ProcedureBookSet(Guid BookId, IReadOnlyList<ProcedureTemplate> Templates, string SetBy) : ProcedureBookEvent;

/// <summary>Sets the whole of a bureau's procedures.</summary>
public sealed record SetProcedureBook(Guid BookId, IReadOnlyList<ProcedureTemplate> Templates);

public sealed record ProcedureBookIsNotAcceptable()
    : Refusal("procedure-book-is-not-acceptable", "Some of the procedures cannot be accepted; each is named with how to mend it.");

public static class SetProcedureBookDecider
{
    public static Decision<ProcedureBookEvent> Decide(SetProcedureBook command, ProcedureBook? book, By by)
    {
        if (book is not null && book.Templates.SequenceEqual(command.Templates))
        {
            return Decision<ProcedureBookEvent>.Nothing;
        }

        FieldError[] faults =
        [
            .. command.Templates.Index().Where(each => command.Templates.Take(each.Index).Any(earlier => earlier.Name == each.Item.Name))
                .Select(each => new FieldError($"/templates/{each.Index}/name", "given-twice", "Give each procedure once.")),
            .. command.Templates.Index().Where(each => each.Item.Steps.Distinct().Count() != each.Item.Steps.Count)
                .Select(each => new FieldError($"/templates/{each.Index}/steps", "given-twice", "Give each step once.")),
        ];
        return faults.Length > 0 ? new ProcedureBookIsNotAcceptable { Errors = faults } : new ProcedureBookSet(command.BookId, command.Templates, by.ActorId);
    }
}
