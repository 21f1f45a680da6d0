import { useSeatPermissions, useSeats } from '@parlor/hooks';
import { useEffect, useState } from 'react';
import { codeOf } from '../internals/reason.js';
import { useLatest } from '../internals/use-latest.js';

/** What is asked on the way out. */
export type LeavingQuestion =
  | { readonly kind: 'host'; readonly canClose: boolean }
  /** It was not known in time whether there is a seat to be given up. */
  | { readonly kind: 'late' }
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

/** Nothing is left to be given up: I have no seat any more, nobody has, I am not in the room, or there is none. */
const NOT_SEATED: readonly unknown[] = [-14, -17, -18, 10007, 10010];

/** Milliseconds for which who wants to go waits to hear whether they have a seat. */
const PATIENCE = 5_000;

/** Gets up before one goes: who is in the group, and goes without a word, would keep the seat. */
export function useLeavingRoom(groupID: string, onLeave: () => void): LeavingRoom {
  const { status, room, leave: getUp, close } = useSeats(groupID);
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

  const begin = () => {
    const isHost = permissions.role === 'host' && room?.isOpen === true;
    if (isHost) setQuestion({ kind: 'host', canClose: permissions.close });
    else leave();
  };
  const isLoading = status === 'loading';
  const { isWaiting, wait } = useWait(isLoading, begin, () => setQuestion({ kind: 'late' }));

  return {
    isBusy: isBusy || isWaiting,
    question,
    begin: () => {
      if (isBusy || isWaiting) return;
      // I may have a seat that is not known yet.
      if (isLoading) wait();
      else begin();
    },
    answer: (wanted) => {
      setQuestion(undefined);
      if (wanted === 'close') void carryOut('close', close);
      // It was tried already.
      else if (wanted === 'leave' && hasFailed(question)) onLeave();
      else if (wanted === 'leave') leave();
    },
  };
}

/** Goes on once the seats are no longer loading; `onLate` where that takes too long: nobody is kept. */
function useWait(isLoading: boolean, onReady: () => void, onLate: () => void) {
  const [isWaiting, setIsWaiting] = useState(false);
  const goOn = useLatest(onReady);
  const giveUp = useLatest(onLate);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const end = (then: () => void) => {
      setIsWaiting(false);
      then();
    };
    if (!isLoading) return end(goOn);
    const timer = setTimeout(() => end(giveUp), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWaiting, isLoading, goOn, giveUp]);
  return { isWaiting, wait: () => setIsWaiting(true) };
}

/** Whether getting up was refused. */
function hasFailed(question: LeavingQuestion | undefined): boolean {
  return question?.kind === 'failed' && question.deed === 'leave';
}
