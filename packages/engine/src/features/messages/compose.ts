import type { Work } from '../../core/context.js';
import { SYSTEM_ACCOUNT, tinyIDOf } from '../../core/ids.js';
import type { OutgoingMessage, WireElement, WireMessage } from '../../protocol/entities.js';
import { nextNumber } from '../../storage/counters.js';

/** Who a message is from, as everybody sees it. */
export interface Sender {
  userID: string;
  nick: string;
  avatar: string;
  nameCard: string;
  /** The level of their profile, which live rooms tell; 0 when left out. */
  level?: number;
}

/** The service, speaking for itself. */
export const SYSTEM_SENDER: Sender = { userID: SYSTEM_ACCOUNT, nick: '', avatar: '', nameCard: '' };

/** A message as it is delivered and kept: what the sender said, and what the service adds. */
export function composeMessage(
  outgoing: OutgoingMessage,
  sender: Sender,
  accepted: { time: number; sequence: number },
): WireMessage {
  return {
    ...outgoing,
    ...accepted,
    from: sender.userID,
    senderTinyID: tinyIDOf(sender.userID),
    nick: sender.nick,
    avatar: sender.avatar,
    nameCard: sender.nameCard,
    isSystemMessage: false,
    isRevoked: false,
    version: 0,
  };
}

/** A message that the service itself makes: a tip, a notice, a message of the seed. */
export async function systemOutgoing(
  work: Work,
  target: Pick<OutgoingMessage, 'conversationType' | 'to'>,
  element: WireElement,
  clientTime: number,
): Promise<OutgoingMessage> {
  // A number that is used once: the ID of a message is made of its sender, its second and this.
  const number = await nextNumber(work.store, 'system-messages');
  return {
    ...target,
    clientTime,
    clientSequence: number,
    random: number,
    priority: 'Normal',
    elements: [element],
    cloudCustomData: '',
    atUserList: [],
    needReadReceipt: false,
    isSupportExtension: false,
    onlineUserOnly: false,
    excludedFromUnreadCount: false,
    excludedFromLastMessage: false,
  };
}
