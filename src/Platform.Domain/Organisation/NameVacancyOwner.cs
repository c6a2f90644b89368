namespace Platform.Domain.Organisation;

/// <summary>Names the post that looks after this one while nobody holds it.</summary>
/// <param name="OwnerPostId">Null gives it back to the head of its unit.</param>
/// <param name="OwnerStands">Whether the organization has that post and it was not abolished.</param>
public sealed record NameVacancyOwner(Guid? OwnerPostId, bool OwnerStands);

public sealed record VacancyOwnerIsUnknown()
    : Refusal("vacancy-owner-is-unknown", "A vacancy is looked after by another post that stands. Give the id of one, or leave it to the head of the unit.");

public static class NameVacancyOwnerDecider
{
    public static Decision<PostEvent> Decide(NameVacancyOwner command, Post post) =>
        post.VacancyOwnerId == command.OwnerPostId ? Decision<PostEvent>.Nothing
        : post.AbolishedOn is { } abolished ? new PostIsAbolished(abolished)
        : command.OwnerPostId is { } owner && (owner == post.Id || !command.OwnerStands)
            ? new VacancyOwnerIsUnknown { Errors = [new("/ownerPostId", "post-unknown", "Give the id of another post that stands.")] }
            : new PostVacancyOwnerNamed(command.OwnerPostId);
}
