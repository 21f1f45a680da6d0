import { useSeatPermissions, useSeats } from '@parlor/hooks';
import { useState } from 'react';
import { codeOf } from '../internals/reason.js';

/** What is asked on the way out. */
export type LeavingQuestion =
  | { readonly kind: 'host'; readonly canClose: boolean }
  /** What did not work, and why. */
  | { readonly kind: 'failed'; readonly deed: 'leave' | 'close'; readonly thrown: unknown };

/** The way out of a room. */
export interface LeavingRoom {
  readonly isBusy: boolean;
  readonly question: LeavingQuestion | undefined;
  /** Gets up and goes; asks first where others depend on it. */
  begin(): void;
  /** What was answered; `undefined`: to stay. */
  answer(wanted: 'leave' | 'close' | undefined): void;
}

/** Nothing is left to be given up: I have no seat any more, or nobody has. */
const NOT_SEATED: readonly unknown[] = [-14, -18];

/** Gets up before one goes: who is in the group, and goes without a word, would keep the seat. */
export function useLeavingRoom(groupID: string, onLeave: () => void): LeavingRoom {
  const { room, leave: getUp, close } = useSeats(groupID);
  const permissions = useSeatPermissions(groupID);
  const [isBusy, setIsBusy] = useState(false);
  const [question, setQuestion] = useState<LeavingQuestion>();

  const carryOut = async (deed: 'leave' | 'close', run: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await run();
      onLeave();
    } catch (thrown) {
      if (NOT_SEATED.includes(codeOf(thrown))) onLeave();
      else setQuestion({ kind: 'failed', deed, thrown });
    }
    setIsBusy(false);
  };
  const leave = () => {
    if (permissions.leave) void carryOut('leave', getUp);
    else onLeave();
  };

  return {
    isBusy,
    question,
    begin: () => {
      if (isBusy) return;
      const isHost = permissions.role === 'host' && room?.isOpen === true;
      if (isHost) setQuestion({ kind: 'host', canClose: permissions.close });
      else leave();
    },
    answer: (wanted) => {
      setQuestion(undefined);
      if (wanted === 'close') void carryOut('close', close);
      // It was tried already.
      else if (wanted === 'leave' && hasFailed(question, 'leave')) onLeave();
      else if (wanted === 'leave') leave();
    },
  };
}

function hasFailed(question: LeavingQuestion | undefined, deed: 'leave' | 'close'): boolean {
  return question?.kind === 'failed' && question.deed === deed;
}
