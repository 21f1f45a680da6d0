'use client';

import { type ConversationSnapshot, useConversationGroups } from '@parlor/hooks';
import type { MessageRemindType } from '@parlor/sdk';
import { FolderIcon, NewFolderIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { ConversationMenuItem } from './conversation-action.js';
import { ableFor } from './conversation-deed.js';
import { useList } from './list-context.js';
import { useDeeds } from './use-deeds.js';
import { useTelling } from './use-telling.js';

/** The ways in which messages of a group can be announced, from the loudest to the quietest. */
export function useNotificationItems(
  conversations: readonly ConversationSnapshot[],
): readonly ConversationMenuItem[] {
  const strings = useStrings();
  const { setRemindType } = useDeeds();
  const current = conversations[0]?.messageRemindType || 'AcceptAndNotify';
  const choices: readonly (readonly [MessageRemindType, string])[] = [
    ['AcceptAndNotify', strings.notifyAll],
    ['AcceptNotNotifyExceptAt', strings.notifyMentions],
    ['AcceptNotNotify', strings.notifyQuietly],
    ['Discard', strings.receiveNothing],
  ];
  return choices.map(([type, label]) => ({
    id: type,
    label,
    section: 'state',
    check: { kind: 'radio', value: type === current },
    onSelect: () => setRemindType(type, conversations),
  }));
}

/** The folders, ticked where the conversations are in them, and the way to a new one. */
export function useFolderItems(
  all: readonly ConversationSnapshot[],
): readonly ConversationMenuItem[] {
  const strings = useStrings();
  const { actions } = useList();
  const tell = useTelling();
  const { groups, add, removeFrom } = useConversationGroups();
  const conversations = ableFor('folder', all);
  const conversationIDs = conversations.map(({ conversationID }) => conversationID);
  const folders = groups.map(({ name }): ConversationMenuItem => {
    const inside = conversations.filter(({ conversationGroupList }) =>
      conversationGroupList.includes(name),
    );
    const isIn = inside.length === conversations.length;
    const outside = conversations.filter((conversation) => !inside.includes(conversation));
    return {
      id: `folder:${name}`,
      label: name,
      icon: <FolderIcon size={16} />,
      section: 'state',
      check: { kind: 'checkbox', value: isIn ? true : inside.length > 0 ? 'mixed' : false },
      onSelect: () =>
        void tell(
          isIn
            ? { deed: 'unfolder', conversations, run: (ids) => removeFrom(name, ids) }
            : { deed: 'folder', conversations: outside, run: (ids) => add(name, ids) },
        ),
    };
  });
  const newFolder: ConversationMenuItem = {
    id: 'newFolder',
    label: `${strings.newFolder}…`,
    icon: <NewFolderIcon size={16} />,
    section: 'end',
    onSelect: () => {
      actions.close();
      actions.open({ kind: 'newFolder', conversationIDs });
    },
  };
  return [...folders, newFolder];
}
