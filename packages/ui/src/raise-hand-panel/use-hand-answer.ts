import type { RaisedHandSnapshot, UseRaisedHandsResult } from '@parlor/hooks';
import { useState } from 'react';
import { codeOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';

interface HandAnswerOptions extends Pick<UseRaisedHandsResult, 'approve' | 'refuse'> {
  hand: RaisedHandSnapshot;
  /** What they are called. Untrusted. */
  name: string;
  /** Told of what was refused. */
  deeds: Deeds;
}

/** They ask no longer, or somebody else has answered. */
const OVER = 8010;

/** Answers somebody who asks for a seat. Whoever presses again while an answer is on its way gives no second one. */
export function useHandAnswer({ hand, name, deeds, approve, refuse }: HandAnswerOptions) {
  const strings = useStrings();
  const [isBusy, setIsBusy] = useState(false);
  const { userID } = hand;
  const give = async (
    answer: () => Promise<void>,
    failed: (name: string, why: string) => string,
  ) => {
    if (isBusy) return;
    setIsBusy(true);
    const run = async () => {
      try {
        await answer();
      } catch (thrown) {
        throw codeOf(thrown) === OVER ? new Error(strings.handOver) : thrown;
      }
    };
    await deeds.carryOut({ name, run, failed });
    setIsBusy(false);
  };
  return {
    isBusy,
    /** 0 is the first seat that is free. */
    accept: (index: number) => void give(() => approve(userID, index), strings.notLetIn),
    decline: () => void give(() => refuse(userID), strings.notKeptOut),
  };
}
