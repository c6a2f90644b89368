using Dapper;
using Marten;
using Npgsql;
using Platform.Domain.Organisation;

namespace Platform.Projections.Organisation;

public sealed record PersonRow(Guid Id, string Name, string WorkNumber, Guid? UnitId, string? DutyPhone, long Version, DateTimeOffset? ErasedAt);

/// <summary>Keeps the only personal data of the platform. Rows and not events, so that they can be corrected and erased.</summary>
public static class PersonStore
{
    private const string Columns = "person_id as id, name, work_number, unit_id, duty_phone, version, erased_at";
    private const string ErasedName = "（已删除）";
    private const string Mine = "tenant_id = current_setting('app.tenant_id')";

    public static Task<PersonRow?> Person(this NpgsqlConnection tenant, Guid personId) =>
        tenant.QuerySingleOrDefaultAsync<PersonRow>($"select {Columns} from platform.person where {Mine} and person_id = @personId", new { personId });

    public static Task<Guid?> PersonWithWorkNumber(this NpgsqlConnection tenant, string workNumber) =>
        tenant.QuerySingleOrDefaultAsync<Guid?>($"select person_id from platform.person where {Mine} and work_number = @workNumber", new { workNumber });

    /// <summary>Persons after a work number whose name or work number contains a text; one more than asked for when there are more.</summary>
    /// <param name="roles">Only those with an account in force that holds one of these roles somewhere; null asks for none.</param>
    public static async Task<IReadOnlyList<PersonRow>> Persons(this NpgsqlConnection tenant, string? search, string? after, int take, string[]? roles = null) =>
        [.. await tenant.QueryAsync<PersonRow>(
            $"""
            select {Columns} from platform.person
            where {Mine} and erased_at is null and (@search::text is null or strpos(name, @search) > 0 or strpos(lower(work_number), lower(@search)) > 0)
              and (@after::text is null or work_number > @after)
              and (@roles::text[] is null or person_id in (
                    select r.person_id from platform.account_role r where r.tenant_id = current_setting('app.tenant_id') and r.role = any(@roles)))
            order by work_number limit @take + 1
            """,
            new { search, after, take, roles })];

    public static void Enter(IDocumentSession session, Guid personId, PersonInput person) =>
        session.QueueSqlCommand(
            "insert into platform.person (tenant_id, person_id, name, work_number, unit_id, duty_phone, version) values (?, ?, ?, ?, ?, ?, 1)",
            session.TenantId, personId, person.Name!.Trim(), person.WorkNumber!, Sql.Null(person.UnitId), Sql.Null(Blank(person.DutyPhone)));

    /// <summary>Corrects a person as they were read; of two corrections at once the second finds the key taken and is tried anew.</summary>
    public static void Correct(IDocumentSession session, PersonRow read, PersonInput person)
    {
        // A row that moved on since it was read is not there to delete, and then the insert meets it.
        session.QueueSqlCommand(
            "delete from platform.person where tenant_id = ? and person_id = ? and version = ?", session.TenantId, read.Id, read.Version);
        session.QueueSqlCommand(
            "insert into platform.person (tenant_id, person_id, name, work_number, unit_id, duty_phone, version) values (?, ?, ?, ?, ?, ?, ?)",
            session.TenantId, read.Id, person.Name!.Trim(), person.WorkNumber!, Sql.Null(person.UnitId), Sql.Null(Blank(person.DutyPhone)), read.Version + 1);
    }

    /// <summary>Leaves nothing of a person but the id: what the record says of it leads nowhere.</summary>
    public static void Erase(IDocumentSession session, PersonRow read, DateTimeOffset at)
    {
        session.QueueSqlCommand(
            "delete from platform.person where tenant_id = ? and person_id = ? and version = ?", session.TenantId, read.Id, read.Version);
        session.QueueSqlCommand(
            "insert into platform.person (tenant_id, person_id, name, work_number, unit_id, duty_phone, version, erased_at) values (?, ?, ?, ?, null, null, ?, ?)",
            session.TenantId, read.Id, ErasedName, $"erased-{read.Id:n}", read.Version + 1, at);
    }

    /// <summary>Removes persons that an import had brought and nothing rests on.</summary>
    public static void Remove(IDocumentSession session, Guid[] personIds) =>
        session.QueueSqlCommand("delete from platform.person where tenant_id = ? and person_id = any(?)", session.TenantId, personIds);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
