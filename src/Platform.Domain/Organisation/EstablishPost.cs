using System.Text.RegularExpressions;

namespace Platform.Domain.Organisation;

/// <summary>What the rules say of a role.</summary>
public sealed record PostRole(string TitleZh, string TitleEn, IReadOnlyList<string> ResponsibilityTypes);

/// <summary>What a post needs to know of its unit: its name and the days between which it exists, the last one without it.</summary>
public sealed record PostUnit(string NameZh, DateOnly OpenedOn, DateOnly? DissolvedOn);

/// <summary>Sets up a post in a unit.</summary>
/// <param name="Unit">The unit; null when the organization has none of that id.</param>
/// <param name="Roles">The roles of the bureau's rules; null while it has none yet, and then the titles must be given.</param>
/// <param name="TitleZh">Null takes the role's title.</param>
public sealed record EstablishPost(
    Guid PostId,
    Guid UnitId,
    PostUnit? Unit,
    string RoleId,
    IReadOnlyDictionary<string, PostRole>? Roles,
    string? TitleZh,
    string? TitleEn,
    DateOnly EstablishedOn);

public sealed record PostIsNotAcceptable()
    : Refusal("post-is-not-acceptable", "The post cannot be established as given; each member at fault is named with how to mend it.");

public sealed record PostIsEstablished()
    : Refusal("post-is-established", "A post with this id is established already, with other particulars.");

public static partial class EstablishPostDecider
{
    private const int LongestTitle = 200;

    public static Decision<PostEvent> Decide(EstablishPost command, Post? post)
    {
        var errors = Errors(command).ToList();
        if (errors.Count > 0)
        {
            return new PostIsNotAcceptable { Errors = errors };
        }

        var role = command.Roles?.GetValueOrDefault(command.RoleId);
        var titleZh = UnitNames.Tidy(command.TitleZh) ?? role!.TitleZh;
        var titleEn = UnitNames.Tidy(command.TitleEn) ?? role?.TitleEn ?? titleZh;
        if (post is not null)
        {
            return (post.UnitId, post.RoleId, post.TitleZh, post.EstablishedOn) == (command.UnitId, command.RoleId, titleZh, command.EstablishedOn)
                ? Decision<PostEvent>.Nothing
                : new PostIsEstablished();
        }

        return new PostEstablished(command.PostId, command.UnitId, command.RoleId, titleZh, titleEn, role?.ResponsibilityTypes ?? [], command.EstablishedOn);
    }

    private static IEnumerable<FieldError> Errors(EstablishPost command)
    {
        if (command.Unit is not { } unit)
        {
            yield return new("/unitId", "unit-unknown", "The organization has no such unit. Give the id of one.");
        }
        else if (command.EstablishedOn < unit.OpenedOn || command.EstablishedOn >= unit.DissolvedOn)
        {
            yield return new("/establishedOn", "unit-not-there", $"{unit.NameZh} did not exist on that day. Give a day on which it did.");
        }

        if (command.Roles is null ? !RoleForm().IsMatch(command.RoleId ?? string.Empty) : !command.Roles.ContainsKey(command.RoleId ?? string.Empty))
        {
            yield return new("/roleId", "role-unknown", command.Roles is null
                ? "Give the id of a role: lower-case letters, digits and hyphens."
                : $"The rules have no role '{command.RoleId}'. Give one of: {string.Join(", ", command.Roles.Keys.Order(StringComparer.Ordinal))}.");
        }

        if (command.Roles is null && UnitNames.Tidy(command.TitleZh) is null)
        {
            yield return new("/titleZh", "required", "Give the title: the bureau has no rules yet that would.");
        }

        foreach (var (pointer, title) in new[] { ("/titleZh", command.TitleZh), ("/titleEn", command.TitleEn) })
        {
            if (title?.Length > LongestTitle)
            {
                yield return new(pointer, "too-long", $"Shorten the title to at most {LongestTitle} characters.");
            }
        }
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,63}\z")]
    private static partial Regex RoleForm();
}
