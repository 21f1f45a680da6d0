import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import { number, text } from './fields.js';
import { placeIDOf } from './group-place.js';
import type { Request } from './handler.js';

/** A message, as the engine names it. */
export interface MessagePlace {
  readonly conversationID: string;
  readonly messageID: string;
}

/** A C2C message, which the SDK names by its key, and whoever wrote it to whom. */
export function c2cPlaceOf(request: Request): MessagePlace {
  const messageID = c2cMessageID(request, text(request.body, 'MsgKey'));
  return { conversationID: c2cIDOf(request), messageID };
}

/** A message of a group, which the SDK names by its sequence. */
export function groupPlaceOf(request: Request): MessagePlace {
  const messageID = groupMessageID(request, number(request.body, 'MsgSeq'));
  return { conversationID: groupIDOf(request), messageID };
}

/** The conversation of the two people a command names. */
export function c2cIDOf({ body, session }: Request): string {
  const from = text(body, 'From_Account');
  return c2cConversationID(from === session.userID ? text(body, 'To_Account') : from);
}

/** The conversation of the group or topic a command names. */
export function groupIDOf({ body }: Request): string {
  return groupConversationID(placeIDOf(body));
}

/** A key that has never passed names no message: the engine will say so. */
export function c2cMessageID({ session }: Request, msgKey: string): string {
  const message = session.messages.byMsgKey(msgKey);
  return message ? messageIDOf(message) : msgKey;
}

/** As of a key: a sequence that has never passed names no message. */
export function groupMessageID({ body, session }: Request, sequence: number): string {
  const message = session.messages.byGroupSequence(placeIDOf(body), sequence);
  return message ? messageIDOf(message) : String(sequence);
}
