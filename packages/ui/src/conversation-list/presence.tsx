/** What {@link ConversationListPresence} takes. */
export interface ConversationListPresenceProps {
  /** Whose picture it stands at. */
  userID: string;
}

/**
 * What stands at the lower corner of a person's picture: a dot that says whether they are there, for example. Draws nothing;
 * an own part in its place has about 14 px to draw in, and its text is heard behind the name.
 */
export function ConversationListPresence(_props: ConversationListPresenceProps) {
  return null;
}
