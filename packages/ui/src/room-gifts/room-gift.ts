import type { ReactNode } from 'react';

/** Something that can be given in a room, as often as one likes. */
export interface RoomGift {
  /** Of the group's counter that counts it. */
  key: string;
  /** What it is called, in the reader's language. */
  label: string;
  /** Drawn in the button, above how often it was given: an emoji, or a picture of the app's. */
  icon: ReactNode;
}
