import type { MergerPayload, MessageElement, SimplifiedMessage } from '@parlor/sdk';
import type { WireElement } from '../protocol/entities.js';
import { packElement, unpackElement } from './media-wire.js';
import { receivedMerger } from './merger-payload.js';

/** An element of a message as it is sent: what is good for others, and none of its objects. */
export function sentElement(element: MessageElement): WireElement {
  if (!isMerger(element)) return packElement(element);
  const { type, content } = element;
  return { type, content: { ...content, messageList: content.messageList.map(sentMessage) } };
}

/** An element as it is here, of what has come by the wire. */
export function receivedElement(element: WireElement & MessageElement): MessageElement {
  if (!isMerger(element)) return unpackElement(element);
  return { type: element.type, content: receivedMerger(element.content) };
}

/** The same of a message that says something else now: as in the SDK it is what has come, but for merged ones. */
export function rewrittenElement(element: WireElement & MessageElement): MessageElement {
  return isMerger(element) ? receivedElement(element) : element;
}

/** Merged messages are sent as JSON can say them: the payloads of others may hold what it cannot. */
function sentMessage(message: SimplifiedMessage): unknown {
  const messageBody = message.messageBody.map(({ type, payload }) => ({
    type,
    payload: sentElement({ type, content: payload }).content,
  }));
  return JSON.parse(JSON.stringify({ ...message, messageBody }));
}

function isMerger<Element extends { type: string; content: object }>(
  element: Element,
): element is Element & { content: MergerPayload } {
  return element.type === 'TIMRelayElem';
}
