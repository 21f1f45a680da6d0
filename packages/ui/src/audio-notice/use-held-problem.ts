import type { UseRoomAudioResult } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useState } from 'react';

/** What is said of the voices of a room. */
interface HeldProblem {
  /** `undefined` while nothing is wrong. */
  readonly problem: ChatError | undefined;
  /** It is just being tried again. */
  readonly isTrying: boolean;
  /** How often it was tried again, and has failed again. */
  readonly failedAgain: number;
}

const NOTHING: HeldProblem = { problem: undefined, isTrying: false, failedAgain: 0 };

/**
 * The most important problem of those that are not to be left out. What was said before stays until it is known what has
 * come of trying again.
 */
export function useHeldProblem(
  { status, microphone, problems }: UseRoomAudioResult,
  isLeftOut: (problem: ChatError) => boolean,
): HeldProblem {
  const [held, setHeld] = useState(NOTHING);
  const problem = problems.find((one) => !isLeftOut(one));
  const isTrying = !problem && (status === 'connecting' || microphone === 'starting');
  const before = held.problem && !isLeftOut(held.problem) ? held.problem : undefined;
  const shown = isTrying ? before : problem;
  const hasFailedAgain = held.isTrying && before !== undefined && problem !== undefined;
  const failedAgain = held.failedAgain + (hasFailedAgain ? 1 : 0);
  const isSame = shown === held.problem && isTrying === held.isTrying;
  if (isSame) return held;
  const now: HeldProblem = { problem: shown, isTrying, failedAgain };
  setHeld(now);
  return now;
}
