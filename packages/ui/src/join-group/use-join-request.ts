import { useGroupActions } from '@parlor/hooks';
import { useState } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { codeOf, reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useIsThere } from '../internals/use-is-there.js';
import { useLatest } from '../internals/use-latest.js';
import type { JoinOutcome } from './join-standing.js';

/** What was written to the heads of groups, and what came of it, by groupID: whoever comes back to a group finds it again. */
export type JoinMemory = Map<string, JoinRequestState>;

/** What stands at a group. */
interface JoinRequestState {
  readonly words: string;
  readonly outcome: JoinOutcome | undefined;
}

/** The bytes that the service takes. */
export const LONGEST_WORDS = 300;

const NOTHING: JoinRequestState = { words: '', outcome: undefined };

/** Keeps what is written to those who decide, and asks. `onJoined` is called once I am in. */
export function useJoinRequest(groupID: string, memory: JoinMemory, onJoined: () => void) {
  const strings = useStrings();
  const { joinGroup } = useGroupActions();
  const [state, setState] = useState(() => memory.get(groupID) ?? NOTHING);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const isThere = useIsThere();
  const tellJoined = useLatest(onJoined);
  const keep = (next: JoinRequestState) => {
    memory.set(groupID, next);
    setState(next);
    setProblem('');
  };
  const send = async () => {
    const applyMessage = state.words.trim();
    if (isSending || bytesOf(applyMessage) > LONGEST_WORDS) return;
    setSending(true);
    setProblem('');
    try {
      const outcome = await asked(joinGroup({ groupID, ...(applyMessage && { applyMessage }) }));
      keep({ words: '', outcome });
      // Who has gone on to something else is not called back.
      if (outcome === 'joined' && isThere.current) tellJoined();
    } catch (thrown) {
      setProblem(strings.joinFailed(whyNot(thrown, strings)));
    }
    setSending(false);
  };
  return {
    ...state,
    problem,
    isSending,
    write: (words: string) => keep({ ...state, words }),
    send: () => void send(),
  };
}

/** Who is in it already has what they want. */
async function asked(answer: Promise<{ readonly status: string }>): Promise<JoinOutcome> {
  try {
    return (await answer).status === 'WaitAdminApproval' ? 'waiting' : 'joined';
  } catch (thrown) {
    if (codeOf(thrown) === 10013) return 'joined';
    throw thrown;
  }
}

function whyNot(thrown: unknown, strings: Strings): string {
  return codeOf(thrown) === 10007 ? strings.groupTakesNobody : reasonOf(thrown, strings);
}
