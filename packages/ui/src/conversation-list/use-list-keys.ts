import type { ConversationSnapshot } from '@parlor/hooks';
import type { KeyboardEvent } from 'react';
import { type ListActions, meantBy, orderOf } from '../conversation-menu/list-actions.js';
import { titleOf } from '../internals/conversation-title.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useListWalk } from '../internals/use-list-walk.js';
import { commandOf, type ListKeyCommand } from './list-commands.js';

/** The list that keys are pressed in. */
interface KeyedList {
  readonly conversations: readonly ConversationSnapshot[];
  readonly actions: ListActions;
  readonly activeIndex: number;
  moveTo(index: number): void;
  select(conversation: ConversationSnapshot): void;
  /** The element of a row. */
  rowAt(index: number): HTMLElement | null;
}

/** What the keys do: they move, choose, select, and ask for what can be done. */
export function useListKeys(list: KeyedList): (event: KeyboardEvent) => void {
  const strings = useChatStrings();
  const { conversations, actions, activeIndex } = list;
  const { isTyped, walk } = useListWalk({
    names: () => conversations.map((each) => titleOf(each, strings)),
    count: conversations.length,
    activeIndex,
    onMove: (next, event) => move(next, list, event),
    moveTo: list.moveTo,
    choose: (index) => {
      const active = conversations[index];
      if (active) list.select(active);
    },
  });

  return (event) => {
    const { isActive: isSelecting } = actions.selection.state.read();
    const command = isTyped(event) ? undefined : commandOf(event, isSelecting);
    if (command !== undefined) {
      if (!actions.latest.isEnabled) return;
      carryOut(command, list, event);
    } else if (!walk(event)) return;
    event.preventDefault();
  };
}

/** With Shift, what lies between is selected. */
function move(next: number, list: KeyedList, { shiftKey }: KeyboardEvent): void {
  const { conversations, actions, activeIndex } = list;
  const target = conversations[next];
  if (shiftKey && target && actions.latest.isEnabled) {
    actions.isAwake.write(true);
    const from = conversations[activeIndex]?.conversationID;
    actions.selection.extend(target.conversationID, orderOf(actions), from);
  }
  list.moveTo(next);
}

function carryOut(command: ListKeyCommand, list: KeyedList, { repeat }: KeyboardEvent): void {
  const { conversations, actions, activeIndex } = list;
  const { selection } = actions;
  const active = conversations[activeIndex];
  const meant = active && meantBy(active.conversationID, actions);
  switch (command) {
    case 'all':
      actions.isAwake.write(true);
      return selection.all(orderOf(actions));
    case 'end':
      return selection.end();
    case 'toggle':
      return active && selection.toggle(active.conversationID);
    case 'delete':
      // A key that is held must not empty the list.
      if (!meant || repeat) return;
      actions.perform('delete', meant);
      return selection.end();
    case 'menu': {
      list.moveTo(activeIndex);
      const row = list.rowAt(activeIndex);
      if (row && meant) actions.open({ kind: 'menu', conversationIDs: meant, anchor: row });
    }
  }
}
