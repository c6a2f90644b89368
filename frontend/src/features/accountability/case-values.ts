import type {
  AttributionFacts,
  CaseCapacity,
  CaseFile,
  DecisionOutcome,
  RemarkKind,
  ReviewOutcome,
  SubjectDecisionToMake,
} from '@/api/schema';

export type Known = 'unknown' | 'no' | 'yes';

export interface PartyValues {
  isHead?: Known;
  inCharge?: Known;
  tookPart?: Known;
  objection?: 'unknown' | 'none' | 'unclear' | 'clear';
  overruled?: Known;
  decidedAlone?: Known;
  kind?: string;
  differsBecause?: string;
  part?: AttributionFacts['participants'][number]['part'];
}

export interface DecisionValues {
  outcome?: DecisionOutcome;
  severity?: string;
  measures?: string[];
  externalBasis?: string;
  reasons?: string;
  toleranceGround?: string;
  effectUntil?: string;
}

export interface CaseValues {
  subject?: string;
  on?: string;
  words?: string;
  established?: boolean;
  thresholds?: Record<string, { met?: boolean; words?: string }>;
  mode?: AttributionFacts['mode'];
  source?: string;
  others?: string[];
  notRectified?: boolean;
  intoCaseId?: string;
  leaving?: string[];
  parties?: Record<string, PartyValues>;
  decisions?: Record<string, DecisionValues>;
  measure?: string;
  recipient?: string;
  reviewOutcome?: ReviewOutcome;
  capacity?: CaseCapacity;
  successorId?: string;
  remarkKind?: RemarkKind;
  title?: string;
  text?: string;
  number?: string;
  unitIds?: string[];
  acknowledgeBy?: string;
}

export const factsOf = (
  file: CaseFile,
  { mode, source, others = [], parties = {}, notRectified }: CaseValues,
  titles: Record<string, string> = {},
): AttributionFacts => ({
  mode: mode ?? 'unknown',
  notRectified: notRectified ?? false,
  source: source ?? null,
  participants: [
    ...file.subjects.map(({ key, person, titleZh }) => ({ key, personId: person.id, titleZh })),
    ...others.map((key) => ({ key, personId: null, titleZh: titles[key] ?? key })),
  ].map(({ key, ...who }) => {
    const { isHead, inCharge, tookPart, objection, overruled, decidedAlone, part } = parties[key] ?? {};
    return {
      key,
      ...who,
      isHead: isHead ?? 'unknown',
      inCharge: inCharge ?? 'unknown',
      tookPart: tookPart ?? 'unknown',
      objection: objection ?? 'unknown',
      overruled: overruled ?? 'unknown',
      decidedAlone: decidedAlone ?? 'unknown',
      part: notRectified ? (part ?? 'none') : 'none',
    };
  }),
});

export const decided = (subject: string, values: DecisionValues = {}): SubjectDecisionToMake => ({
  subject,
  outcome: values.outcome ?? 'measures',
  reasons: values.reasons ?? '',
  ...(values.severity ? { severity: values.severity } : {}),
  ...(values.measures ? { measures: values.measures } : {}),
  ...(values.externalBasis ? { externalBasis: values.externalBasis } : {}),
  ...(values.toleranceGround ? { toleranceGround: values.toleranceGround } : {}),
  ...(values.effectUntil ? { effectUntil: values.effectUntil } : {}),
});
