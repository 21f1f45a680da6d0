'use client';

import { type MessageSnapshot, useConversation, useMessageSearch } from '@parlor/hooks';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { CloseIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { useSettled } from '../internals/use-settled.js';
import { useToday } from '../internals/use-today.js';
import { optionID } from './found-list.js';
import { type MessageSearchParts, SearchBody } from './search-body.js';
import { entriesOf, type SearchEntry } from './search-entries.js';
import { MessageSearchError } from './search-error.js';
import { SearchField } from './search-field.js';
import { SearchFilters } from './search-filters.js';
import {
  hasDatesOnly,
  hasNoTime,
  NO_FIELDS,
  type SearchFields,
  searchOf,
  wordsOf,
} from './search-query.js';
import { MessageSearchResult } from './search-result.js';

export type { MessageSearchParts } from './search-body.js';

/** What {@link MessageSearch} takes. */
export interface MessageSearchProps {
  /** Searches this conversation alone; all of them when left out. */
  conversationID?: string | undefined;
  /**
   * Called when a message is chosen by a click, a tap or Enter. To show it in its place, give its `ID`, `sequence` and
   * `time` to the `jump` of `MessageThread`, or to `jumpTo` of `useMessages`.
   */
  onSelect?: (conversationID: string, message: MessageSnapshot) => void;
  /** Own components in the place of the default ones. */
  parts?: Partial<MessageSearchParts>;
  /** One more class for the outermost element. */
  className?: string;
}

const defaultParts: MessageSearchParts = { Result: MessageSearchResult, Error: MessageSearchError };

/** The service takes 20 searches in 5 seconds; it is asked when the reader pauses, in milliseconds. */
const PAUSE = 300;

/**
 * Looks for messages in the cloud, by words, sender, kind and time.
 *
 * Fills its container's height. What was found stands by conversation, the words marked; a conversation in which several
 * were found is searched by itself when it is chosen. Arrows move through the results while the field keeps the focus,
 * Enter chooses, Escape empties the field. Communities, topics and live rooms are not searched.
 */
export function MessageSearch({ conversationID, onSelect, parts, className }: MessageSearchProps) {
  const listID = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const merged = useParts(defaultParts, parts);
  const [fields, setFields] = useState<SearchFields>(NO_FIELDS);
  const [chosenID, setChosenID] = useState<string>();
  const [searchedID, setSearchedID] = useState(conversationID);
  if (searchedID !== conversationID) {
    setSearchedID(conversationID);
    setChosenID(undefined);
    // Whoever was chosen may not be in the other conversation.
    setFields((before) => ({ ...before, sender: '' }));
  }
  const scopeID = conversationID ?? chosenID;
  const { search, words } = useSearch(fields, scopeID);
  const entries = useMemo(() => entriesOf(search.conversations), [search.conversations]);
  const [activeIndex, setActiveIndex] = useActiveIndex(entries);
  const change = (part: Partial<SearchFields>) => setFields((before) => ({ ...before, ...part }));
  const scopeTo = (nextID: string | undefined) => {
    setChosenID(nextID);
    change({ sender: '' });
    fieldRef.current?.focus();
  };
  const select = ({ conversationID: foundID, message }: SearchEntry) => {
    if (message) onSelect?.(foundID, message);
    else scopeTo(foundID);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const active = entries[activeIndex];
    const next = nextIndex(event.key, activeIndex, entries.length);
    if (isComposing(event)) return;
    if (next !== undefined) setActiveIndex(next);
    else if (event.key === 'Enter' && active) select(active);
    else if (event.key === 'Escape' && fields.text !== '') change({ text: '' });
    else return;
    if (event.key === 'ArrowDown' && next === entries.length - 1 && search.hasMore) {
      void search.loadMore();
    }
    event.preventDefault();
  };
  const isExpanded = search.status === 'ready' && entries.length > 0;
  return (
    <div role="search" className={`parlor-root parlor-search ${className ?? ''}`.trim()}>
      <SearchField
        ref={fieldRef}
        value={fields.text}
        listID={isExpanded ? listID : undefined}
        activeID={activeIndex >= 0 ? optionID(listID, activeIndex) : undefined}
        onChange={(text) => change({ text })}
        onKeyDown={onKeyDown}
      />
      {conversationID === undefined && chosenID !== undefined && (
        <Scope conversationID={chosenID} onLeave={() => scopeTo(undefined)} />
      )}
      <SearchFilters fields={fields} conversationID={scopeID} onChange={change} />
      <SearchBody
        {...{ listID, search, entries, activeIndex, words }}
        isOne={scopeID !== undefined}
        hasDatesOnly={hasDatesOnly(fields)}
        onRetry={() => {
          // The button goes with what it stands in.
          fieldRef.current?.focus();
          void search.refetch();
        }}
        onSelect={select}
        parts={merged}
      />
    </div>
  );
}

/** Letters wait for a pause; what is chosen does not. */
function useSearch(fields: SearchFields, conversationID: string | undefined) {
  const text = useSettled(fields.text.trim(), PAUSE);
  const today = useToday();
  const { sender, type, from, to } = fields;
  const asked = useMemo(() => {
    const settled = { text, sender, type, from, to };
    return hasNoTime(settled) ? {} : searchOf(settled, conversationID, today);
  }, [text, sender, type, from, to, conversationID, today]);
  const words = useMemo(() => wordsOf(text), [text]);
  return { search: useMessageSearch(asked), words };
}

/** Which option the keys are at: none, until they move; none again when something else is found. */
function useActiveIndex(entries: readonly SearchEntry[]) {
  const [active, setActive] = useState<{ key: string | undefined; index: number }>();
  const index = active && entries[active.index]?.key === active.key ? active.index : -1;
  const setIndex = (next: number) => setActive({ key: entries[next]?.key, index: next });
  return [index, setIndex] as const;
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  return key === 'ArrowUp' ? Math.max(index - 1, 0) : undefined;
}

/** The one conversation that is searched, and the way back to all of them. */
function Scope({ conversationID, onLeave }: { conversationID: string; onLeave: () => void }) {
  const strings = useStrings();
  const { conversation } = useConversation(conversationID);
  const title = oneLine(titleOf(conversation, strings)) || conversationID;
  return (
    <p className="parlor-search-scope">
      <bdi>{strings.searchIn(title)}</bdi>
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={strings.searchEverywhere}
        onClick={onLeave}
      >
        <CloseIcon size={14} aria-hidden="true" />
      </button>
    </p>
  );
}
