import { createContext, useContext } from 'react';

/** What counts of a past moment: what had been recorded by then, or all that is recorded now. */
export type Knowledge = 'then' | 'now';

/** The moment that every screen shows; without one it is today. */
export interface Viewpoint {
  /** A day YYYY-MM-DD, or an instant with its offset. */
  asOf: string;
  knowledge: Knowledge;
}

let current: Viewpoint | undefined;

/** Set from the address before a screen is drawn, so that no request goes out for another moment. */
export const setViewpoint = (viewpoint: Viewpoint | undefined) => {
  current = viewpoint;
};

/** The moment that an address names. */
export const viewpointOf = (search: { asOf?: string | undefined; knowledge?: Knowledge | undefined }) =>
  search.asOf === undefined ? undefined : { asOf: search.asOf, knowledge: search.knowledge ?? 'then' };

/** Stands beside every cached answer: what was read of one moment is not shown for another. */
export const viewpointKey = () => (current ? `${current.asOf} ${current.knowledge}` : 'today');

/** The reads that know past moments. What is not here shows today, and the screen says so. */
const readsOfThePast = new Set([
  '/api/v1/compliance/overview',
  '/api/v1/compliance/occurrences',
  '/api/v1/compliance/rollup',
  '/api/v1/compliance/provenance',
  '/api/v1/compliance/patterns',
  '/api/v1/oversight/bureaus/{bureauId}/patterns',
  '/api/v1/oversight/bureaus/{bureauId}/provenance',
  '/api/v1/oversight/overview',
  '/api/v1/oversight/rollup',
  '/api/v1/oversight/bureaus/{bureauId}/rollup',
  '/api/v1/oversight/bureaus/{bureauId}/overview',
  '/api/v1/oversight/bureaus/{bureauId}/occurrences',
  '/api/v1/oversight/bureaus/{bureauId}/occurrences/{occurrenceId}',
  '/api/v1/ledgers/{unitId}/{year}',
  '/api/v1/occurrences/{occurrenceId}',
  '/api/v1/organisation',
  '/api/v1/posts',
  '/api/v1/schemes',
  '/api/v1/schemes/{schemeId}',
]);

/** The same address, asked of the moment that is looked at. */
export function askedOfThePast(url: string, schemaPath: string): string {
  if (!current || !readsOfThePast.has(schemaPath)) return url;
  const asked = new URL(url);
  asked.searchParams.set('asOf', current.asOf);
  asked.searchParams.set('knowledge', current.knowledge);
  return asked.href;
}

const screensOfThePast = [
  /^\/overview(\/(occurrences|rollup|provenance|patterns))?$/,
  /^\/oversight(\/rollup|\/bureaus\/[^/]+(\/rollup|\/provenance|\/patterns|\/occurrences(\/[^/]+)?)?)?$/,
  /^\/ledgers$/,
  /^\/occurrences\//,
  /^\/organisation$/,
  /^\/schemes(\/[^/]+)?$/,
];

/** Whether a screen shows the moment, or today whatever the moment. */
export const showsThePast = (pathname: string) => screensOfThePast.some((screen) => screen.test(pathname));

/** An address that keeps looking at the same moment, unless it names one itself. */
export function withViewpoint(address: string, viewpoint: Viewpoint | undefined): string {
  if (!viewpoint || !address.startsWith('/') || address.startsWith('/api/') || address.startsWith('/sign-in'))
    return address;
  const [path = '', query = ''] = address.split('?');
  const search = new URLSearchParams(query);
  if (search.has('asOf')) return address;
  search.set('asOf', viewpoint.asOf);
  if (viewpoint.knowledge === 'now') search.set('knowledge', 'now');
  return `${path}?${search.toString()}`;
}

/** The same address of another moment; undefined is today. */
export function atViewpoint(address: string, viewpoint: Viewpoint | undefined): string {
  const [path = '', query = ''] = address.split('?');
  const search = new URLSearchParams(query);
  search.delete('asOf');
  search.delete('knowledge');
  const rest = search.toString();
  return withViewpoint(rest === '' ? path : `${path}?${rest}`, viewpoint);
}

/** The day of a moment in China, whichever way it was given. */
export const dayOf = ({ asOf }: Viewpoint): string =>
  asOf.length === 10 ? asOf : new Date(Date.parse(asOf) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The time of day in China; undefined for the end of the day. */
export const timeOf = ({ asOf }: Viewpoint): string | undefined =>
  asOf.length === 10 ? undefined : new Date(Date.parse(asOf) + 8 * 3_600_000).toISOString().slice(11, 16);

const ViewpointContext = createContext<Viewpoint | undefined>(undefined);
export const ViewpointProvider = ViewpointContext.Provider;
export const useViewpoint = () => useContext(ViewpointContext);
