import { type GetConversationListOptions, TYPES } from '@parlor/sdk';
import { isNumber, isPlainObject } from '@parlor/sdk/implementation';
import type { LiveConversation } from './native-conversation.js';

/** IDs, a filter, or everything; what is neither selects nothing. The native filters know less, and have nothing to add. */
export function select(
  all: LiveConversation[],
  options: string[] | GetConversationListOptions | undefined,
): LiveConversation[] {
  if (options === undefined) return all;
  if (Array.isArray(options)) return all.filter((one) => options.includes(one.conversationID));
  if (!isPlainObject(options)) return [];
  return all.filter((one) => matches(one, options));
}

/** Filters of a wrong type are not looked at. */
function matches(conversation: LiveConversation, filter: GetConversationListOptions): boolean {
  const { type, markType, groupName, hasUnreadCount, hasGroupAtInfo } = filter;
  const { markList, conversationGroupList, unreadCount, groupAtInfoList } = conversation;
  const isOfKind = type === TYPES.CONV_C2C || type === TYPES.CONV_GROUP;
  return (
    (!isOfKind || conversation.type === type) &&
    (!isNumber(markType) || hasOrIsEmpty(markList, markType, 0)) &&
    (typeof groupName !== 'string' || hasOrIsEmpty(conversationGroupList, groupName, '')) &&
    (typeof hasUnreadCount !== 'boolean' || unreadCount > 0 === hasUnreadCount) &&
    (typeof hasGroupAtInfo !== 'boolean' || groupAtInfoList.length > 0 === hasGroupAtInfo)
  );
}

/** The empty value asks for those that have nothing. */
function hasOrIsEmpty<Value>(values: readonly Value[], wanted: Value, empty: Value): boolean {
  return wanted === empty ? values.length === 0 : values.includes(wanted);
}
