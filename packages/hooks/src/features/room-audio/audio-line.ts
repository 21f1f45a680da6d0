/**
 * A line from page to page beside the chat. What is said is in no thread, counts nowhere as unread, is kept nowhere and
 * reaches those who are online, all their pages.
 */
export interface AudioLine {
  /**
   * Tells somebody something about this room: plain data, at most 8 kB as JSON. Rejects with a ChatError when it could not
   * be sent; that it was sent does not say that it has arrived.
   */
  send(userID: string, data: Readonly<Record<string, unknown>>): Promise<void>;
  /** Calls back with what others, and other pages of mine, say about this room. Untrusted. Returns what ends that. */
  listen(listener: (userID: string, data: Readonly<Record<string, unknown>>) => void): () => void;
  /**
   * Whether somebody is in the room, so that nobody else listens; always where the service cannot tell, as in live rooms,
   * which are open to all. Rejects with a ChatError when it could not be asked.
   */
  isInRoom(userID: string): Promise<boolean>;
}
