import type { ActKind, Line } from '@/api/schema';

/** What an act usually is that shows such evidence; minutes and anything else come of a meeting. */
const usual: Record<string, ActKind> = {
  'report-document': 'report',
  'delivery-receipt': 'report',
  'self-check-report': 'report',
  'duty-report': 'report',
  bulletin: 'document',
  'plan-document': 'document',
  'work-points': 'document',
  'responsibility-list': 'document',
  'policy-document': 'document',
  'mechanism-document': 'document',
  'appointment-document': 'document',
  'task-breakdown': 'document',
  'training-record': 'training',
  'inspection-report': 'inspection',
  'unit-attestation': 'attestation',
};

/** The kind a new record begins with: what the first of the chosen duties names as its first evidence. Anybody may choose another. */
export const usualKind = (lines: Pick<Line, 'evidenceKinds'>[]): ActKind =>
  usual[lines[0]?.evidenceKinds[0] ?? ''] ?? 'meeting';
