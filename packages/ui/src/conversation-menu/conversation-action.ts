import type { ConversationSnapshot } from '@parlor/hooks';
import type { ReactNode } from 'react';
import type { MenuItem } from '../internals/menu.js';

/** What the kit lets people do with a conversation of the list, in the order of its menu. */
export const CONVERSATION_ACTION_IDS = [
  'read',
  'pin',
  'mute',
  'notifications',
  'star',
  'archive',
  'hide',
  'folder',
  'select',
  'clear',
  'delete',
] as const;

/** Something that the kit lets people do with a conversation: the `id` of an item of its menu. */
export type ConversationActionID = (typeof CONVERSATION_ACTION_IDS)[number];

/** Something that an app lets people do with a conversation. */
export interface ConversationAction {
  /** Of the app's own choosing. One that the kit has, such as `mute` or `delete`, takes the kit's place in the menu. */
  readonly id: string;
  /** What it is called in the menu. */
  readonly label: string;
  /** Drawn before the label, 16 px. */
  readonly icon?: ReactNode;
  /** Whether the conversation has it. Each one when left out; `false` for all takes an item of the kit out. */
  isShown?(conversation: ConversationSnapshot): boolean;
  /** A promise that rejects is told to the person, by the message of its error. */
  onSelect(conversation: ConversationSnapshot): unknown;
}

/** One line of the menu of conversations. */
export interface ConversationMenuItem extends MenuItem {
  /** A {@link ConversationActionID}, or an app's own. On the pages behind them: of no interest. */
  readonly id: string;
  /** Items of different sections have a line between them. */
  readonly section: 'state' | 'place' | 'app' | 'more' | 'end';
}
