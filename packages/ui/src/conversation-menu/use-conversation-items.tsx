'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import {
  ClearHistoryIcon,
  DeleteIcon,
  FolderIcon,
  NotifyIcon,
  SelectIcon,
} from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ableFor, deedOf, needsOf, type SwitchID } from './conversation-deed.js';
import { DEED_ICONS } from './deed-icons.js';
import type { KitItem } from './kit-item.js';
import { useList } from './list-context.js';
import { useDeeds } from './use-deeds.js';

const SIZE = 16;

/** The pages of the menu behind its first one. */
export type MenuPage = 'notifications' | 'folder';

/** What can be done with some conversations: nothing that will be refused. */
export function useConversationItems(
  conversations: readonly ConversationSnapshot[],
  openPage: (page: MenuPage) => void,
): readonly KitItem[] {
  const switches = useSwitchItems(conversations);
  const pages = usePageItems(conversations, openPage);
  const ends = useEndItems(conversations);
  const place = switches.filter(({ section }) => section === 'place');
  const state = switches.filter(({ section }) => section === 'state');
  return [
    ...state,
    ...pages.filter(({ section }) => section === 'state'),
    ...place,
    ...pages.filter(({ section }) => section === 'place'),
    ...ends,
  ];
}

const SWITCH_SECTIONS: readonly (readonly [SwitchID, 'state' | 'place'])[] = [
  ['read', 'state'],
  ['pin', 'state'],
  ['star', 'state'],
  ['mute', 'state'],
  ['archive', 'place'],
  ['hide', 'place'],
];

function useSwitchItems(conversations: readonly ConversationSnapshot[]): KitItem[] {
  const strings = useStrings();
  const { turn } = useDeeds();
  // Groups have more than two ways to be announced: a page of them.
  const hasPage = ableFor('notifications', conversations).length === conversations.length;
  return SWITCH_SECTIONS.flatMap(([id, section]) => {
    const able = ableFor(id, conversations);
    if (able.length === 0 || (id === 'mute' && hasPage && conversations.length === 1)) return [];
    const deed = deedOf(id, able);
    const Icon = DEED_ICONS[deed];
    return {
      id,
      label: strings.conversationDo(deed),
      icon: <Icon size={SIZE} />,
      section,
      needs: needsOf(deed),
      onSelect: () => turn(id, able),
    };
  });
}

function usePageItems(
  conversations: readonly ConversationSnapshot[],
  openPage: (page: MenuPage) => void,
): KitItem[] {
  const strings = useStrings();
  const items: KitItem[] = [];
  if (conversations.length === 1 && ableFor('notifications', conversations).length === 1) {
    items.push({
      id: 'notifications',
      label: strings.notifications,
      icon: <NotifyIcon size={SIZE} />,
      section: 'state',
      opensPage: true,
      onSelect: () => openPage('notifications'),
    });
  }
  if (ableFor('folder', conversations).length > 0) {
    items.push({
      id: 'folder',
      label: strings.moveToFolder,
      icon: <FolderIcon size={SIZE} />,
      section: 'place',
      opensPage: true,
      needs: 'conversationGroups',
      onSelect: () => openPage('folder'),
    });
  }
  return items;
}

function useEndItems(conversations: readonly ConversationSnapshot[]): KitItem[] {
  const strings = useStrings();
  const { actions } = useList();
  const { remove } = useDeeds();
  const [only, ...others] = conversations;
  if (!only) return [];
  const isOne = others.length === 0;
  const conversationIDs = [only.conversationID];
  const items: KitItem[] = [];
  if (isOne && !actions.selection.state.read().isActive) {
    items.push({
      id: 'select',
      label: strings.selectConversation,
      icon: <SelectIcon size={SIZE} />,
      section: 'more',
      onSelect: () => actions.selection.start(only.conversationID),
    });
  }
  if (isOne && ableFor('clear', conversations).length === 1) {
    items.push({
      id: 'clear',
      label: `${strings.conversationDo('clear')}…`,
      icon: <ClearHistoryIcon size={SIZE} />,
      section: 'end',
      onSelect: () => actions.open({ kind: 'clear', conversationIDs }),
    });
  }
  items.push({
    id: 'delete',
    label: strings.deleteConversation,
    icon: <DeleteIcon size={SIZE} />,
    isDanger: true,
    section: 'end',
    onSelect: () => remove(conversations),
  });
  return items;
}
