'use client';

import type { MessageSnapshotOf, SignalingSnapshot } from '@parlor/hooks';
import { useMemo } from 'react';
import { joined } from '../internals/isolate.js';
import { signalingWords } from '../internals/signaling-words.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useFewPeople } from '../internals/use-few-people.js';

/** What the part `Signaling` takes. */
export interface SignalingProps {
  /** The message that carries the step. */
  message: MessageSnapshotOf<'TIMCustomElem'>;
  /** The step of an invitation that the message carries: `signalingOf(message)`. Untrusted. */
  signaling: SignalingSnapshot;
}

/** What became of an invitation, in a quiet line; in a group with those whom it concerns, besides the sender. */
export function SignalingContent({ message, signaling }: SignalingProps) {
  const strings = useChatStrings();
  const { from, conversationType } = message;
  const { inviteeList } = signaling;
  const others = useMemo(
    () => inviteeList.filter((userID) => userID !== from),
    [inviteeList, from],
  );
  const words = signalingWords(signaling, strings);
  const hasNames = conversationType === 'GROUP' && others.length > 0;
  return (
    <span className="parlor-message-signaling">
      {hasNames ? <WithNames words={words} userIDs={others} /> : words}
    </span>
  );
}

function WithNames({ words, userIDs }: { words: string; userIDs: readonly string[] }) {
  const strings = useChatStrings();
  const { names } = useFewPeople(userIDs);
  return joined(strings.facts([words, names]));
}
