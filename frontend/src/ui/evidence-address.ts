export const evidenceAddress = (id: string) => `/api/v1/evidence/${encodeURIComponent(id)}/content`;
