/** Where the bytes lie: those of the latest version unless another is named. */
export const evidenceAddress = (id: string, version?: number) =>
  `/api/v1/evidence/${encodeURIComponent(id)}/content${version === undefined ? '' : `?version=${version}`}`;
