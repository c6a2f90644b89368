import type { Session, Staff } from './case-staff';
import { post, read } from './support';

/** Cases as far as a journey needs them, by the API alone. */

/** A case of the finance bureau against the leading body of the clerk's unit, opened and verified. */
export async function verifiedCase(staff: Staff, facts: string) {
  const { supervisor, leader, clerk, unit, top, reviewing } = staff;
  const [investigator, decider, speaker] = await Promise.all(
    [supervisor, leader, clerk].map((page) => read<Session & { today: string }>(page, '/api/v1/session')),
  );
  const { today } = investigator!;
  const { id } = (await post(supervisor, '/api/v1/cases', {
    occurredOn: today,
    triggerId: 'FIN-TR-01',
    subjects: [{ packSubject: 'team', unitId: unit.id, representativeId: speaker!.person.id }],
    investigatorId: investigator!.person.id,
    deciderId: decider!.person.id,
    reviewerId: reviewing.id,
    decidingUnitId: top.id,
    reviewUnitId: reviewing.unit.id,
    sources: [{ kind: 'instruction', words: '上级交办' }],
    facts,
  })) as { id: string };
  await post(supervisor, `/api/v1/cases/${id}/verification`, { established: true, words: '查阅台账属实' });
  return { id, today };
}

/** The same, heard and proposed: all that is left is to decide. */
export async function proposedCase(staff: Staff, effectUntil: string | null = null) {
  const { supervisor, clerk, unit } = staff;
  const { id, today } = await verifiedCase(staff, '未按要求组织落实');
  const later = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
  const at = `/api/v1/cases/${id}`;
  const decision = {
    subject: unit.id,
    outcome: 'measures',
    reasons: '情节较轻，已经补办',
    severity: 'lighter',
    measures: ['written-self-criticism'],
    effectUntil,
  };
  await post(supervisor, `${at}/skips`, { step: 'attribution', ground: '情况单一' });
  await post(supervisor, `${at}/notices`, { subject: unit.id, statementDueOn: later });
  await post(supervisor, `${at}/file-access`, { subject: unit.id });
  await post(clerk, `${at}/statement-declinations`, { subject: unit.id });
  await post(supervisor, `${at}/measure-proposals`, { proposals: [decision] });
  return { id, at, later, decision };
}

/** The same, decided and served, with a measure that has its effect until a day. */
export async function decidedCase(staff: Staff, effectUntil: string): Promise<string> {
  const { id, at, later, decision } = await proposedCase(staff, effectUntil);
  await post(staff.leader, `${at}/decision`, { decisions: [decision] });
  await post(staff.supervisor, `${at}/decision-services`, { subject: staff.unit.id, reviewUntil: later });
  return id;
}
