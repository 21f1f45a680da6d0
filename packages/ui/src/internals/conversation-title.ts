import type { ConversationSnapshot } from '@parlor/hooks';
import { groupOf } from './group-of.js';
import { plainText } from './plain-text.js';
import type { ChatStrings } from './strings/chat-strings.js';

const SYSTEM_CONVERSATION_ID: Extract<ConversationSnapshot['type'], '@TIM#SYSTEM'> = '@TIM#SYSTEM';

/** Whether this is the one conversation that holds the notices of groups. */
export function isSystemConversation(conversationID: string): boolean {
  return conversationID === SYSTEM_CONVERSATION_ID;
}

/** What a conversation is called; `''` while it is not known. The system's has no name of its own. */
export function titleOf(
  conversation: ConversationSnapshot | undefined,
  { systemConversation }: ChatStrings,
): string {
  return conversation?.type === SYSTEM_CONVERSATION_ID
    ? systemConversation
    : (conversation?.title ?? '');
}

/** {@link titleOf} where nothing around says of which community a topic is: the topic, and its community. */
export function wholeTitleOf(
  conversation: ConversationSnapshot | undefined,
  strings: ChatStrings,
): string {
  const title = titleOf(conversation, strings);
  if (conversation?.type !== 'GROUP') return title;
  const { conversationID, groupProfile } = conversation;
  // The group of a topic is its community.
  const { groupID } = groupOf(conversationID);
  if (conversationID === `GROUP${groupID}`) return title;
  return strings.facts([title, plainText(groupProfile?.name) || groupID]);
}
