using JasperFx.Events;
using Marten;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Ledgers;

/// <summary>
/// Answers: what does a unit owe this year, and where does each duty stand? Kept inline, because the sweep and the next
/// command read it; each row belongs to one stream, so that two writers never meet on it.
/// </summary>
public sealed class LedgerLines() : RowProjection("LedgerLines", "ledger_line")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case YearOpened opened:
                foreach (var planned in opened.Occurrences)
                {
                    Insert(rows, e, opened.PlanId, opened.UnitId, opened.Year, opened.SchemeId, planned);
                }

                break;
            case OccurrenceAdded added:
                Insert(rows, e, added.PlanId, added.UnitId, added.Year, added.SchemeId, added.Occurrence, added.Description);
                break;
            case YearRevised revised:
                foreach (var planned in revised.Added)
                {
                    Insert(rows, e, revised.PlanId, revised.UnitId, revised.Year, revised.SchemeId, planned);
                }

                break;
            case YearSchemeChanged changed:
                foreach (var planned in changed.Added)
                {
                    Insert(rows, e, changed.PlanId, changed.UnitId, changed.Year, changed.SchemeId, planned);
                }

                break;
            case OccurrenceEvent fact:
                Update(rows, e, fact);
                break;
        }
    }

    private static void Insert(IDocumentOperations rows, IEvent e, Guid planId, Guid unitId, int year, Guid schemeId, PlannedOccurrence planned, string? words = null) =>
        rows.QueueSqlCommand(
            """
            insert into platform.ledger_line (
                tenant_id, occurrence_id, plan_id, unit_id, post_id, year, scheme_id, obligation_id, article, category, cadence_kind,
                window_key, window_from, window_to, due_on, closes_on, required_count, verdict, attestation_only, evidence_kinds, status, changed_at,
                target_unit_id, step_count, task_part, follows, demand_id, by_reference, every_evidence_kind, min_spacing_days,
                arises_from, own_title)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, occurrence_id) do nothing
            """,
            e.TenantId, planned.Id, planId, unitId, Sql.Null(planned.PostId), year, planned.SchemeId ?? schemeId, planned.ObligationId, planned.Article, planned.Category,
            planned.CadenceKind, planned.WindowKey, planned.WindowFrom, planned.WindowTo, Sql.Null(planned.DueOn), Sql.Null(planned.ClosesOn),
            planned.RequiredCount, planned.Verdict, planned.AttestationOnly, planned.EvidenceKinds.ToArray(),
            StateOnDay.Code(planned.FirstStatus), e.Timestamp, Sql.Null(planned.TargetUnitId), planned.Steps?.Count ?? 0,
            Sql.Null(planned.TaskPart), Sql.Null(planned.Follows), Sql.Null(planned.DemandId), Sql.Null(planned.ByReference), planned.EveryEvidenceKind, Sql.Null(planned.MinSpacingDays),
            // What no rule words is named as whoever put it there did.
            Sql.Null(planned.ArisesFrom), Sql.Null(planned.ArisesFrom is null ? null : words));

    private static void Update(IDocumentOperations rows, IEvent e, OccurrenceEvent fact)
    {
        switch (fact)
        {
            case ActRecorded act:
                rows.QueueSqlCommand(
                    """
                    update platform.ledger_line
                    set recorded_count = recorded_count + 1,
                        act_days = case when min_spacing_days is null then act_days else act_days || jsonb_build_object(?::text, ?::date) end,
                        performers = array_append(array_remove(performers, ?), ?),
                        recorded_late = recorded_late or coalesce(? <= due_on and (?::timestamptz at time zone 'Asia/Shanghai')::date > due_on, false),
                        version = version + 1, changed_at = ?
                    where tenant_id = ? and occurrence_id = ?
                    """,
                    act.ActId.ToString(), act.OccurredOn, act.RecordedBy, act.RecordedBy, act.OccurredOn, e.Timestamp, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case ActSuperseded superseded:
                rows.QueueSqlCommand(
                    """
                    update platform.ledger_line
                    set act_days = case when min_spacing_days is null then act_days else act_days - ?::text || jsonb_build_object(?::text, ?::date) end,
                        performers = array_append(array_remove(performers, ?), ?), completed_on = null, approved_by = '{}', version = version + 1, changed_at = ?
                    where tenant_id = ? and occurrence_id = ?
                    """,
                    superseded.ActId.ToString(), superseded.ByActId.ToString(), superseded.OccurredOn, superseded.RecordedBy, superseded.RecordedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case StepRecorded step:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set steps_recorded = steps_recorded + 1, performers = array_append(array_remove(performers, ?), ?), version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    step.RecordedBy, step.RecordedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case StepCorrected step:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set performers = array_append(array_remove(performers, ?), ?), completed_on = null, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    step.RecordedBy, step.RecordedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case InstrumentDated dated:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set review_on = ?, expires_on = ?, performers = array_append(array_remove(performers, ?), ?), version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    Sql.Null(dated.ReviewOn), Sql.Null(dated.ExpiresOn), dated.RecordedBy, dated.RecordedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            // Whoever a delegate performed for counts as a performer, and is not asked to confirm it.
            case OccurrenceActedFor { Ability: not (Ability.DutyReview or Ability.DutyWaive) } acted:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set performers = array(select distinct unnest(performers || ?::text[]) order by 1), version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    acted.PrincipalActors.ToArray(), e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceSubmitted submitted:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set submitted_by = ?, approved_by = '{}', performers = array_append(array_remove(performers, ?), ?), version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    submitted.SubmittedBy, submitted.SubmittedBy, submitted.SubmittedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceConfirmed confirmed:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set completed_on = ?, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    confirmed.CompletedOn, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set replaced_by = ?, asked = null, asked_due_on = null, asked_by = null, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    Sql.Null(withdrawn.ReplacedById), e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceTransferred transferred:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set unit_id = ?, post_id = ?, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    transferred.ToUnitId, Sql.Null(transferred.ToPostId), e.Timestamp, e.TenantId, e.StreamId);
                break;
            case DueDateReached:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set due_reached = true, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceClosed:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set closed = true, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId);
                break;
            case ExtensionRequested asked:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set asked = 'extension', asked_due_on = ?, asked_by = ?, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    asked.DueOn, asked.RequestedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case ExtensionDecided { Granted: true } granted:
                rows.QueueSqlCommand(
                    """
                    update platform.ledger_line
                    set original_due_on = coalesce(original_due_on, ?), due_on = ?, closes_on = ?, due_reached = false, asked = null, asked_due_on = null, asked_by = null,
                        version = version + 1, changed_at = ?
                    where tenant_id = ? and occurrence_id = ?
                    """,
                    granted.FromDueOn, granted.DueOn, Sql.Null(granted.ClosesOn), e.Timestamp, e.TenantId, e.StreamId);
                break;
            case WaiverRequested asked:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set asked = 'waiver', asked_by = ?, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    asked.RequestedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case ExtensionDecided or WaiverDeclined or OccurrenceWaived:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set asked = null, asked_due_on = null, asked_by = null, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceReturned:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set approved_by = '{}', version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId);
                break;
            case OccurrenceApproved approved:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set approved_by = array_append(array_remove(approved_by, ?), ?), version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    approved.ApprovedBy, approved.ApprovedBy, e.Timestamp, e.TenantId, e.StreamId);
                break;
            case StatusChanged changed:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set status = ?, version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    StateOnDay.Code(changed.To), e.Timestamp, e.TenantId, e.StreamId);
                break;
            default:
                rows.QueueSqlCommand(
                    "update platform.ledger_line set version = version + 1, changed_at = ? where tenant_id = ? and occurrence_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId);
                break;
        }
    }
}
