import type { UsePollResult } from '@parlor/hooks';
import { useEffect, useState } from 'react';

/** What somebody is about to vote for, and what came of it. */
export function useVoting({ poll, myVotes, isClosed, vote, close }: UsePollResult) {
  const [choice, setChoice] = useState<readonly string[]>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (isClosed) setChoice(undefined);
  }, [isClosed]);
  const chosen = choice ?? myVotes;
  const isChanged = choice !== undefined && !isSame(choice, myVotes);
  const choose = (id: string, isChosen: boolean) => {
    setFailure(undefined);
    const others = poll?.isMultiple ? chosen.filter((one) => one !== id) : [];
    setChoice(isChosen ? [...others, id] : others);
  };
  const send = (optionIDs: readonly string[]) => {
    setFailure(undefined);
    setChoice(undefined);
    vote(optionIDs).catch((error: unknown) => {
      // What was chosen is there to be tried again.
      setChoice(optionIDs);
      setFailure(error);
    });
  };
  return {
    chosen,
    isChanged,
    /** Why the last thing did not work. */
    failure,
    choose,
    submit: () => send(chosen),
    takeBack: () => send([]),
    close: () => {
      setFailure(undefined);
      close().catch(setFailure);
    },
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
