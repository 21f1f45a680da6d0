'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import type { RefObject } from 'react';
import { Menu } from '../internals/menu.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { MessageMenuItem } from './menu-item.js';

/** What {@link MessageMenu} takes. */
export interface MessageMenuProps {
  /** What the menu is about. */
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
  const label = useStrings().messageMenu;
  return <Menu label={label} items={items} anchorRef={anchorRef} onClose={onClose} />;
}
