import type { ComponentType } from 'react';
import type { UserCardFactsProps } from './card-facts.js';
import type { UserCardHeadProps } from './card-head.js';
import type { FieldNames } from './facts-of.js';

/** The parts of a {@link UserCard} that can be replaced. Define them outside of rendering. */
export interface UserCardParts {
  /** Picture, name, presence and signature. */
  Head: ComponentType<UserCardHeadProps>;
  /** What is known of the person, line by line. */
  Facts: ComponentType<UserCardFactsProps>;
}

/** What {@link UserCard} takes. */
export interface UserCardProps {
  /** Whose card it is; mine, too. */
  userID: string;
  /** Opens the conversation with them, `C2C<userID>`. The card has no such button when left out; so it is with the others. */
  onMessage?: ((userID: string) => void) | undefined;
  /** Calls them, in whatever way the app has. Not offered for who is blocked. */
  onCall?: ((userID: string) => void) | undefined;
  /** Reports them to whom the app has for that. */
  onReport?: ((userID: string) => void) | undefined;
  /** Closes what the card stands in: it has a button for it then. */
  onClose?: (() => void) | undefined;
  /**
   * What the app calls its own fields of profiles and friends, by their keys: `{ Tag_Profile_Custom_Team: 'Team' }`. Fields
   * without a name here are not shown. Keep the object stable.
   */
  fieldNames?: FieldNames;
  /** Own components in the place of the default ones. */
  parts?: Partial<UserCardParts>;
  /** One more class for the outermost element. */
  className?: string;
}
