import type { ConversationSnapshot } from '@parlor/hooks';
import { type MouseEvent, useCallback, useRef } from 'react';
import { type ListActions, orderOf } from '../conversation-menu/list-actions.js';
import { isMore } from '../internals/is-more.js';

interface PressedList {
  readonly selectedConversationID: string | undefined;
  readonly onSelect: ((conversation: ConversationSnapshot) => void) | undefined;
  readonly actions: ListActions;
}

/**
 * What a press on a row does: opens the conversation; while conversations are selected, or with Ctrl or Cmd, selects it; with
 * Shift, selects all from the last one on. One function for all rows and renders, so that a new `onSelect` does not re-render
 * them.
 */
export function usePress(list: PressedList, moveTo: (conversationID: string) => void) {
  const latest = useRef(list);
  latest.current = list;
  const select = useCallback(
    (conversation: ConversationSnapshot) => {
      moveTo(conversation.conversationID);
      latest.current.onSelect?.(conversation);
    },
    [moveTo],
  );
  const press = useCallback(
    (conversation: ConversationSnapshot, event: MouseEvent<HTMLElement>) => {
      const { conversationID } = conversation;
      const { actions } = latest.current;
      if (isMore(event.target)) {
        moveTo(conversationID);
        actions.open({
          kind: 'menu',
          conversationIDs: [conversationID],
          anchor: event.target,
        });
      } else if (isSelecting(event, actions)) {
        moveTo(conversationID);
        extendOrToggle(conversationID, event, latest.current);
      } else select(conversation);
    },
    [moveTo, select],
  );
  return { press, select };
}

function isSelecting(
  { ctrlKey, metaKey, shiftKey }: MouseEvent,
  { latest, selection }: ListActions,
): boolean {
  if (!latest.isEnabled) return false;
  return ctrlKey || metaKey || shiftKey || selection.state.read().isActive;
}

function extendOrToggle(
  conversationID: string,
  { shiftKey }: MouseEvent,
  { actions, selectedConversationID }: PressedList,
): void {
  actions.isAwake.write(true);
  if (!shiftKey) return actions.selection.toggle(conversationID);
  const order = orderOf(actions);
  const from = selectedConversationID ?? conversationID;
  actions.selection.extend(conversationID, order, order.includes(from) ? from : conversationID);
}
