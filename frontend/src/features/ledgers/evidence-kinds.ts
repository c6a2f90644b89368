import type { Line } from '@/api/schema';
import { codesZhCN } from '@/locales/codes.zh-cn';

const every = Object.keys(codesZhCN.evidenceKind);

/**
 * The kinds offered for the chosen duties: those the rules name come first. When one of them is by attestation only,
 * nothing else is offered, as the server would refuse it.
 */
export function evidenceKindsFor(lines: Pick<Line, 'attestationOnly' | 'evidenceKinds'>[]): string[] {
  const limited = lines.filter((line) => line.attestationOnly);
  if (limited.length > 0)
    return every.filter((kind) => limited.every((line) => line.evidenceKinds.includes(kind)));
  const named = new Set(lines.flatMap((line) => line.evidenceKinds));
  return [...named, ...every.filter((kind) => !named.has(kind))];
}
