'use client';

import { type MessageSnapshot, useMessageReaders } from '@parlor/hooks';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { groupOf } from '../internals/group-of.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';
import { Readers } from './readers.js';

/** What {@link ReadBy} takes. */
export interface ReadByProps {
  /** An own message in a group, made with `needReadReceipt`. */
  message: MessageSnapshot;
  /** One more class for the outermost element. */
  className?: string;
}

type Filter = 'read' | 'unread';

const FILTERS: readonly Filter[] = ['read', 'unread'];

/**
 * Who has read a message of mine in a group, and who has not yet, page by page.
 *
 * It is asked for when it is shown, and again when somebody reads the message. People are called as in the group, as
 * far as that is known.
 */
export function ReadBy({ message, className }: ReadByProps) {
  const strings = useChatPartStrings();
  const id = useId();
  const [filter, setFilter] = useState<Filter>('read');
  const readers = useMessageReaders(message.ID, filter);
  const panelID = `${id}panel`;
  return (
    <div className={`parlor-root parlor-read-by ${className ?? ''}`.trim()}>
      <Tabs id={id} panelID={panelID} message={message} selected={filter} onSelect={setFilter} />
      <div
        id={panelID}
        className="parlor-read-by-panel"
        role="tabpanel"
        aria-labelledby={`${id}${filter}`}
      >
        <Readers
          key={filter}
          readers={readers}
          groupID={groupOf(message.conversationID).groupID}
          nobody={filter === 'read' ? strings.nobodyRead : strings.everybodyRead}
        />
      </div>
    </div>
  );
}

interface TabsProps {
  id: string;
  panelID: string;
  message: MessageSnapshot;
  selected: Filter;
  onSelect: (filter: Filter) => void;
}

/** One of the two has the Tab key, the arrows go to the other one. */
function Tabs({ id, panelID, message, selected, onSelect }: TabsProps) {
  const strings = useChatPartStrings();
  const label = useTabLabel(message);
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^(?:Arrow(?:Left|Right)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const isEnd = event.key === 'Home' || event.key === 'End';
    const next = isEnd ? (event.key === 'Home' ? 'read' : 'unread') : other(selected);
    onSelect(next);
    ref.current?.querySelector<HTMLElement>(`[data-filter="${next}"]`)?.focus();
  };
  return (
    <div
      ref={ref}
      className="parlor-read-by-tabs"
      role="tablist"
      aria-label={strings.readers}
      onKeyDown={onKeyDown}
    >
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          id={`${id}${filter}`}
          className="parlor-read-by-tab"
          role="tab"
          aria-selected={filter === selected}
          aria-controls={panelID}
          tabIndex={filter === selected ? 0 : -1}
          data-filter={filter}
          onClick={() => onSelect(filter)}
        >
          {label(filter)}
        </button>
      ))}
    </div>
  );
}

/** With how many there are, once that is known. */
function useTabLabel({ readReceiptInfo }: MessageSnapshot): (filter: Filter) => string {
  const strings = useChatPartStrings();
  const formats = useFormats();
  const written = (count: unknown) =>
    typeof count === 'number' && count >= 0 ? formats.number(count) : '';
  return (filter) =>
    filter === 'read'
      ? strings.readTab(written(readReceiptInfo?.readCount))
      : strings.unreadTab(written(readReceiptInfo?.unreadCount));
}

function other(filter: Filter): Filter {
  return filter === 'read' ? 'unread' : 'read';
}
