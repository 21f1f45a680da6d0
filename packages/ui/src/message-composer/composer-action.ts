import type { ReactNode } from 'react';

/** Something that an app lets people add or send: a line of what the button with the plus opens. */
export interface ComposerAction {
  /** Of the app's own choosing. */
  readonly id: string;
  /** What it is called in the menu. */
  readonly label: string;
  /** Drawn before the label, 18 px. */
  readonly icon?: ReactNode;
  /**
   * Called with the conversation that is written in. The focus is on the button with the plus: a dialog that is opened gives
   * it back there.
   */
  onSelect(conversationID: string): void;
}
