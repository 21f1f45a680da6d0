'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { SearchIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { Popover } from '../internals/popover.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';
import { EmojiGrid } from '../reaction-bar/emoji-grid.js';
import { findEmoji } from '../reaction-bar/find-emoji.js';

/** What {@link EmojiPicker} takes. */
export interface EmojiPickerProps {
  /** What it is for: its name. */
  label: string;
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
  /** Those that are marked; without it, none can be marked. */
  mine?: readonly string[];
  /** Called with the emoji that was chosen, as text. */
  onPick: (emoji: string) => void;
  /** After Escape the focus returns to where it was; after a press elsewhere it is there. */
  onClose: (reason: 'escape' | 'outside') => void;
}

/** Chooses an emoji: a field to search in, and a grid for mouse, finger and arrow keys. */
export function EmojiPicker({ label, anchorRef, mine, onPick, onClose }: EmojiPickerProps) {
  const strings = useChatPartStrings();
  const formats = useFormats();
  const fieldRef = useRef<HTMLInputElement>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const groups = useMemo(() => findEmoji(query, strings.emojiName), [query, strings]);
  const found = groups.reduce((sum, { emoji }) => sum + emoji.length, 0);

  useEffect(() => {
    // On a phone the field would bring up the keyboard, over the emoji.
    const isTouch = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;
    if (isTouch) focusFirst(gridRef);
    else fieldRef.current?.focus();
  }, []);

  const onFieldKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusFirst(gridRef);
    }
    const first = groups[0]?.emoji[0];
    if (event.key !== 'Enter' || isComposing(event) || query === '' || !first) return;
    event.preventDefault();
    onPick(first[0]);
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Without a target it is the window that was left, not the picker.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose('outside');
  };

  return (
    <Popover anchorRef={anchorRef} onClose={onClose} className="parlor-picker">
      <div className="parlor-picker-body" role="dialog" aria-label={label} onBlur={onBlur}>
        <label className="parlor-picker-search">
          <SearchIcon size={16} aria-hidden="true" />
          <input
            ref={fieldRef}
            className="parlor-picker-field"
            type="text"
            inputMode="search"
            enterKeyHint="done"
            autoComplete="off"
            value={query}
            placeholder={strings.searchEmoji}
            aria-label={strings.searchEmoji}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={onFieldKeyDown}
          />
        </label>
        <EmojiGrid
          gridRef={gridRef}
          groups={groups}
          mine={mine}
          onPick={onPick}
          onLeaveAbove={() => fieldRef.current?.focus()}
        />
        <p
          className={found === 0 ? 'parlor-picker-nothing' : 'parlor-visually-hidden'}
          role="status"
        >
          {query !== '' && strings.emojiFound(found, formats.number(found))}
        </p>
      </div>
    </Popover>
  );
}

function focusFirst(gridRef: RefObject<HTMLElement | null>): void {
  gridRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
