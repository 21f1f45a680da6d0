'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { type ComponentType, type ReactNode, useId, useLayoutEffect } from 'react';
import { type ListActions, rowsOf } from '../conversation-menu/list-actions.js';
import { useListPointing } from '../conversation-menu/use-list-pointing.js';
import { useCell } from '../internals/cell.js';
import { inType } from '../internals/row-measures.js';
import { useActiveRow } from '../internals/use-active-row.js';
import { useRowOnFocus } from '../internals/use-row-on-focus.js';
import { useVirtualList } from '../internals/virtual-list.js';
import { ConversationListOption } from './option.js';
import type { ConversationListPresenceProps } from './presence.js';
import type { ConversationListDensity, ConversationListRowProps } from './row.js';
import { useListKeys } from './use-list-keys.js';
import { usePress } from './use-press.js';

interface ConversationListboxProps {
  label: string;
  conversations: readonly ConversationSnapshot[];
  selectedConversationID: string | undefined;
  onSelect: ((conversation: ConversationSnapshot) => void) | undefined;
  density: ConversationListDensity;
  userID: string;
  actions: ListActions;
  Row: ComponentType<ConversationListRowProps>;
  Presence: ComponentType<ConversationListPresenceProps>;
  /** What moves with the rows. */
  children?: ReactNode;
}

/** How high a row is that is compact whatever the density is, where the type is as usual. */
const COMPACT = 52;
const EDGE = 6;

/** The listbox: focus stays on it, and `aria-activedescendant` says which row is meant. */
export function ConversationListbox(props: ConversationListboxProps) {
  const { conversations, selectedConversationID, density, actions } = props;
  const id = useId();
  const active = useActiveRow({
    rows: conversations,
    idOf: conversationIDOf,
    selectedID: selectedConversationID,
    listElement: () => rowsOf(actions),
  });
  const list = useVirtualList({
    items: conversations,
    keyOf: conversationIDOf,
    estimateSize: (_, { row64, rem }) => (density === 'compact' ? inType(COMPACT, rem) : row64),
    paddingStart: EDGE,
    paddingEnd: EDGE,
    keepIndex: active.index,
  });
  const isSelecting = useCell(actions.selection.state, (state) => state.isActive);
  const moveTo = (index: number) => {
    const target = conversations[index];
    if (target) active.moveTo(target.conversationID);
    list.scrollToIndex(index);
  };
  const { press, select } = usePress(props, active.moveTo);
  const onKeyDown = useListKeys({
    ...{ conversations, actions, moveTo, select },
    activeIndex: active.index,
    rowAt: (index) => document.getElementById(optionID(id, index)),
  });
  const pointing = useListPointing(actions, active.moveTo);
  const rowOnFocus = useRowOnFocus({
    ...{ list, moveTo },
    activeIndex: active.index,
    isPressed: pointing.isPressed,
  });
  useFocusOnLeaving(actions);

  return (
    <div
      ref={list.scrollerRef}
      className="parlor-list-scroller parlor-conversation-list-scroller"
      role="listbox"
      aria-label={props.label}
      aria-multiselectable={isSelecting || undefined}
      aria-activedescendant={active.index >= 0 ? optionID(id, active.index) : undefined}
      tabIndex={0}
      data-selecting={isSelecting || undefined}
      onKeyDown={onKeyDown}
      {...rowOnFocus}
      {...pointing.handlers}
    >
      <div
        className="parlor-conversation-list-sizer"
        role="presentation"
        style={{ blockSize: list.totalSize }}
      >
        {list.rows.map((row) => {
          const conversation = conversations[row.index];
          return (
            conversation && (
              <ConversationListOption
                key={row.key}
                id={optionID(id, row.index)}
                conversation={conversation}
                index={row.index}
                count={conversations.length}
                start={row.start}
                isSelected={conversation.conversationID === selectedConversationID}
                isActive={row.index === active.index}
                density={density}
                userID={props.userID}
                actions={actions}
                measureRow={list.measureRow}
                onPress={press}
                Row={props.Row}
                Presence={props.Presence}
              />
            )
          );
        })}
        {props.children}
      </div>
    </div>
  );
}

function conversationIDOf({ conversationID }: ConversationSnapshot): string {
  return conversationID;
}

function optionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}

/** When the last row goes, the focus stays in the list, and with it the keys: what was deleted can be undone. */
function useFocusOnLeaving(actions: ListActions): void {
  useLayoutEffect(
    () => () => {
      const rows = rowsOf(actions);
      if (rows && document.activeElement === rows) {
        actions.rootRef.current?.focus({ preventScroll: true });
      }
    },
    [actions],
  );
}
