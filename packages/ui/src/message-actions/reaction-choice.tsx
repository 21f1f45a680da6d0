'use client';

import { type MessageSnapshot, useReactions } from '@parlor/hooks';
import { Suspense, useCallback } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useThread } from '../message-thread/thread-context.js';
import { LazyReactionPicker } from '../reaction-bar/lazy-picker.js';
import { useMessageAnchor } from './use-message-anchor.js';

/** The emoji, beside the message that one reacts to. */
export function ReactionChoice({ message }: { message: MessageSnapshot }) {
  const strings = useChatStrings();
  const { actions } = useThread();
  const { reactions, toggle } = useReactions(message.ID);
  const anchorRef = useMessageAnchor(message.ID);
  const close = useCallback(
    (reason: 'escape' | 'outside') => actions.close(reason === 'outside'),
    [actions],
  );
  const pick = (reactionID: string) => {
    actions.close();
    toggle(reactionID).catch((refusal: unknown) => {
      actions.notice.write({ tone: 'danger', text: reasonOf(refusal, strings) });
    });
  };
  const mine = reactions.flatMap((one) => (one.reactedByMyself ? one.reactionID : []));
  return anchorRef ? (
    <Suspense fallback={null}>
      <LazyReactionPicker anchorRef={anchorRef} mine={mine} onPick={pick} onClose={close} />
    </Suspense>
  ) : null;
}
