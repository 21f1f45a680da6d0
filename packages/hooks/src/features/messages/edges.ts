import { parseConversationID } from '@parlor/sdk';
import type { Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** From where getMessageListHopping goes on: groups by number, conversations of two by the second. */
export type HopPosition =
  | { readonly by: 'sequence'; readonly sequence: number }
  | {
      readonly by: 'time';
      /** In seconds; what was said in this second comes again, unless the SDK remembers the message beside. */
      readonly time: number;
      /** The last message that came from that side: the next one is beside it. */
      readonly besideID: string;
    };

/** Where the messages before a run come from. */
export type OlderEdge =
  /** The next page of getMessageList; opaque, and of use only while the SDK has the run in memory. */
  { readonly by: 'list'; readonly cursor: string } | HopPosition;

/** Whether its messages can be had from any place on. Not those of the system conversation. */
export function canHop(conversationID: string): boolean {
  const type = parseConversationID(conversationID)?.type;
  return type === 'C2C' || type === 'GROUP';
}

/** Where the messages before these are; `null` when nothing is known of where these are. */
export function edgeBefore(messages: Ordered): HopPosition | null {
  const first = messages.find(isStored);
  if (!first || !canHop(first.conversationID)) return null;
  return isOfGroup(first)
    ? { by: 'sequence', sequence: first.sequence - 1 }
    : { by: 'time', time: first.time, besideID: first.ID };
}

/** Where the messages behind these are; `null` when nothing is known of where these are. */
export function edgeBehind(messages: Ordered): HopPosition | null {
  const last = messages.findLast(isStored);
  if (!last || !canHop(last.conversationID)) return null;
  return isOfGroup(last)
    ? { by: 'sequence', sequence: last.sequence + 1 }
    : { by: 'time', time: last.time, besideID: last.ID };
}

/** Whether the service has it, so that it has a place in the history. */
export function isStored(message: MessageSnapshot): boolean {
  return message.status === 'success';
}

function isOfGroup({ conversationID, sequence }: MessageSnapshot): boolean {
  return conversationID.startsWith('GROUP') && sequence > 0;
}
