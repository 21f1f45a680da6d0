import { type AddFriendRequest, useFriendActions } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { EMPTY_DRAFT, type RequestDraft, type RequestDrafts } from './request-drafts.js';

/** What came of a request: they are a friend at once, or have to say yes. */
export type FriendRequestOutcome = 'added' | 'requested';

/** What the service takes, in bytes. */
export const LONGEST_WORDING = 256;
export const LONGEST_REMARK = 96;

/** Keeps what is written to a person, and sends it. `onDone` is called once the service has said yes. */
export function useFriendRequest(
  userID: string,
  drafts: RequestDrafts,
  onDone: (outcome: FriendRequestOutcome) => void,
) {
  const strings = useStrings();
  const { add } = useFriendActions();
  const [draft, setDraft] = useState(() => drafts.get(userID) ?? EMPTY_DRAFT);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const latest = useRef(onDone);
  latest.current = onDone;
  const send = async () => {
    if (isSending || isTooLong(draft)) return;
    setSending(true);
    setProblem('');
    try {
      const outcome = await add(requestOf(userID, draft));
      drafts.delete(userID);
      latest.current(outcome);
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
      const next = { ...draft, ...part };
      drafts.set(userID, next);
      setDraft(next);
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
