import type { FriendSnapshot } from '@parlor/hooks';
import type { PopoverAnchor } from '../internals/popover.js';

/** What is open over the list of friends, and whom it is about. */
export type ContactSurface =
  | { readonly kind: 'menu'; readonly friend: FriendSnapshot; readonly anchor: PopoverAnchor }
  | { readonly kind: 'block' | 'remove' | 'newGroup'; readonly friend: FriendSnapshot };
