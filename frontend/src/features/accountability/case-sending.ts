import type { CaseFile } from '@/api/schema';
import type { Intent } from '@/lib/client';
import type { CaseAct } from './case-drawer';
import { decided, factsOf, type CaseValues } from './case-values';
import { takeStep } from './cases.api';

/** Puts what was filled in into the request of its step. */
export function sendAct(file: CaseFile, act: CaseAct, values: CaseValues, intent: Intent) {
  const { id } = file;
  const subject = values.subject ?? '';
  const words = values.words ?? '';
  const day = values.on ?? '';
  const decisions = () => file.subjects.map(({ key }) => decided(key, values.decisions?.[key]));
  switch (act) {
    case 'verify':
      return takeStep(
        '/api/v1/cases/{caseId}/verification',
        id,
        {
          established: values.established ?? false,
          words,
          thresholds: file.trigger.thresholds.map((threshold) => ({
            threshold,
            met: values.thresholds?.[threshold]?.met ?? false,
            words: values.thresholds?.[threshold]?.words ?? '',
          })),
        },
        intent,
      );
    case 'attribute':
      return takeStep(
        '/api/v1/cases/{caseId}/attribution',
        id,
        {
          facts: factsOf(file, values),
          responsibilities: [...file.subjects.map(({ key }) => key), ...(values.others ?? [])].map(
            (participant) => {
              const { kind, differsBecause } = values.parties?.[participant] ?? {};
              return {
                participant,
                kind: (kind === undefined || kind === 'none' ? null : kind) as never,
                differsBecause: differsBecause ?? null,
              };
            },
          ),
        },
        intent,
      );
    case 'notify':
      return takeStep('/api/v1/cases/{caseId}/notices', id, { subject, statementDueOn: day }, intent);
    case 'openFile':
      return takeStep('/api/v1/cases/{caseId}/file-access', id, { subject }, intent);
    case 'hearInPerson':
      return takeStep('/api/v1/cases/{caseId}/statements', id, { subject, form: 'in-person', words }, intent);
    case 'state':
      return takeStep('/api/v1/cases/{caseId}/statements', id, { subject, form: 'written', words }, intent);
    case 'decline':
      return takeStep('/api/v1/cases/{caseId}/statement-declinations', id, { subject }, intent);
    case 'extend':
      return takeStep(
        '/api/v1/cases/{caseId}/statement-extensions',
        id,
        { subject, until: day, reason: words },
        intent,
      );
    case 'propose':
      return takeStep('/api/v1/cases/{caseId}/measure-proposals', id, { proposals: decisions() }, intent);
    case 'decide':
      return takeStep('/api/v1/cases/{caseId}/decision', id, { decisions: decisions() }, intent);
    case 'serve':
      return takeStep('/api/v1/cases/{caseId}/decision-services', id, { subject, reviewUntil: day }, intent);
    case 'askForReview':
      return takeStep('/api/v1/cases/{caseId}/review-requests', id, { subject, grounds: words }, intent);
    case 'accept':
      return takeStep('/api/v1/cases/{caseId}/acceptances', id, { subject }, intent);
    case 'review': {
      const outcome = values.reviewOutcome ?? 'upheld';
      return takeStep(
        '/api/v1/cases/{caseId}/reviews',
        id,
        {
          subject,
          outcome,
          reasons: words,
          ...(outcome === 'changed' ? { changed: decided(subject, values.decisions?.[subject]) } : {}),
        },
        intent,
      );
    }
    case 'execute':
      return takeStep(
        '/api/v1/cases/{caseId}/executions',
        id,
        { subject, measure: values.measure ?? '', on: day, words: words || null },
        intent,
      );
    case 'file':
      return takeStep(
        '/api/v1/cases/{caseId}/filing',
        id,
        { recipient: values.recipient ?? '', documentNumber: words },
        intent,
      );
    case 'receive':
      return takeStep('/api/v1/cases/{caseId}/filing-receipt', id, { receipt: words }, intent);
    case 'close':
      return takeStep('/api/v1/cases/{caseId}/closing', id, { summary: words }, intent);
    case 'merge':
      return takeStep(
        '/api/v1/cases/{caseId}/merger',
        id,
        { intoCaseId: values.intoCaseId ?? '', ground: words },
        intent,
      );
    case 'split':
      return takeStep(
        '/api/v1/cases/{caseId}/splits',
        id,
        { subjects: values.leaving ?? [], ground: words },
        intent,
      );
    case 'skip':
      return takeStep('/api/v1/cases/{caseId}/skips', id, { step: file.step, ground: words }, intent);
    case 'suspend':
      return takeStep('/api/v1/cases/{caseId}/suspension', id, { reason: words }, intent);
    case 'resume':
      return takeStep('/api/v1/cases/{caseId}/resumption', id, undefined as never, intent);
    case 'withdraw':
      return takeStep('/api/v1/cases/{caseId}/withdrawal', id, { reason: words }, intent);
    case 'remark':
      return takeStep(
        '/api/v1/cases/{caseId}/remarks',
        id,
        { subject, kind: values.remarkKind ?? 'answer', words },
        intent,
      );
    case 'circulate':
      return takeStep(
        '/api/v1/cases/{caseId}/circular',
        id,
        {
          title: values.title ?? '',
          paragraphs: (values.text ?? '')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line.length > 0),
          number: values.number ?? '',
          unitIds: values.unitIds ?? [],
          ...(values.acknowledgeBy ? { acknowledgeBy: values.acknowledgeBy } : {}),
        },
        intent,
      );
    case 'recuse':
      return takeStep(
        '/api/v1/cases/{caseId}/recusals',
        id,
        { capacity: values.capacity ?? 'investigator', successorId: values.successorId ?? '', reason: words },
        intent,
      );
  }
}
