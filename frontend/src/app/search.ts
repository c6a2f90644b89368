import { z } from 'zod';
import { rollupWays } from '@/features/compliance/rollup-ways';

// The content security policy admits no code made from text, which the faster parser would try.
z.config({ jitless: true });

/** Addresses are written by people too: what does not fit is left out, never an error page. */
const text = z.string().min(1).optional().catch(undefined);
const year = z.coerce.number().int().min(2000).max(2100).optional().catch(undefined);

/** The moment that is looked at stands in the address of every screen. */
export const viewpointSearch = z.object({
  asOf: z
    .string()
    .regex(/^20\d\d-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/)
    .optional()
    .catch(undefined),
  knowledge: z.enum(['then', 'now']).optional().catch(undefined),
});
export const differenceSearch = z.object({
  year,
  former: text,
  formerKnowledge: z.enum(['then', 'now']).optional().catch(undefined),
  latter: text,
  latterKnowledge: z.enum(['then', 'now']).optional().catch(undefined),
});
export const signInSearch = z.object({ back: text, outcome: text });
export const yearSearch = z.object({ year });
export const ledgerSearch = z.object({ unit: text, year, state: text, category: text });
export const demandSearch = z.object({ year, open: z.literal('true').optional().catch(undefined) });
export const meetingSearch = z.object({
  unit: text,
  year,
  nature: text,
  show: z.enum(['meetings', 'resolutions']).optional().catch(undefined),
  whose: z.enum(['mine', 'all', 'unit']).optional().catch(undefined),
  open: z.literal('true').optional().catch(undefined),
});
export const inspectionSearch = z.object({
  unit: text,
  year,
  show: z.enum(['inspections', 'findings', 'outside']).optional().catch(undefined),
  whose: z.enum(['mine', 'all', 'unit']).optional().catch(undefined),
  severity: z.enum(['minor', 'ordinary', 'serious']).optional().catch(undefined),
  open: z.literal('true').optional().catch(undefined),
  repeated: z.literal('true').optional().catch(undefined),
});
export const channelSearch = z.object({
  unit: text,
  kind: text,
  mine: z.literal('true').optional().catch(undefined),
  open: z.literal('true').optional().catch(undefined),
});
export const activitySearch = z.object({
  unit: text,
  from: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .catch(undefined),
  show: z.enum(['days', 'month']).optional().catch(undefined),
  waiting: z.literal('true').optional().catch(undefined),
});
export const incidentSearch = z.object({
  unit: text,
  state: z.enum(['open', 'paused', 'closed']).optional().catch(undefined),
});
export const reportSearch = z.object({
  unit: text,
  year,
  show: z.enum(['mine', 'desk']).optional().catch(undefined),
});
export const arrivalSearch = z.object({
  year,
  show: z.enum(['all', 'missing', 'arrived']).optional().catch(undefined),
});
export const overseenSearch = z.object({
  year,
  show: z.enum(['inspections', 'findings']).optional().catch(undefined),
  open: z.literal('true').optional().catch(undefined),
});
export const caseSearch = z.object({ finding: z.uuid().optional().catch(undefined) });
export const inboxSearch = z.object({ unread: z.literal('true').optional().catch(undefined) });
export const countedSearch = z.object({
  year,
  unitId: text,
  subtree: z.literal('true').optional().catch(undefined),
  state: text,
  category: text,
  month: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  article: text,
  unitType: text,
  responsibilityType: text,
  portfolio: text,
  schemeId: text,
  period: text,
  dueWithinDays: z.coerce.number().int().min(0).max(366).optional().catch(undefined),
});
export const rollupSearch = z.object({
  year,
  by: z.enum(rollupWays).optional().catch(undefined),
  unitId: text,
  subtree: z.literal('true').optional().catch(undefined),
  portfolioPostId: text,
});
export const districtRollupSearch = z.object({
  year,
  by: z
    .enum(['bureau', 'member', 'bureau-kind', 'category', 'month', 'quarter', 'half-year'])
    .optional()
    .catch(undefined),
});
export const comparisonSearch = z.object({ former: text, latter: text });
export const schemeSearch = z.object({ article: text, tab: text });
export const instrumentSearch = z.object({ year, standing: text });
export const accountingSearch = z.object({ year, outcome: text });
export const organisationSearch = z.object({
  unit: text,
  show: z.enum(['units', 'groups', 'division', 'bodies', 'persons']).optional().catch(undefined),
});
export const disclosuresSearch = z.object({ occurrence: text });
export const recordsSearch = z.object({
  unit: text,
  year,
  show: z.enum(['acts', 'files']).optional().catch(undefined),
  kind: text,
  level: text,
  state: text,
  search: text,
});

export const calendarSearch = z.object({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  unit: text,
  who: z.enum(['mine', 'unit']).optional().catch(undefined),
});

export const exchangeSearch = z.object({
  kind: z.enum(['units', 'posts', 'acts']).optional().catch(undefined),
});

/** Plain names and values, as a person would type them; no quoting of numbers. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

export const stringifySearch = (search: Record<string, unknown>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
};
