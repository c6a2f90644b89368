export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** An answer that is not success (RFC 9457), or no answer at all: status 0. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: FieldProblem[];
  readonly currentVersion: number | undefined;
  readonly traceId: string | undefined;

  constructor(status: number, body: Record<string, unknown> = {}) {
    const detail = text(body['detail']) ?? text(body['title']) ?? '';
    super(detail || `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = text(body['code']) ?? (status === 0 ? 'unreachable' : `http-${status}`);
    this.detail = detail;
    this.errors = Array.isArray(body['errors']) ? body['errors'].filter(isFieldProblem) : [];
    this.currentVersion = typeof body['currentVersion'] === 'number' ? body['currentVersion'] : undefined;
    this.traceId = text(body['traceId']);
  }

  /** True when the server may have done the work although no answer arrived: the same key must be sent again. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  get isStale(): boolean {
    return this.status === 412;
  }
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const isFieldProblem = (value: unknown): value is FieldProblem =>
  typeof value === 'object' && value !== null && 'pointer' in value && 'detail' in value;

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem(0, { detail: error instanceof Error ? error.message : String(error) });

/** "/units/0/nameZh" becomes ["units", 0, "nameZh"], the form in which antd names a field. */
export function fieldPath(pointer: string): (string | number)[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
