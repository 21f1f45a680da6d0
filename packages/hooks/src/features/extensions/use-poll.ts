'use client';
import { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { MessageSnapshot } from '../messages/index.js';
import { sessionFeature } from '../session/index.js';
import { CLOSE_POLL, countVotes, type Poll, type PollResult, pollOf, voteFor } from './poll.js';
import { useMessageExtensions } from './use-message-extensions.js';

/** What {@link usePoll} returns. */
export interface UsePollResult extends PollResult {
  /** `undefined` when the message carries none. */
  readonly poll: Poll | undefined;
  /** Where its votes stand; `idle` when there is no poll, or it is still on its way. */
  readonly status: 'idle' | LoadStatus;
  /** Why the votes could not be had: 3122 not bought. `null` once they could. */
  readonly error: ChatError | null;
  /** Whether it is mine to close. */
  readonly canClose: boolean;
  /**
   * Votes for these options, shown at once; `[]` takes the vote back. Rejects: -1 the poll is closed, or does not have
   * that option, or takes only one.
   */
  vote(optionIDs: readonly string[]): Promise<void>;
  /** Ends it. Offered to who made it; the service does not know of polls, and would let anybody. */
  close(): Promise<void>;
}

const NO_POLL: Poll = { question: '', options: [], isMultiple: false };

/**
 * The poll that a message carries, with its votes. Votes are extensions of the message, one key for each voter: they
 * are open to see for everybody, at most about 300 people can vote, and a client that means harm could write another's
 * vote.
 *
 * Renders again when somebody votes. A poll is made with `pollPayload`, sent by `sendCustom` of `useSendMessage` with
 * `isSupportExtension`.
 *
 * Stands on `useMessageExtensions`.
 */
export function usePoll(message: MessageSnapshot): UsePollResult {
  const { slice } = useChat().feature(sessionFeature);
  const userID = useSlice(slice, ({ state }) => state.userID);
  const poll = useMemo(() => pollOf(message), [message]);
  // There is nothing under a message that is still on its way.
  const extensions = useMessageExtensions(poll && message.status === 'success' ? message.ID : '');
  const { status, values, error, set } = extensions;
  const result = useMemo(() => countVotes(poll ?? NO_POLL, values, userID), [poll, values, userID]);
  const canClose = message.flow === 'out' && !result.isClosed;
  return useMemo(() => {
    const cast = async (optionIDs: readonly string[]) => {
      checkVote(poll, result, optionIDs);
      const [refused] = await set(voteFor(userID, optionIDs));
      if (refused) throw refusalOf(refused.code);
    };
    const close = async () => {
      const [refused] = await set(CLOSE_POLL);
      if (refused) throw new ChatError({ code: refused.code });
    };
    return {
      poll,
      status,
      error,
      ...result,
      canClose,
      vote: (optionIDs) => mayBeIgnored(cast(optionIDs)),
      close: () => mayBeIgnored(close()),
    };
  }, [poll, status, error, result, canClose, userID, set]);
}

function checkVote(
  poll: Poll | undefined,
  { isClosed }: PollResult,
  optionIDs: readonly string[],
): void {
  const options = poll?.options ?? [];
  const isOffered = optionIDs.every((id) => options.some((option) => option.id === id));
  const isTooMany = optionIDs.length > 1 && !poll?.isMultiple;
  if (isClosed) throw new ChatError({ code: -1, message: 'This poll is closed.' });
  if (!isOffered) throw new ChatError({ code: -1, message: 'This poll has no such option.' });
  if (isTooMany)
    throw new ChatError({ code: -1, message: 'One option can be voted for, not several.' });
}

function refusalOf(code: number): ChatError {
  // Each voter has a key of their own.
  const message = 'Your vote was changed from another device meanwhile.';
  return new ChatError(code === 23001 ? { code, message } : { code });
}
