'use client';

import { type MessageSnapshot, useDraftActions, useMessageAbilities } from '@parlor/hooks';
import {
  AddReactionIcon,
  CopyIcon,
  EditIcon,
  ForwardMessageIcon,
  ReplyIcon,
  SelectIcon,
} from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { isSelectable } from '../message-selection/is-selectable.js';
import { useThread } from '../message-thread/thread-context.js';
import { focusComposer } from './focus-composer.js';
import type { KitItem } from './kit-item.js';
import { useCopying } from './use-copying.js';

const SIZE = 16;

/** The first items of the menu: what is done with what the message says. */
export function useMessageItems(message: MessageSnapshot): readonly KitItem[] {
  const strings = useStrings();
  const { conversationID, actions, selection } = useThread();
  const { canCopy, canQuote, canForward, canEdit } = useMessageAbilities(conversationID, message);
  const draft = useDraftActions(conversationID);
  const copy = useCopying();
  const { ID: messageID } = message;
  const write = (begin: (message: MessageSnapshot) => void) => () => {
    begin(message);
    focusComposer(actions.rootRef.current);
  };
  const items: readonly (Omit<KitItem, 'section'> & { readonly isShown: boolean })[] = [
    {
      id: 'react',
      label: strings.addReaction,
      icon: <AddReactionIcon size={SIZE} />,
      isShown: canQuote,
      needs: 'reactions',
      onSelect: () => actions.open({ kind: 'reactions', messageID }),
    },
    {
      id: 'reply',
      label: strings.reply,
      icon: <ReplyIcon size={SIZE} className="parlor-mirrored" />,
      isShown: canQuote,
      onSelect: write(draft.reply),
    },
    {
      id: 'edit',
      label: strings.editMessage,
      icon: <EditIcon size={SIZE} />,
      isShown: canEdit,
      onSelect: write(draft.edit),
    },
    {
      id: 'copy',
      label: strings.copyText,
      icon: <CopyIcon size={SIZE} />,
      isShown: canCopy,
      onSelect: () => void copy([message]),
    },
    {
      id: 'forward',
      label: strings.forwardMessage,
      icon: <ForwardMessageIcon size={SIZE} className="parlor-mirrored" />,
      isShown: canForward,
      onSelect: () => actions.open({ kind: 'forward', messages: [message], isMerged: false }),
    },
    {
      id: 'select',
      label: strings.selectMessage,
      icon: <SelectIcon size={SIZE} />,
      isShown: isSelectable(message),
      onSelect: () => {
        selection.start(messageID);
        actions.focus(messageID);
      },
    },
  ];
  return items.flatMap(({ isShown, ...item }) => (isShown ? { ...item, section: 'message' } : []));
}
