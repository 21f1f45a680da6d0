import { type AddFriendRequest, useFriendActions } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What came of a request: they are a friend at once, or have to say yes. */
export type FriendRequestOutcome = 'added' | 'requested';

/** What the service takes, in bytes. */
export const LONGEST_WORDING = 256;
export const LONGEST_REMARK = 96;

/** What is written in the form. */
export interface RequestDraft {
  readonly wording: string;
  readonly remark: string;
  /** `''` for none. */
  readonly groupName: string;
}

const EMPTY: RequestDraft = { wording: '', remark: '', groupName: '' };

/** Keeps what is written to a person, and sends it. `onDone` is called once the service has said yes. */
export function useFriendRequest(userID: string, onDone: (outcome: FriendRequestOutcome) => void) {
  const strings = useStrings();
  const { add } = useFriendActions();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const latest = useRef(onDone);
  latest.current = onDone;
  const send = async () => {
    if (isSending || isTooLong(draft)) return;
    setSending(true);
    setProblem('');
    try {
      latest.current(await add(requestOf(userID, draft)));
    } catch (thrown) {
      setProblem(strings.requestNotSent(reasonOf(thrown, strings)));
      setSending(false);
    }
  };
  return {
    draft,
    problem,
    isSending,
    change: (part: Partial<RequestDraft>) => {
      setDraft((before) => ({ ...before, ...part }));
      setProblem('');
    },
    send: () => void send(),
  };
}

function isTooLong({ wording, remark }: RequestDraft): boolean {
  return bytesOf(wording) > LONGEST_WORDING || bytesOf(remark) > LONGEST_REMARK;
}

/** What is left empty is not sent. */
function requestOf(userID: string, { wording, remark, groupName }: RequestDraft): AddFriendRequest {
  return {
    userID,
    ...(wording.trim() !== '' && { wording: wording.trim() }),
    ...(remark.trim() !== '' && { remark: remark.trim() }),
    ...(groupName !== '' && { groupName }),
  };
}
