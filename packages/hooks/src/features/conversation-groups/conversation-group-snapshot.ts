/** A folder of the conversation list, as it was at one moment. One that has not changed is the same object. */
export interface ConversationGroupSnapshot {
  /** The person's own words; untrusted. */
  readonly name: string;
  /** How many conversations are in it, archived ones (folded or hidden) among them. */
  readonly conversationCount: number;
  /** Unread messages of those that notify, as in the total; archived ones are left out: a folder does not show them. */
  readonly unreadCount: number;
  /** Whether somebody has mentioned me, or all, in one that is not archived, and I have not read it. */
  readonly hasMention: boolean;
}
