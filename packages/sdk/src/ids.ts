/**
 * How the SDK spells its identifiers: build them and take them apart.
 *
 * A conversationID is a prefix and the ID of the other side: `C2C<userID>`, `GROUP<groupID>`,
 * `GROUP<topicID>`, or the one system conversation `@TIM#SYSTEM`.
 */

const C2C_PREFIX = 'C2C';
const GROUP_PREFIX = 'GROUP';
const COMMUNITY_PREFIX = '@TGS#_';
const TOPIC_MARK = '@TOPIC#_';

/** The ID of the one conversation that holds group system notices. */
export const SYSTEM_CONVERSATION_ID = '@TIM#SYSTEM';

/** What a conversationID says. `targetID` is a userID for `C2C`, a groupID or topicID for `GROUP`. */
export type ParsedConversationID =
  | { readonly type: 'C2C'; readonly targetID: string }
  | { readonly type: 'GROUP'; readonly targetID: string }
  | { readonly type: '@TIM#SYSTEM'; readonly targetID: '' };

/** The conversationID of the one-to-one conversation with a user. */
export function c2cConversationID(userID: string): string {
  return `${C2C_PREFIX}${userID}`;
}

/** The conversationID of a group's or a topic's conversation: a topic has no prefix of its own. */
export function groupConversationID(groupIDOrTopicID: string): string {
  return `${GROUP_PREFIX}${groupIDOrTopicID}`;
}

/**
 * Takes a conversationID apart; `undefined` when it is none.
 *
 * Like the SDK it looks only at the first characters. Unlike it, it takes them alone for none: the SDK
 * lets `C2C` with nothing behind it through to the service, where there is no such conversation.
 */
export function parseConversationID(conversationID: string): ParsedConversationID | undefined {
  if (conversationID === SYSTEM_CONVERSATION_ID) {
    return { type: SYSTEM_CONVERSATION_ID, targetID: '' };
  }
  if (conversationID.startsWith(GROUP_PREFIX) && conversationID.length > GROUP_PREFIX.length) {
    return { type: 'GROUP', targetID: conversationID.slice(GROUP_PREFIX.length) };
  }
  if (conversationID.startsWith(C2C_PREFIX) && conversationID.length > C2C_PREFIX.length) {
    return { type: 'C2C', targetID: conversationID.slice(C2C_PREFIX.length) };
  }
  return undefined;
}

/** The ID of a community of one's own: `@TGS#_<name>`. The name has no `@TOPIC#_` in it (2602). */
export function communityID(name: string): string {
  return `${COMMUNITY_PREFIX}${name}`;
}

/** The ID of a topic of one's own: its community's ID and `@TOPIC#_<name>`. */
export function topicID(communityID: string, name: string): string {
  return `${communityID}${TOPIC_MARK}${name}`;
}

/** Whether an ID is a topic's: it starts like a community's and names a topic in it. */
export function isTopicID(id: string): boolean {
  return id.startsWith(COMMUNITY_PREFIX) && id.includes(TOPIC_MARK);
}

/** Whether an ID is a community's (and not that of one of its topics). */
export function isCommunityID(id: string): boolean {
  return id.startsWith(COMMUNITY_PREFIX) && !id.includes(TOPIC_MARK);
}

/** The ID of the community that a topic belongs to; `undefined` when the ID is not a topic's. */
export function communityIDOfTopic(topicID: string): string | undefined {
  return isTopicID(topicID) ? topicID.slice(0, topicID.indexOf(TOPIC_MARK)) : undefined;
}
