import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { Problem } from './problem';
import { askedOfThePast } from './viewpoint';

let csrfToken: string | undefined;
const sessionEnded = new Set<() => void>();

/** The token of the present session; every unsafe request carries it. */
export const rememberCsrfToken = (token: string | undefined) => {
  csrfToken = token;
};

/** Calls back when the server no longer knows the session (401 on anything but signing in). */
export const onSessionEnded = (listener: () => void) => {
  sessionEnded.add(listener);
  return () => {
    sessionEnded.delete(listener);
  };
};

/** Asks whoever is at the keyboard to prove who they are; false when they would not. */
let askForProof: (() => Promise<boolean>) | undefined;
export const onProofNeeded = (ask: () => Promise<boolean>) => {
  askForProof = ask;
  return () => {
    askForProof = undefined;
  };
};

/** Asks before something that is no command, such as a download. */
export const proveFirst = (): Promise<boolean> => askForProof?.() ?? Promise.resolve(false);

/** What was sent, for the one case in which it is sent again: a body can be read once. */
const sent = new WeakMap<Request, Request>();

async function sendAfterProof(request: Request): Promise<Response | undefined> {
  const again = sent.get(request);
  if (!again || !askForProof || !(await askForProof())) return undefined;
  if (csrfToken && again.method !== 'GET') again.headers.set('X-CSRF-TOKEN', csrfToken);
  return globalThis.fetch(again);
}

const session: Middleware = {
  onRequest({ request: asked, schemaPath }) {
    const request =
      asked.method === 'GET' ? new Request(askedOfThePast(asked.url, schemaPath), asked) : asked;
    request.headers.set('Accept', 'application/json, application/problem+json');
    if (csrfToken && request.method !== 'GET' && request.method !== 'HEAD')
      request.headers.set('X-CSRF-TOKEN', csrfToken);
    // A file is sent once: nothing sensitive is a file, and a copy of it would be as large again.
    if (!request.headers.get('Content-Type')?.startsWith('multipart/')) sent.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response, schemaPath }) {
    if (!response.ok) {
      if (response.status === 401 && schemaPath !== '/api/v1/session')
        for (const listener of sessionEnded) listener();
      const said = await readJson(response);
      const proven = said['code'] === 'proof-needed' ? await sendAfterProof(request) : undefined;
      if (proven?.ok) return proven;
      throw new Problem((proven ?? response).status, proven ? await readJson(proven) : said);
    }
    // A page where data was asked for is a fault of the address, never an empty list.
    if (response.status !== 204 && !(response.headers.get('Content-Type') ?? '').includes('json'))
      throw new Problem(502, { code: 'not-the-api' });
    return undefined;
  },
  onError({ error }) {
    return error instanceof Problem ? error : new Problem(0);
  },
};

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export const client = createClient<paths>({
  baseUrl: typeof window === 'undefined' ? '' : window.location.origin,
  credentials: 'same-origin',
  // Looked up at each call, so that a test can stand at the boundary.
  fetch: (request) => globalThis.fetch(request),
});
client.use(session);

/** What a command says beside its content: one key for one intention, and the version the person saw. */
export interface Intent {
  key: string;
  version?: number | undefined;
}

export const intentHeaders = ({ key, version }: Intent): Record<string, string> => ({
  'Idempotency-Key': key,
  ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
});

/** Failures have thrown by now, so an answer without data is one without content. */
export const answer = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;
