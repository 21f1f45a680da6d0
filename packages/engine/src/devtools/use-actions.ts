import { useCallback, useState } from 'react';
import { reasonOf } from './reason-of.js';
import type { DevtoolsStrings } from './strings.js';

/** What came of the last action. */
export interface Outcome {
  readonly text: string;
  readonly isFailure: boolean;
}

/**
 * Does something and tells what came of it: `done`, or why it did not work. Resolves to whether it worked; never
 * rejects.
 */
export type RunAction = (done: string, action: () => unknown) => Promise<boolean>;

/** Runs actions, and keeps what came of the last one that ended. */
export function useActions(
  strings: DevtoolsStrings,
): readonly [outcome: Outcome | undefined, run: RunAction, forget: () => void] {
  const [outcome, setOutcome] = useState<Outcome>();
  const forget = useCallback(() => setOutcome(undefined), []);
  const run = useCallback<RunAction>(
    async (done, action) => {
      try {
        await action();
        setOutcome({ text: done, isFailure: false });
        return true;
      } catch (error) {
        setOutcome({ text: strings.notDone(reasonOf(error)), isFailure: true });
        return false;
      }
    },
    [strings],
  );
  return [outcome, run, forget];
}
