import { c2cConversationID, groupConversationID, parseConversationID } from '@parlor/sdk';
import { number, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** The kinds of conversations. */
export const PERSON = 1;
export const GROUP = 2;

/** The commands do not agree how a group is named. */
const GROUP_FIELDS = ['ToGroupId', 'ToGroupid', 'GroupId'];

/** The ID of the conversation that a request names by its other side. */
export function conversationIDOf(contact: unknown): string {
  return number(contact, 'Type') === PERSON
    ? c2cConversationID(text(contact, 'To_Account'))
    : groupConversationID(
        GROUP_FIELDS.map((field) => text(contact, field)).find((id) => id !== '') ?? '',
      );
}

/** The other side of a conversation, as an answer names it. */
export function contactOf(conversationID: string): WireBody {
  const { type, targetID } = parseConversationID(conversationID) ?? {};
  return type === 'C2C'
    ? { Type: PERSON, To_Account: targetID }
    : { Type: GROUP, ToGroupId: targetID };
}

/** The same, as a push names it. */
export function toldContactOf(conversationID: string): WireBody {
  const { type, targetID } = parseConversationID(conversationID) ?? {};
  return type === 'C2C' ? { Type: PERSON, UserId: targetID } : { Type: GROUP, GroupId: targetID };
}
