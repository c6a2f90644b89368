import { useCallback, useRef, useState } from 'react';
import type { Intent } from './client';
import { newKey } from './keys';
import { asProblem, type Problem } from './problem';

export interface Command<TInput> {
  /** Answers the problem, or nothing when the command was accepted (or is already under way). */
  submit: (input: TInput, version?: number) => Promise<Problem | undefined>;
  pending: boolean;
  problem: Problem | undefined;
}

/**
 * One opened form. The key is kept while the outcome is unknown, so a second press or a retry after a lost line has
 * one effect; a definite refusal had none, and what is sent next is another intention.
 */
export function useCommand<TInput, TAnswer>(
  send: (input: TInput, intent: Intent) => Promise<TAnswer>,
  done: (answer: TAnswer) => void | Promise<void>,
): Command<TInput> {
  const key = useRef<string | undefined>(undefined);
  const inFlight = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const submit = useCallback(
    async (input: TInput, version?: number) => {
      if (inFlight.current) return undefined;
      inFlight.current = true;
      key.current ??= newKey();
      setPending(true);
      setProblem(undefined);
      try {
        const answered = await send(input, { key: key.current, version });
        key.current = undefined;
        await done(answered);
        return undefined;
      } catch (error) {
        const refusal = asProblem(error);
        if (!refusal.outcomeUnknown) key.current = undefined;
        setProblem(refusal);
        return refusal;
      } finally {
        inFlight.current = false;
        setPending(false);
      }
    },
    [send, done],
  );

  return { submit, pending, problem };
}
