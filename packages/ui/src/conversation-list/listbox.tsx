'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import {
  type ComponentType,
  type KeyboardEvent,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useVirtualList } from '../internals/virtual-list.js';
import { findByPrefix, nextIndex } from './list-keys.js';
import { ConversationListOption } from './option.js';
import type { ConversationListDensity, ConversationListRowProps } from './row.js';
import { useTypeAhead } from './use-type-ahead.js';

interface ConversationListboxProps {
  label: string;
  conversations: readonly ConversationSnapshot[];
  selectedConversationID: string | undefined;
  onSelect: ((conversation: ConversationSnapshot) => void) | undefined;
  density: ConversationListDensity;
  userID: string;
  Row: ComponentType<ConversationListRowProps>;
}

const ROW_HEIGHT = { comfortable: 64, compact: 52 };
const PAGE = 8;
const EDGE = 6;

/** The listbox: focus stays on it, and `aria-activedescendant` says which row is meant. */
export function ConversationListbox(props: ConversationListboxProps) {
  const { conversations, selectedConversationID, density } = props;
  const id = useId();
  const [activeID, setActiveID] = useActiveID(selectedConversationID);
  const activeIndex = indexOf(conversations, activeID);
  const list = useVirtualList({
    count: conversations.length,
    getKey: (index) => conversations[index]?.conversationID ?? '',
    estimateSize: () => ROW_HEIGHT[density],
    paddingStart: EDGE,
    paddingEnd: EDGE,
    keepIndex: activeIndex,
  });
  const select = useStableSelect(props, setActiveID);
  const moveTo = (index: number) => {
    const target = conversations[index];
    if (target) setActiveID(target.conversationID);
    list.scrollToIndex(index);
  };
  const onKeyDown = useListKeys(props, activeIndex, moveTo, select);

  return (
    <div
      ref={list.scrollerRef}
      className="parlor-conversation-list-scroller"
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={activeIndex >= 0 ? optionID(id, activeIndex) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
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
                isActive={row.index === activeIndex}
                density={density}
                userID={props.userID}
                measureRow={list.measureRow}
                onSelect={select}
                Row={props.Row}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The row that the keyboard is at: the selected one, until the keys move on from it. */
function useActiveID(selectedID: string | undefined) {
  const [moved, setMoved] = useState<{ to: string; from: string | undefined }>();
  const activeID = moved && moved.from === selectedID ? moved.to : selectedID;
  const latestSelectedID = useRef(selectedID);
  latestSelectedID.current = selectedID;
  const setActiveID = useCallback(
    (to: string) => setMoved({ to, from: latestSelectedID.current }),
    [],
  );
  return [activeID, setActiveID] as const;
}

function optionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}

function indexOf(
  conversations: readonly ConversationSnapshot[],
  conversationID: string | undefined,
): number {
  return conversations.findIndex((candidate) => candidate.conversationID === conversationID);
}

/** One function for all rows and renders, so that a new `onSelect` does not re-render them. */
function useStableSelect(
  { onSelect }: ConversationListboxProps,
  setActiveID: (conversationID: string) => void,
) {
  const latest = useRef(onSelect);
  latest.current = onSelect;
  return useCallback(
    (conversation: ConversationSnapshot) => {
      setActiveID(conversation.conversationID);
      latest.current?.(conversation);
    },
    [setActiveID],
  );
}

function useListKeys(
  { conversations }: ConversationListboxProps,
  activeIndex: number,
  moveTo: (index: number) => void,
  select: (conversation: ConversationSnapshot) => void,
) {
  const strings = useStrings();
  const typeAhead = useTypeAhead();

  const jump = (letter: string, now: number) => {
    const names = conversations.map((each) => titleOf(each, strings));
    const found = findByPrefix(names, typeAhead.type(letter, now), activeIndex);
    if (found >= 0) moveTo(found);
  };

  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, activeIndex, conversations.length, PAGE);
    const active = conversations[activeIndex];
    const isChoice =
      event.key === 'Enter' || (event.key === ' ' && !typeAhead.isTyping(event.timeStamp));
    if (next !== undefined) moveTo(next);
    else if (isChoice) active && select(active);
    else if (event.key.length === 1) jump(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
}
