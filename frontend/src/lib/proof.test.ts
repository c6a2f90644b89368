import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, client, onProofNeeded, rememberCsrfToken } from './client';
import { Problem } from './problem';

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const erase = () =>
  answer(
    client.POST('/api/v1/persons/{personId}/erasure', {
      params: { path: { personId: 'p' } },
      body: { reason: '离职' },
      headers: { 'Idempotency-Key': 'once' },
    }),
  );

/** Answers one after the other, and keeps what was sent. */
function answering(...answers: Response[]) {
  const sent: { token: string | null; key: string | null; body: string }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push({
      token: request.headers.get('X-CSRF-TOKEN'),
      key: request.headers.get('Idempotency-Key'),
      body: await request.text(),
    });
    return answers.shift();
  });
  return sent;
}

describe('a command before which a proof is asked', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('goes on once that is given: the same command, with the token of the new session', async () => {
    const sent = answering(json(403, { code: 'proof-needed' }), json(200, { id: 'p', version: 2 }));
    rememberCsrfToken('before');
    const end = onProofNeeded(() => {
      rememberCsrfToken('after');
      return Promise.resolve(true);
    });
    await expect(erase()).resolves.toEqual({ id: 'p', version: 2 });
    end();
    const body = JSON.stringify({ reason: '离职' });
    expect(sent).toEqual([
      { token: 'before', key: 'once', body },
      { token: 'after', key: 'once', body },
    ]);
  });

  it('is refused when nobody gives it, and sent once', async () => {
    const sent = answering(json(403, { code: 'proof-needed' }));
    const end = onProofNeeded(() => Promise.resolve(false));
    await expect(erase()).rejects.toMatchObject({ status: 403, code: 'proof-needed' });
    end();
    expect(sent).toHaveLength(1);
  });

  it('is refused by the second answer when that says no', async () => {
    answering(json(403, { code: 'proof-needed' }), json(409, { code: 'person-holds-a-post' }));
    const end = onProofNeeded(() => Promise.resolve(true));
    await expect(erase()).rejects.toBeInstanceOf(Problem);
    end();
  });

  it('asks nothing for another refusal', async () => {
    answering(json(403, { code: 'permission-missing' }));
    const ask = vi.fn(() => Promise.resolve(true));
    const end = onProofNeeded(ask);
    await expect(erase()).rejects.toMatchObject({ code: 'permission-missing' });
    end();
    expect(ask).not.toHaveBeenCalled();
  });
});
