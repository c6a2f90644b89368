import type { ReportSentence } from '@/api/schema';

export type Origin = 'generated' | 'edited' | 'own';

/** Where the words of a sentence come from: assembled as they stand, changed since, or written by somebody. */
export const originOf = ({ text, generated }: Pick<ReportSentence, 'text' | 'generated'>): Origin =>
  generated === null ? 'own' : generated === text ? 'generated' : 'edited';

const pages: Record<string, string> = {
  meeting: '/meetings',
  duty: '/occurrences',
  resolution: '/occurrences',
  finding: '/findings',
  arrival: '/oversight/reports',
  'overseen-inspection': '/oversight/inspections',
  'overseen-finding': '/oversight/findings',
  'bureau-round': '/oversight/appraisal-rounds',
  bulletin: '/bulletins',
};

/** The page of a fact that a sentence rests on. */
export const sourceAddress = ({ kind, id }: { kind: string; id: string }): string =>
  kind === 'call' ? '/oversight/reports?show=missing' : `${pages[kind] ?? '/occurrences'}/${id}`;
