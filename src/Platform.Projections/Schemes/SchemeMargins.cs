using JasperFx.Events;
using Marten;
using Platform.Domain.Schemes;

namespace Platform.Projections.Schemes;

/// <summary>
/// Answers: who decided what the rules leave unsaid, what do the words of the issued document say, on which of them does
/// each duty rest, and how does the bureau read its articles?
/// </summary>
public sealed class SchemeMargins() : RowProjection("SchemeMargins", "scheme_setting", "scheme_text", "scheme_citation", "scheme_interpretation")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case SchemeSettingSet set:
                rows.QueueSqlCommand(
                    """
                    insert into platform.scheme_setting (tenant_id, scheme_id, version, setting, value, former, reason, set_by, person_id, set_at)
                    values (?, ?, (select 1 + count(*) from platform.scheme_setting where tenant_id = ? and scheme_id = ?), ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, e.StreamId, e.TenantId, e.StreamId, set.Setting, Sql.Null(set.Value), Sql.Null(set.Former), Sql.Null(set.Reason), set.SetBy,
                    Sql.Null(Person(e)), e.Timestamp);
                break;
            case SchemeTextAttached text:
                rows.QueueSqlCommand("delete from platform.scheme_citation where tenant_id = ? and scheme_id = ?", e.TenantId, e.StreamId);
                rows.QueueSqlCommand(
                    """
                    insert into platform.scheme_text (tenant_id, scheme_id, words, sha256, attached_by, person_id, attached_at) values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (tenant_id, scheme_id) do update set words = excluded.words, sha256 = excluded.sha256,
                        attached_by = excluded.attached_by, person_id = excluded.person_id, attached_at = excluded.attached_at
                    """,
                    e.TenantId, e.StreamId, text.Text, text.Sha256, text.AttachedBy, Sql.Null(Person(e)), e.Timestamp);
                break;
            case ObligationCited cited:
                rows.QueueSqlCommand(
                    """
                    insert into platform.scheme_citation (tenant_id, scheme_id, obligation_id, start, length) values (?, ?, ?, ?, ?)
                    on conflict (tenant_id, scheme_id, obligation_id) do update set start = excluded.start, length = excluded.length
                    """,
                    e.TenantId, e.StreamId, cited.ObligationId, cited.Start, cited.Length);
                break;
            case InterpretationProposed proposed:
                rows.QueueSqlCommand(
                    """
                    insert into platform.scheme_interpretation (
                        tenant_id, scheme_id, interpretation_id, article, ambiguity_id, words, status, proposed_by, proposed_by_person, proposed_at)
                    values (?, ?, ?, ?, ?, ?, 'proposed', ?, ?, ?)
                    """,
                    e.TenantId, e.StreamId, proposed.InterpretationId, proposed.Article, Sql.Null(proposed.AmbiguityId), proposed.Text, proposed.ProposedBy,
                    Sql.Null(Person(e)), e.Timestamp);
                break;
            case InterpretationCarriedOver carried:
                // Who the persons were, and when, stands in the row of the version that it comes from.
                rows.QueueSqlCommand(
                    """
                    insert into platform.scheme_interpretation (
                        tenant_id, scheme_id, interpretation_id, article, ambiguity_id, words, status, proposed_by, proposed_by_person, proposed_at,
                        approved_by_person, approved_at, carried_from)
                    select tenant_id, ?, interpretation_id, ?, ?, ?, 'approved', ?, proposed_by_person, proposed_at, approved_by_person, approved_at, scheme_id
                    from platform.scheme_interpretation where tenant_id = ? and scheme_id = ? and interpretation_id = ?
                    """,
                    e.StreamId, carried.Article, Sql.Null(carried.AmbiguityId), carried.Text, carried.ProposedBy,
                    e.TenantId, carried.FromSchemeId, carried.InterpretationId);
                break;
            case InterpretationApproved approved:
                rows.QueueSqlCommand(
                    "update platform.scheme_interpretation set status = 'approved', approved_by_person = ?, approved_at = ? where tenant_id = ? and scheme_id = ? and interpretation_id = ?",
                    Sql.Null(Person(e)), e.Timestamp, e.TenantId, e.StreamId, approved.InterpretationId);
                break;
            case InterpretationWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.scheme_interpretation set status = 'withdrawn', withdrawn_because = ? where tenant_id = ? and scheme_id = ? and interpretation_id = ?",
                    withdrawn.Reason, e.TenantId, e.StreamId, withdrawn.InterpretationId);
                break;
        }
    }

    private static Guid? Person(IEvent e) =>
        e.Headers?.GetValueOrDefault("person")?.ToString() is { } text && Guid.TryParse(text, out var person) ? person : null;
}
