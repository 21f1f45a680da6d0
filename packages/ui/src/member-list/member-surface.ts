import type { GroupMemberSnapshot } from '@parlor/hooks';
import type { PopoverAnchor } from '../internals/popover.js';

/** What is open over the list of members, and whom it is about. */
export type MemberSurface =
  | { readonly kind: 'menu'; readonly member: GroupMemberSnapshot; readonly anchor: PopoverAnchor }
  | { readonly kind: 'nameCard' | 'handOver' | 'remove'; readonly member: GroupMemberSnapshot };
