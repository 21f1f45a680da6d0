'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import type { RefObject } from 'react';
import { Menu } from '../internals/menu.js';
import type { PopoverAnchor } from '../internals/popover.js';
import type { ConversationMenuItem } from './conversation-action.js';

/** What {@link ConversationMenu} takes. */
export interface ConversationMenuProps {
  /** What it is about: one conversation, or those that are selected. */
  conversations: readonly ConversationSnapshot[];
  /** Its name; a page behind the first one has a name of its own. */
  label: string;
  /** What can be done; never empty. Choosing one closes the menu, unless it is ticked or leads to a page. */
  items: readonly ConversationMenuItem[];
  /** What it stands beside: a row, or where the mouse was. */
  anchorRef: RefObject<PopoverAnchor | null>;
  /** After Escape and Tab the focus goes back to where it was. */
  onClose: (reason: 'escape' | 'outside') => void;
  /** Of a page behind the first one: leads back. */
  onBack?: (() => void) | undefined;
}

/**
 * What can be done with conversations of the list. Arrows go around, letters jump to an item, Escape, Tab and a press
 * elsewhere close it. On phones it is a sheet at the lower end of the screen.
 */
export function ConversationMenu({ conversations: _, ...menu }: ConversationMenuProps) {
  return <Menu {...menu} />;
}
