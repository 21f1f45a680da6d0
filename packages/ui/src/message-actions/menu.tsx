'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { Fragment, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { findByPrefix } from '../conversation-list/list-keys.js';
import { useTypeAhead } from '../conversation-list/use-type-ahead.js';
import { Popover, type PopoverAnchor } from '../internals/popover.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { MessageMenuItem } from './menu-item.js';

/** What {@link MessageMenu} takes. */
export interface MessageMenuProps {
  message: MessageSnapshot;
  /** What can be done with it; never empty. Choosing one closes the menu. */
  items: readonly MessageMenuItem[];
  /** What it stands beside: a button, a message, or where the mouse was. */
  anchorRef: RefObject<PopoverAnchor | null>;
  /** After Escape and Tab the focus goes back to where it was. */
  onClose: (reason: 'escape' | 'outside') => void;
}

/**
 * What can be done with a message. Arrows go around, letters jump to an item, Escape, Tab and a press elsewhere close it.
 * On phones it is a sheet at the lower end of the screen.
 */
export function MessageMenu({ items, anchorRef, onClose }: MessageMenuProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const typeAhead = useTypeAhead().type;
  useEffect(() => itemsOf(ref.current)[0]?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // The thread around has a use for most keys.
    event.stopPropagation();
    if (event.key === 'Tab') return onClose('escape');
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const elements = itemsOf(ref.current);
    const current = elements.findIndex((element) => element.matches(':focus'));
    const labels = items.map(({ label }) => label);
    const next =
      targetOf(event.key, current, elements.length) ??
      (isLetter(event.key)
        ? findByPrefix(labels, typeAhead(event.key, event.timeStamp), current)
        : undefined);
    if (next === undefined) return;
    event.preventDefault();
    elements[next]?.focus();
  };

  return (
    <Popover
      anchorRef={anchorRef}
      side="below"
      isAlone
      onClose={onClose}
      className="parlor-message-menu"
    >
      <div
        ref={ref}
        className="parlor-message-menu-items"
        role="menu"
        aria-label={strings.messageMenu}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      >
        {items.map((item, index) => (
          <Fragment key={item.id}>
            {index > 0 && items[index - 1]?.section !== item.section && (
              <div className="parlor-message-menu-line" role="separator" />
            )}
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="parlor-message-menu-item"
              data-action={item.id}
              data-danger={item.isDanger || undefined}
              onClick={item.onSelect}
            >
              <span className="parlor-message-menu-icon" aria-hidden="true">
                {item.icon}
              </span>
              <span className="parlor-message-menu-label">{item.label}</span>
              {item.hint && <span className="parlor-message-menu-hint">{item.hint}</span>}
            </button>
          </Fragment>
        ))}
      </div>
    </Popover>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return menu ? [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')] : [];
}

function targetOf(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** A space chooses the item; it begins no word. */
function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}
