import type {
  ConversationOutcome,
  WireConversation,
  WireConversationGroup,
} from '../../../packages/engine/src/protocol/entities.js';
import { contactOf } from '../conversations/contacts.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** A conversation group, as it is named in answers and pushes. */
export function groupItem({ id, name }: WireConversationGroup): WireBody {
  return { GroupId: id, GroupName: name };
}

/** All conversation groups of a person. */
export async function groupsOf(session: GatewaySession): Promise<WireConversationGroup[]> {
  return (await session.call('conversationGroups.list', {})).groups;
}

/** Those that a conversation is in, by their IDs: the SDK knows the names already. */
export function groupIDsOf(
  { conversationGroupList = [] }: WireConversation,
  groups: readonly WireConversationGroup[],
): number[] {
  return groups.filter(({ name }) => conversationGroupList.includes(name)).map(({ id }) => id);
}

/** What became of each conversation. */
export function resultItems(outcomes: readonly ConversationOutcome[]): WireBody[] {
  return outcomes.map(({ conversationID, code, message }) => ({
    ContactItem: contactOf(conversationID),
    ResultCode: code,
    ResultInfo: message,
  }));
}
