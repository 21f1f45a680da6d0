import { ChatError, type ChatSDK, type MergerElement, type MergerMessage } from '@parlor/sdk';
import { byteLength } from '../core/byte-length.js';
import type { OutgoingMessage } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import type { Connection } from './connection.js';
import { LiveMessage } from './live-message.js';
import { receivedList } from './merger-payload.js';

/** What a merged message may be long as JSON, in bytes, and still travel with its list. */
const LONGEST_WHOLE = 11_264;

/** Fetches the messages of merged ones that have only the key of their list. */
export function mergingMethods({
  connection,
}: ClientParts): Pick<ChatSDK, 'downloadMergerMessage'> {
  return {
    downloadMergerMessage: (message) => {
      if (message.type !== 'TIMRelayElem') return refuse(2450);
      if (!message.payload.downloadKey) return refuse(2451);
      return download(connection, message);
    },
  };
}

function refuse(code: number): Promise<never> {
  return Promise.reject(new ChatError({ code }));
}

async function download<Merger extends MergerMessage | MergerElement>(
  connection: Connection,
  message: Merger,
): Promise<Merger> {
  const { downloadKey } = message.payload;
  const { messages } = await connection
    .request('messages.mergedList', { downloadKey })
    .catch((cause: unknown) => Promise.reject(new ChatError({ code: 2452, cause })));
  fill(message, { messageList: receivedList(messages), downloadKey: '', pbDownloadKey: '' });
  return message;
}

/** A message gets a new payload, as with every new element; one within another is filled as it is. */
function fill(
  message: MergerMessage | MergerElement,
  found: Pick<MergerElement['payload'], 'messageList' | 'downloadKey' | 'pbDownloadKey'>,
): void {
  if (!(message instanceof LiveMessage)) return void Object.assign(message.payload, found);
  const content = { ...message.payload, ...found };
  message.clearElement();
  message.setElement({ type: 'TIMRelayElem', content });
}

/** Whether a merged message is too long to travel with its list. It is the whole object that is measured. */
export function isTooLong(message: LiveMessage): boolean {
  return message.type === 'TIMRelayElem' && byteLength(JSON.stringify(message)) > LONGEST_WHOLE;
}

/**
 * Sends the list of a merged message ahead. Returns what is sent in the place of the message: with the key of
 * the list, and, as from the SDK, without receivers, and between two people without a wish for receipts.
 */
export async function withKey(
  connection: Connection,
  { receiverList: _receivers, ...message }: OutgoingMessage,
): Promise<OutgoingMessage> {
  const [element] = message.elements;
  const { messageList, title, abstractList, compatibleText } = element?.content ?? {};
  const messages = Array.isArray(messageList) ? messageList : [];
  const keys = await connection.request('messages.keepMergedList', { messages });
  const content = { ...keys, title, abstractList, compatibleText, messageNumber: messages.length };
  return {
    ...message,
    elements: [{ type: 'TIMRelayElem', content }],
    needReadReceipt: message.needReadReceipt && message.conversationType === 'GROUP',
  };
}
