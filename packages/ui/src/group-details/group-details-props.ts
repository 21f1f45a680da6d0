import type { ComponentType } from 'react';
import type { GroupDetailsFactsProps } from './details-facts.js';
import type { GroupDetailsHeadProps } from './details-head.js';

/** What is shown inside: the details, or one of the lists behind them. */
export type DetailsPlace = 'details' | 'members' | 'applications';

/** The parts of {@link GroupDetails} that can be replaced. Define them outside of rendering. */
export interface GroupDetailsParts {
  /** Picture, name, kind, and how many are in it. */
  Head: ComponentType<GroupDetailsHeadProps>;
  /** What is known of the group, line by line. */
  Facts: ComponentType<GroupDetailsFactsProps>;
}

/** What {@link GroupDetails} takes. */
export interface GroupDetailsProps {
  /** Not the conversationID. */
  groupID: string;
  /** Called when a member is chosen; without it, what can be done about them is shown. */
  onUserClick?: ((userID: string) => void) | undefined;
  /** Opens a conversation: the group's, `GROUP<groupID>`, or a member's, `C2C<userID>`. There is no way to them when left out. */
  onMessage?: ((conversationID: string) => void) | undefined;
  /** Called once I have left the group, or dismissed it. */
  onLeft?: (() => void) | undefined;
  /**
   * Keeps a picture where everybody can load it, and returns its address: http or https, 100 bytes. It may reject: its message
   * is shown. When it is left out, an address is asked for.
   */
  uploadAvatar?: ((file: File) => Promise<string>) | undefined;
  /** One more class for the outermost element. */
  className?: string;
  /** Own components in the place of the default ones. */
  parts?: Partial<GroupDetailsParts>;
}
