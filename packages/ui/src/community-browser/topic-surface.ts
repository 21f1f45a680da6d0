import type { TopicSnapshot, UseTopicsResult } from '@parlor/hooks';
import type { PopoverAnchor } from '../internals/popover.js';
import type { Deeds } from '../internals/use-deeds.js';

/** What is open over the topics. */
export type TopicSurface =
  | { readonly kind: 'menu'; readonly topic: TopicSnapshot; readonly anchor: PopoverAnchor }
  | { readonly kind: 'edit'; readonly topic: TopicSnapshot }
  | { readonly kind: 'delete'; readonly topic: TopicSnapshot }
  | { readonly kind: 'new' }
  | { readonly kind: 'about' };

/** What stands over the topics of a community. */
export interface TopicLayerProps {
  communityID: string;
  surface: TopicSurface;
  topics: UseTopicsResult;
  /** Whether I may make, change and delete them. */
  mayManage: boolean;
  deeds: Deeds;
  onOpen: (surface: TopicSurface) => void;
  /** The focus goes back to the list, unless it `staysAway`: somebody has pressed elsewhere. */
  onClose: (staysAway?: boolean) => void;
  /** Called with the ID of a topic that was made. */
  onMade: (topicID: string) => void;
}
