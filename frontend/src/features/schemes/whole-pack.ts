import type { SchemeDetails, SentScheme } from '@/api/schema';

/** A pack leaves out lists that are empty; a screen reads them all the same. */
export function wholeScheme(sent: SentScheme): SchemeDetails {
  return {
    ...sent,
    bodies: sent.bodies ?? [],
    roles: sent.roles ?? [],
    provisions: sent.provisions ?? [],
    obligations: sent.obligations.map((each) => ({
      ...each,
      alsoIn: each.alsoIn ?? [],
      owedTo: each.owedTo ?? [],
      copyTo: each.copyTo ?? [],
      cadence: { ...each.cadence, steps: each.cadence.steps ?? [] },
    })),
    ambiguities: (sent.ambiguities ?? []).map((each) => ({ ...each, articles: each.articles ?? [] })),
    openParameters: (sent.openParameters ?? []).map((each) => ({ ...each, affects: each.affects ?? [] })),
  };
}
