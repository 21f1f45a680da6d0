'use client';

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { EmojiIcon, FileIcon, PhotosIcon, PlaceIcon, PollIcon } from '../internals/icons.js';
import { Popover } from '../internals/popover.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { ComposerAction } from './composer-action.js';

/** What can be added to a message, or sent in its place. */
export type Attachable = 'photo' | 'file' | 'location' | 'poll' | 'emoji';

/** What {@link AttachMenu} takes. */
export interface AttachMenuProps {
  /** In this order. `emoji` is drawn where the bar has no room for its button only. */
  items: readonly Attachable[];
  /** Those of the app, below them; the two are never empty together. */
  actions: readonly ComposerAction[];
  /** The button that it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
  /** Called with what is to be added, one of `items`. The menu is closed by its owner. */
  onSelect: (item: Attachable) => void;
  /** Called with one of `actions`, the app's own. */
  onAction: (action: ComposerAction) => void;
  /** After Escape the focus returns to the button; after a press elsewhere it is there. */
  onClose: (reason: 'escape' | 'outside') => void;
}

/** What can be added. Arrows go around, Escape, Tab and a press elsewhere close it. */
export function AttachMenu(props: AttachMenuProps) {
  const { items, actions, anchorRef, onSelect, onAction, onClose } = props;
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => itemsOf(ref.current)[0]?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose('escape');
    const elements = itemsOf(ref.current);
    const current = elements.findIndex((element) => element.matches(':focus'));
    const next = targetOf(event.key, current, elements.length);
    if (next === undefined) return;
    event.preventDefault();
    elements[next]?.focus();
  };

  const looks: Record<Attachable, { icon: ReactNode; label: string }> = {
    photo: { icon: <PhotosIcon size={18} />, label: strings.attachPhoto },
    file: { icon: <FileIcon size={18} />, label: strings.attachFile },
    location: { icon: <PlaceIcon size={18} />, label: strings.attachLocation },
    poll: { icon: <PollIcon size={18} />, label: strings.attachPoll },
    emoji: { icon: <EmojiIcon size={18} />, label: strings.insertEmoji },
  };
  return (
    <Popover anchorRef={anchorRef} onClose={onClose} className="parlor-attach">
      <div
        ref={ref}
        className="parlor-attach-items"
        role="menu"
        aria-label={strings.addAttachment}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <Line key={item} item={item} {...looks[item]} onClick={() => onSelect(item)} />
        ))}
        {actions.map((action) => (
          <Line
            key={`app:${action.id}`}
            item="app"
            icon={action.icon}
            label={action.label}
            onClick={() => onAction(action)}
          />
        ))}
      </div>
    </Popover>
  );
}

interface LineProps {
  item: Attachable | 'app';
  icon: ReactNode;
  label: string;
  onClick: () => void;
}

function Line({ item, icon, label, onClick }: LineProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="parlor-attach-item"
      data-item={item}
      onClick={onClick}
    >
      <span className="parlor-attach-icon" aria-hidden="true">
        {icon}
      </span>
      {label}
    </button>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  const items = menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [];
  // One that the bar has room for is not drawn here, and cannot get the focus.
  return [...items].filter((item) => item.checkVisibility?.() ?? true);
}

function targetOf(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
