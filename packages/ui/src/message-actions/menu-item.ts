import type { ReactNode } from 'react';

/** One line of a message's menu. */
export interface MessageMenuItem {
  /** A `MessageActionID`, or an app's own. */
  readonly id: string;
  /** What it is called. */
  readonly label: string;
  /** Drawn before the label, 16 px. */
  readonly icon?: ReactNode;
  /** Behind the label, muted: how long it is still possible. */
  readonly hint?: ReactNode;
  /** It takes something away. */
  readonly isDanger?: boolean;
  /** Items of different sections have a line between them. */
  readonly section: 'message' | 'thread' | 'app' | 'end';
  /** It was chosen; the menu has closed by itself. */
  onSelect(): void;
}
