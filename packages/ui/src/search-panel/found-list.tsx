'use client';

import { useConversation } from '@parlor/hooks';
import { type ComponentType, type MouseEvent, useEffect, useRef } from 'react';
import { Avatar } from '../avatar/index.js';
import { titleOf } from '../internals/conversation-title.js';
import { ForwardIcon } from '../internals/icons.js';
import { oneLine } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { targetOf } from '../internals/target-of.js';
import type { SearchEntry } from './search-entries.js';
import type { MessageSearchResultProps } from './search-result.js';

interface FoundListProps {
  id: string;
  entries: readonly SearchEntry[];
  activeIndex: number;
  words: readonly string[];
  onSelect: (entry: SearchEntry) => void;
  Result: ComponentType<MessageSearchResultProps>;
}

/** What was found, by conversation. The field has the focus, and says which option is meant. */
export function FoundList(props: FoundListProps) {
  const { id, entries, activeIndex } = props;
  const strings = useStrings();
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = listRef.current?.querySelector('[data-active]');
    if (activeIndex >= 0) option?.scrollIntoView?.({ block: 'nearest' });
  }, [activeIndex]);
  return (
    <div
      ref={listRef}
      id={id}
      className="parlor-search-list"
      role="listbox"
      aria-label={strings.searchResults}
    >
      {groupsOf(entries).map((group) => (
        <FoundGroup key={group.conversationID} {...props} group={group} />
      ))}
    </div>
  );
}

interface FoundGroupOf {
  readonly conversationID: string;
  readonly first: number;
  readonly entries: readonly SearchEntry[];
}

function FoundGroup({ group, ...props }: FoundListProps & { group: FoundGroupOf }) {
  const { conversationID, entries, first } = group;
  const strings = useStrings();
  const { conversation } = useConversation(conversationID);
  const headID = `${props.id}group-${first}`;
  const title = oneLine(titleOf(conversation, strings)) || conversationID;
  const isWhole = entries[0]?.message === undefined;
  return (
    <div role="group" aria-labelledby={headID} className="parlor-search-group">
      <div id={headID} className={isWhole ? 'parlor-visually-hidden' : 'parlor-search-head'}>
        <bdi>{title}</bdi>
      </div>
      {entries.map((entry, index) => (
        <FoundOption
          key={entry.key}
          {...props}
          entry={entry}
          index={first + index}
          title={title}
          avatar={conversation?.avatar}
        />
      ))}
    </div>
  );
}

interface FoundOptionProps extends FoundListProps {
  entry: SearchEntry;
  index: number;
  title: string;
  avatar: string | undefined;
}

function FoundOption(props: FoundOptionProps) {
  const { id, entry, index, activeIndex, words, onSelect, Result } = props;
  // The field keeps the focus.
  const onMouseDown = (event: MouseEvent) => event.preventDefault();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
    <div
      id={optionID(id, index)}
      className="parlor-search-option"
      role="option"
      aria-selected={index === activeIndex}
      data-active={index === activeIndex || undefined}
      onMouseDown={onMouseDown}
      onClick={() => onSelect(entry)}
    >
      {entry.message ? (
        <Result message={entry.message} words={words} />
      ) : (
        <FoundConversation {...props} />
      )}
    </div>
  );
}

function FoundConversation({ entry, title, avatar }: FoundOptionProps) {
  const strings = useStrings();
  const formats = useFormats();
  return (
    <>
      <Avatar id={targetOf(entry)} name={title} src={avatar} size={32} />
      <span className="parlor-search-words">
        <bdi className="parlor-search-name">{title}</bdi>
        <span className="parlor-search-time">
          {strings.searchFoundMessages(entry.count, formats.number(entry.count))}
        </span>
      </span>
      <ForwardIcon className="parlor-mirrored" size={16} aria-hidden="true" />
    </>
  );
}

/** The ID of an option, by its place among all of them. */
export function optionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}

function groupsOf(entries: readonly SearchEntry[]): readonly FoundGroupOf[] {
  const groups = new Map<string, { first: number; entries: SearchEntry[] }>();
  entries.forEach((entry, index) => {
    const group = groups.get(entry.conversationID);
    if (group) group.entries.push(entry);
    else groups.set(entry.conversationID, { first: index, entries: [entry] });
  });
  return [...groups].map(([conversationID, group]) => ({ conversationID, ...group }));
}
