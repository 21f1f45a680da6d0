'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import { ConversationAvatar } from '../avatar/index.js';
import { titleOf } from '../internals/conversation-title.js';
import { SearchIcon, SentIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useVirtualList } from '../internals/virtual-list.js';

interface ConversationChoiceProps {
  conversations: readonly ConversationSnapshot[];
  chosenIDs: ReadonlySet<string>;
  query: string;
  onQuery: (query: string) => void;
  onToggle: (conversationID: string) => void;
}

const ROW_HEIGHT = 52;

/**
 * A field to search in, and the conversations that it finds; several can be chosen.
 *
 * The field keeps the focus: arrows move through the list, Enter chooses. Only what is in sight is in the document.
 */
export function ConversationChoice(props: ConversationChoiceProps) {
  const { conversations, chosenIDs, query, onQuery, onToggle } = props;
  const strings = useStrings();
  const id = useId();
  const [activeIndex, setActiveIndex] = useState(0);
  const active = Math.min(activeIndex, conversations.length - 1);
  const list = useVirtualList({
    count: conversations.length,
    getKey: (index) => conversations[index]?.conversationID ?? '',
    estimateSize: () => ROW_HEIGHT,
    keepIndex: active,
  });

  const moveTo = (index: number) => {
    setActiveIndex(index);
    list.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const last = conversations.length - 1;
    if (event.key === 'ArrowDown') moveTo(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') moveTo(Math.max(active - 1, 0));
    else if (event.key === 'Enter') {
      const conversation = conversations[active];
      if (conversation) onToggle(conversation.conversationID);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <label className="parlor-forward-search">
        <SearchIcon size={16} aria-hidden="true" />
        <input
          data-autofocus
          className="parlor-forward-field"
          type="text"
          role="combobox"
          inputMode="search"
          autoComplete="off"
          value={query}
          placeholder={strings.searchConversations}
          aria-label={strings.searchConversations}
          aria-expanded
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}option-${active}` : undefined}
          onChange={(event) => {
            setActiveIndex(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        ref={list.scrollerRef}
        id={`${id}list`}
        className="parlor-forward-list"
        role="listbox"
        aria-multiselectable
        aria-label={strings.conversations}
      >
        <div
          className="parlor-forward-sizer"
          role="presentation"
          style={{ blockSize: list.totalSize }}
        >
          {list.rows.map((row) => {
            const conversation = conversations[row.index];
            return (
              conversation && (
                <Choice
                  key={row.key}
                  id={`${id}option-${row.index}`}
                  conversation={conversation}
                  start={row.start}
                  index={row.index}
                  count={conversations.length}
                  isActive={row.index === active}
                  isChosen={chosenIDs.has(conversation.conversationID)}
                  onToggle={onToggle}
                />
              )
            );
          })}
        </div>
      </div>
    </>
  );
}

interface ChoiceProps {
  id: string;
  conversation: ConversationSnapshot;
  start: number;
  index: number;
  count: number;
  isActive: boolean;
  isChosen: boolean;
  onToggle: (conversationID: string) => void;
}

function Choice(props: ChoiceProps) {
  const { id, conversation, start, index, count, isActive, isChosen, onToggle } = props;
  const { conversationID } = conversation;
  const title = titleOf(conversation, useStrings());
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
    <div
      id={id}
      className="parlor-forward-choice"
      style={{ insetBlockStart: start }}
      role="option"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      data-active={isActive || undefined}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onToggle(conversationID)}
    >
      <ConversationAvatar conversation={conversation} size={36} />
      <bdi className="parlor-forward-title">{title}</bdi>
      <span className="parlor-forward-check" aria-hidden="true">
        {isChosen && <SentIcon size={14} strokeWidth={3} />}
      </span>
    </div>
  );
}
