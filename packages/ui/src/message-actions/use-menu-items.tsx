'use client';

import { type MessageSnapshot, useMissingFeatures } from '@parlor/hooks';
import { useThread } from '../message-thread/thread-context.js';
import type { KitItem } from './kit-item.js';
import type { MessageMenuItem } from './menu-item.js';
import { MESSAGE_ACTION_IDS } from './message-action-id.js';
import type { MessageAction } from './thread-actions.js';
import { useActing } from './use-acting.js';
import { useEndItems } from './use-end-items.js';
import { useMessageItems } from './use-message-items.js';
import { useThreadItems } from './use-thread-items.js';

/**
 * What can be done with a message, the kit's and the app's: nothing that will be refused.
 *
 * An app's action with the id of one of the kit's stands in its place, or takes it out.
 */
export function useMenuItems(message: MessageSnapshot): readonly MessageMenuItem[] {
  const { actions } = useThread();
  const act = useActing();
  const missing = useMissingFeatures();
  const own: readonly KitItem[] = [
    ...useMessageItems(message),
    ...useThreadItems(message),
    ...useEndItems(message),
  ];
  const { custom } = actions.latest;
  const toItem = (action: MessageAction, section: MessageMenuItem['section']): MessageMenuItem => ({
    id: action.id,
    label: action.label,
    icon: action.icon,
    section,
    onSelect: () => void act(() => action.onSelect(message)),
  });
  const isShown = (action: MessageAction) => action.isShown?.(message) ?? true;
  const kit = own.flatMap(({ needs, ...item }) => {
    const replacement = custom.find(({ id }) => id === item.id);
    if (!replacement) return needs && missing[needs] ? [] : item;
    return isShown(replacement) ? toItem(replacement, item.section) : [];
  });
  const app = custom
    .filter((action) => !KIT_IDS.has(action.id) && isShown(action))
    .map((action) => toItem(action, 'app'));
  const end = kit.findIndex(({ section }) => section === 'end');
  return end < 0 ? [...kit, ...app] : [...kit.slice(0, end), ...app, ...kit.slice(end)];
}

const KIT_IDS: ReadonlySet<string> = new Set(MESSAGE_ACTION_IDS);
