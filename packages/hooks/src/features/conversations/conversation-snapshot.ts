import type {
  C2CConversation,
  Conversation,
  GroupConversation,
  SystemConversation,
} from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/** What a conversation is to be called and shown with, chosen from what is known. */
export interface ConversationFace {
  /** C2C: the remark, else the nick, else the userID. Group: the name, else the groupID. Never empty; untrusted. */
  readonly title: string;
  /** URL of the picture of the person or group; `''` when there is none. Untrusted. */
  readonly avatar: string;
}

/** What is copied: not `toAccount`, which the SDK works out from the ID and does not keep. */
type Copied<Live extends Conversation> = Omit<Plain<Live>, 'toAccount'>;

/** A conversation with one person, as it was at one moment. */
export type C2CConversationSnapshot = Copied<C2CConversation> & ConversationFace;
/** The conversation of a group, as it was at one moment. */
export type GroupConversationSnapshot = Copied<GroupConversation> & ConversationFace;
/** The conversation of group system notices, as it was at one moment. */
export type SystemConversationSnapshot = Copied<SystemConversation> & ConversationFace;

/**
 * A conversation as it was at one moment: a plain, deeply readonly copy, told apart by `type`.
 *
 * One that has not changed is the same object in every snapshot.
 */
export type ConversationSnapshot =
  | C2CConversationSnapshot
  | GroupConversationSnapshot
  | SystemConversationSnapshot;
