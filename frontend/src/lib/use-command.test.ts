import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Intent } from './client';
import { Problem } from './problem';
import { useCommand } from './use-command';

function given(answers: (() => Promise<string>)[]) {
  const keys: string[] = [];
  const done = vi.fn();
  const send = (_: string, { key }: Intent) => {
    keys.push(key);
    return (answers[keys.length - 1] ?? (() => Promise.resolve('done')))();
  };
  const { result } = renderHook(() => useCommand(send, done));
  return { keys, done, press: () => act(async () => void (await result.current.submit('words'))), result };
}

const fails = (status: number) => () => Promise.reject(new Problem(status));

describe('submitting a form', () => {
  it('has one effect however often it is pressed', async () => {
    const { keys, done, result } = given([]);
    await act(async () => {
      await Promise.all([result.current.submit('words'), result.current.submit('words')]);
    });
    expect(keys).toHaveLength(1);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('keeps its key while nobody knows whether it arrived', async () => {
    const { keys, press, done } = given([fails(0), fails(503)]);
    await press();
    await press();
    await press();
    expect(new Set(keys).size).toBe(1);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('is another intention after a definite refusal', async () => {
    const { keys, press } = given([fails(409)]);
    await press();
    await press();
    expect(new Set(keys).size).toBe(2);
  });

  it('says what was refused', async () => {
    const { press, result } = given([fails(422)]);
    await press();
    expect(result.current.problem?.status).toBe(422);
    expect(result.current.pending).toBe(false);
  });
});
