/** Where tabs and whoever has the engine talk about who is played by whom. */
export const LIVELY_CHANNEL = 'parlor-demo-lively';

/** What they say there. */
export type LivelyWord =
  /** A tab: whether people whom nobody plays are to be lively. */
  | { readonly type: 'wish'; readonly isLively: boolean }
  /** Who has the engine wants to know that. */
  | { readonly type: 'ask' }
  /** A tab wants to be this person: whoever plays them by itself is to go. */
  | { readonly type: 'want'; readonly userID: string };

/** The lock of a person. Tabs share it among themselves; a bot has it alone. */
export function lockOf(userID: string): string {
  return `parlor-demo-person:${userID}`;
}
