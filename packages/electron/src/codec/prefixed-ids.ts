import { c2cConversationID, groupConversationID, parseConversationID, TYPES } from '@parlor/sdk';

const C2C_PREFIX = 'c2c_';
const GROUP_PREFIX = 'group_';

/** How native methods name one of several conversations; `undefined` for the system's, which has no such name. */
export function prefixedID(conversationID: string): string | undefined {
  const parsed = parseConversationID(conversationID);
  if (parsed?.type === TYPES.CONV_C2C) return `${C2C_PREFIX}${parsed.targetID}`;
  return parsed?.type === TYPES.CONV_GROUP ? `${GROUP_PREFIX}${parsed.targetID}` : undefined;
}

/** The other way; `undefined` when the text is no such name. */
export function conversationIDOfPrefixed(prefixed: string): string | undefined {
  const userID = behind(prefixed, C2C_PREFIX);
  if (userID) return c2cConversationID(userID);
  const groupID = behind(prefixed, GROUP_PREFIX);
  return groupID ? groupConversationID(groupID) : undefined;
}

function behind(text: string, prefix: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}
