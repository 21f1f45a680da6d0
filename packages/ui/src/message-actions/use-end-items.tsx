'use client';

import {
  type MessageSnapshot,
  useDraftActions,
  useMessageAbilities,
  useMessageActions,
  useSendMessage,
} from '@parlor/hooks';
import { useState } from 'react';
import { DeleteIcon, ReconnectingIcon, TakeBackIcon } from '../internals/icons.js';
import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from '../message-thread/thread-context.js';
import { focusComposer } from './focus-composer.js';
import type { MessageMenuItem } from './menu-item.js';
import { TimeLeft } from './time-left.js';
import { useActing } from './use-acting.js';

const SIZE = 16;

/** The last items of the menu: those that take something away, or try it again. */
export function useEndItems(message: MessageSnapshot): readonly MessageMenuItem[] {
  const strings = useStrings();
  const { conversationID, actions } = useThread();
  const { canDelete, canResend, canDiscard } = useMessageAbilities(conversationID, message);
  const { resend, discard } = useUnsentActions(message);
  const takeBack = useTakeBackItem(message);
  const items: MessageMenuItem[] = [];
  if (canResend) {
    items.push({
      id: 'resend',
      label: strings.sendAgain,
      icon: <ReconnectingIcon size={SIZE} />,
      section: 'end',
      onSelect: resend,
    });
  }
  if (takeBack) items.push(takeBack);
  if (canDelete) {
    items.push({
      id: 'delete',
      label: strings.deleteForMe,
      icon: <DeleteIcon size={SIZE} />,
      isDanger: true,
      section: 'end',
      onSelect: () => actions.open({ kind: 'delete', messageIDs: [message.ID] }),
    });
  }
  if (canDiscard) {
    items.push({
      id: 'discard',
      label: strings.discardMessage,
      icon: <DeleteIcon size={SIZE} />,
      isDanger: true,
      section: 'end',
      onSelect: discard,
    });
  }
  return items;
}

/** A message that fails again says so in its own place. */
function useUnsentActions({ ID }: MessageSnapshot) {
  const strings = useStrings();
  const act = useActing();
  const { conversationID, actions, resend } = useThread();
  const { discard } = useSendMessage(conversationID);
  return {
    resend: () => resend(ID),
    discard: () =>
      void act(async () => {
        const isGone = await discard(ID);
        const text = isGone ? strings.messageDiscarded : strings.sentAfterAll;
        actions.notice.write({ tone: 'quiet', text });
      }),
  };
}

/** What was a text of mine can be written again: the notice offers it. */
function useTakeBackItem(message: MessageSnapshot): MessageMenuItem | undefined {
  const strings = useStrings();
  const act = useActing();
  const { conversationID, actions } = useThread();
  const { revocableUntil } = useMessageAbilities(conversationID, message);
  const { revoke } = useMessageActions();
  const draft = useDraftActions(conversationID);
  // Whether there is time is asked when the menu opens: an item must not go while it has the focus.
  const [now] = useState(() => Date.now() / 1000);
  if (revocableUntil <= now) return undefined;
  const text =
    message.type === 'TIMTextElem' && message.flow === 'out' ? plainText(message.payload.text) : '';
  const writeAgain = () => {
    if (draft.read().text === '') draft.setText(text);
    focusComposer(actions.rootRef.current);
  };
  const done = {
    text: strings.messageTakenBack,
    ...(text !== '' && { action: { label: strings.writeAgain, run: writeAgain } }),
  };
  return {
    id: 'takeBack',
    label: strings.takeBack,
    icon: <TakeBackIcon size={SIZE} className="parlor-mirrored" />,
    hint: <TimeLeft until={revocableUntil} />,
    isDanger: true,
    section: 'end',
    onSelect: () => void act(() => revoke(message.ID), done),
  };
}
