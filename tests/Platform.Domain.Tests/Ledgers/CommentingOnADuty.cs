using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class CommentingOnADuty
{
    private static readonly Guid Said = DeterministicId.From("comment");
    private static readonly CommentMade Made = new(Said, Id, "已约场地", Ana);
    private static readonly DeciderSpec<Comment, CommentEvent> Comments = new(Comment.Evolve);

    [Fact]
    public void It_is_made_once_and_edited_by_its_author()
    {
        Comments.Nothing().When(c => MakeCommentDecider.Decide(new(Said, Id, "已约场地"), c, By(Ana, From))).Records(Made);
        Comments.History(Made).When(c => EditCommentDecider.Decide(new("六月开会"), c!, By(Ana, From))).Records(new CommentEdited("六月开会", Ana))!.Text.ShouldBe("六月开会");
    }

    [Fact]
    public void Nobody_changes_the_words_of_another() =>
        Comments.History(Made).When(c => EditCommentDecider.Decide(new("六月开会"), c!, By(Ben, From))).IsRefused<CommentIsSomebodyElses>();
}
