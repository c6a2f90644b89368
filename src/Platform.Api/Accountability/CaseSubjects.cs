using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
using Platform.Domain.Organisation;
using Platform.Projections.Organisation;

namespace Platform.Api.Accountability;

/// <summary>What the registers have of a proposed subject on the day it happened, and whether the deciding body manages it today.</summary>
internal static class CaseSubjects
{
    public static async Task<SubjectFacts> Read(
        CommandWork work, NpgsqlConnection tenant, CaseSubjectRequest subject, DateOnly day, Guid decidingUnitId, CancellationToken cancellation)
    {
        var post = subject.PostId is { } id ? (await work.Open<Post>(id, cancellation)).State : null;
        var unitId = post?.UnitId ?? subject.UnitId ?? Guid.Empty;
        var unit = await tenant.Unit(unitId);
        var stood = unit is not null && unit.OpenedOn <= day && !(unit.DissolvedOn <= day);
        var person = subject.PostId is not null ? post?.HolderOn(day)?.PersonId
            : subject.RepresentativeId is { } speaker && await tenant.Person(speaker) is not null ? speaker
            : null;
        return new(
            subject.PackSubject ?? string.Empty, unitId, subject.PostId, person, post?.RoleId, stood ? unit!.UnitType : null,
            post is null ? unit?.NameZh ?? string.Empty : $"{unit?.NameZh}{post.TitleZh}", post is null ? unit?.NameEn ?? unit?.NameZh ?? string.Empty : post.TitleEn,
            await IsManaged(work, tenant, decidingUnitId, subject.PostId, unitId, cancellation));
    }

    public static async Task<bool> IsManaged(CommandWork work, NpgsqlConnection tenant, Guid bodyUnitId, Guid? postId, Guid unitId, CancellationToken cancellation) =>
        (await work.Open<AuthorityRegister>(AuthorityRegister.IdFor(work.Tenant), cancellation)).State
            ?.Manages(bodyUnitId, postId, await tenant.UnitAndAncestors(unitId), work.By.Today) ?? false;
}
