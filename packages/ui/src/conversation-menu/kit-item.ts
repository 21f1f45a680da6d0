import type { ChatFeature } from '@parlor/hooks';
import type { ConversationMenuItem } from './conversation-action.js';

/** A line of the menu that the kit has by itself. */
export interface KitItem extends ConversationMenuItem {
  /** Where the application was found not to have it, the item is not offered: what an app puts in its place still is. */
  readonly needs?: ChatFeature | undefined;
}
