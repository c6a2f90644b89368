/** Where the bytes lie: those of the latest version unless another is named. */
export const evidenceAddress = (id: string, version?: number) =>
  `/api/v1/evidence/${encodeURIComponent(id)}/content${version === undefined ? '' : `?version=${version}`}`;

export const previewAddress = (id: string, version?: number) =>
  `/api/v1/evidence/${encodeURIComponent(id)}/preview${version === undefined ? '' : `?version=${version}`}`;

/** A zip of documents with hashes that can be checked anywhere. */
export const bundleAddress = (
  what: { occurrenceId: string } | { unitId: string; year: number } | { ids: string },
) =>
  `/api/v1/evidence-bundle?${new URLSearchParams(Object.entries(what).map(([name, value]) => [name, String(value)]))}`;
