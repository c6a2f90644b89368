import type { OrganisationUnit, ReorganisationRequest } from '@/api/schema';

export type Kind = NonNullable<ReorganisationRequest['kind']>;
export type Rule = NonNullable<ReorganisationRequest['openDuties']>;
export const kinds: Kind[] = ['merge', 'split', 'dissolve', 'move'];
export const rules: Rule[] = ['go-to-successor', 'go-unless-owed', 'lapse', 'stay'];

export interface NewUnit {
  code?: string;
  nameZh?: string;
  unitType?: string;
}

/** What the form holds; fields of other kinds than the chosen one may still be filled. */
export interface ReorganisationValues extends NewUnit {
  kind: Kind;
  target: 'existing' | 'new';
  unitIds?: string[];
  intoUnitId?: string;
  newUnits?: NewUnit[];
  parentCode?: string;
  goesOn?: boolean;
  on: string;
  reason: string;
  openDuties?: Rule;
}

/** Whether units end, so that open duties need a rule. */
export const endsUnits = ({ kind, goesOn }: Pick<ReorganisationValues, 'kind' | 'goesOn'>) =>
  kind === 'merge' || kind === 'dissolve' || (kind === 'split' && goesOn !== true);

/** The request of the chosen kind: what was filled for another kind is left out. */
export function toRequest(unit: OrganisationUnit, values: ReorganisationValues): ReorganisationRequest {
  const { kind, on, reason, parentCode } = values;
  const opened = ({ code, nameZh, unitType }: NewUnit) => ({
    ...(code ? { code } : {}),
    ...(nameZh ? { nameZh } : {}),
    ...(unitType ? { unitType } : {}),
    ...(parentCode ? { parentCode } : {}),
  });
  const newUnits =
    kind === 'split'
      ? (values.newUnits ?? []).map(opened)
      : kind === 'merge' && values.target === 'new'
        ? [opened(values)]
        : [];
  const into =
    kind === 'split' || (kind === 'merge' && values.target === 'new') ? undefined : values.intoUnitId;
  return {
    kind,
    unitIds: kind === 'merge' ? (values.unitIds ?? []) : [unit.id],
    ...(into ? { intoUnitId: into } : {}),
    ...(newUnits.length > 0 ? { newUnits } : {}),
    ...(kind === 'split' ? { goesOn: values.goesOn === true } : {}),
    on,
    reason,
    ...(endsUnits(values) && values.openDuties ? { openDuties: values.openDuties } : {}),
  };
}
