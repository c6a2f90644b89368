import type { SentScheme, WorkDivision } from '@/api/schema';
import type { Intent } from '@/lib/client';
import type { Assignment, Supervision } from './division-tables';
import type { TopicChoice } from './division-topics';
import { assignTopic, nameSupervisor, releaseSupervisor, releaseTopic, setPattern } from './structure.api';

export type DivisionStep =
  | { kind: 'pattern'; current: WorkDivision['pattern'] }
  | { kind: 'assign' }
  | { kind: 'release'; assignment: Assignment }
  | { kind: 'supervise' }
  | { kind: 'endSupervision'; supervision: Supervision };

export interface DivisionValues {
  topic: string;
  unitId: string;
  postId?: string;
  leadingUnitId: string;
  coordinatingUnitId: string;
  coordinatorPostId?: string;
  joiningUnitIds?: string[];
  basis?: string;
  supervisorUnitId: string;
  supervisorPostId?: string;
  from: string;
  on: string;
  reason?: string;
}

export const patternValues = (current: WorkDivision['pattern']): Partial<DivisionValues> =>
  current
    ? {
        leadingUnitId: current.leadingUnitId,
        coordinatingUnitId: current.coordinatingUnitId,
        joiningUnitIds: current.joiningUnitIds,
        ...(current.coordinatorPostId ? { coordinatorPostId: current.coordinatorPostId } : {}),
        ...(current.basis ? { basis: current.basis } : {}),
      }
    : {};

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

/** Puts what was filled in into the request of its step. */
export function sendDivision(
  step: DivisionStep,
  values: DivisionValues,
  choices: TopicChoice[],
  schemes: SentScheme[],
  intent: Intent,
): Promise<unknown> {
  const { from, on, reason } = values;
  switch (step.kind) {
    case 'pattern':
      return setPattern(
        given({
          leadingUnitId: values.leadingUnitId,
          coordinatingUnitId: values.coordinatingUnitId,
          coordinatorPostId: values.coordinatorPostId ?? null,
          joiningUnitIds: values.joiningUnitIds ?? [],
          basis: values.basis ?? null,
          from,
        }),
        intent,
      );
    case 'assign':
      return assignTopic(
        given({
          schemeId: null,
          ...choices.find(({ value }) => value === values.topic)?.topic,
          unitId: values.unitId,
          postId: values.postId ?? null,
          from,
        }),
        intent,
      );
    case 'release':
      return releaseTopic(
        given({
          schemeId: schemes.find(({ packId }) => packId === step.assignment.packId)?.id ?? null,
          article: step.assignment.article,
          obligationId: step.assignment.obligationId,
          on,
          reason: reason ?? null,
        }),
        intent,
      );
    case 'supervise':
      return nameSupervisor(
        given({
          unitId: values.unitId,
          supervisorUnitId: values.supervisorUnitId,
          supervisorPostId: values.supervisorPostId ?? null,
          from,
        }),
        intent,
      );
    case 'endSupervision':
      return releaseSupervisor(
        given({ unitId: step.supervision.unitId, on, ...(reason ? { reason } : {}) }),
        intent,
      );
  }
}
