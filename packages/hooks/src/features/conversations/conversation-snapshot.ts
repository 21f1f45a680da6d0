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

/** A conversation with one person, as it was at one moment: what the SDK has of it, its `title` and its `avatar`. */
export type C2CConversationSnapshot = Copied<C2CConversation> & ConversationFace;
/** The conversation of a group, as it was at one moment: what the SDK has of it, its `title` and its `avatar`. */
export type GroupConversationSnapshot = Copied<GroupConversation> & ConversationFace;
/** The conversation of group system notices, as it was at one moment. */
export type SystemConversationSnapshot = Copied<SystemConversation> & ConversationFace;

/**
 * A conversation as it was at one moment: a plain, deeply readonly copy, told apart by `type`.
 *
 * What it is called stands in `title`: the remark, else the nick or the name of the group, else the ID. `avatar` is its picture,
 * or `''`. A conversation with the notices of groups (`@TIM#SYSTEM`) has no name, and its title is its ID.
 *
 * One that has not changed is the same object in every snapshot.
 */
export type ConversationSnapshot =
  | C2CConversationSnapshot
  | GroupConversationSnapshot
  | SystemConversationSnapshot;
