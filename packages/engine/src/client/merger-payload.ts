import type {
  MergerPayload,
  MergerPayloadOptions,
  Message,
  SimplifiedElement,
  SimplifiedMessage,
} from '@parlor/sdk';
import { unpackElement } from './media-wire.js';

/** What an app may give to be merged: messages, and, as the SDK takes it, what merged ones are made of. */
type Mergeable = Message & Partial<Pick<SimplifiedMessage, 'messageBody' | keyof Receiver>>;

/** Whom a message within a merged one was for. */
type Receiver = Pick<SimplifiedMessage, 'receiverUserID' | 'receiverGroupID' | 'messageReceiver'>;

/** The payload of a new merged message. What the app says of title and abstract is not looked at. */
export function mergedPayload(options: MergerPayloadOptions): MergerPayload {
  const { messageList, title, abstractList, compatibleText } = options;
  const merged = messageList.filter((message) => !isNothing(message)).map(simplified);
  return { ...emptyPayload(), messageList: merged, title, abstractList, compatibleText };
}

/** The payload of a merged message that has come by the wire: with its list, or with the key of one. */
export function receivedMerger(content: MergerPayload): MergerPayload {
  const { downloadKey, pbDownloadKey, messageList } = content;
  const { title, abstractList, compatibleText, version } = content;
  const said = { title, abstractList, compatibleText, version: version || 0 };
  if (downloadKey) return { ...emptyPayload(), downloadKey, pbDownloadKey, ...said };
  // Of what was merged too deep there is nothing but that.
  if (!Array.isArray(messageList) || messageList.length === 0) {
    return { ...emptyPayload(), layersOverLimit: Boolean(content.layersOverLimit) };
  }
  return { ...emptyPayload(), messageList: receivedList(messageList), ...said };
}

/** The messages of a merged one, as they have come by the wire. */
export function receivedList(messages: readonly SimplifiedMessage[]): SimplifiedMessage[] {
  return messages.filter(hasBody).map(received);
}

function emptyPayload(): MergerPayload {
  return {
    downloadKey: '',
    pbDownloadKey: '',
    messageList: [],
    title: '',
    abstractList: [],
    compatibleText: '',
    version: 0,
    layersOverLimit: false,
  };
}

/** What is kept of a message: its first element alone, whose payload both share. */
function simplified(message: Mergeable): SimplifiedMessage {
  const { from, time, sequence, random, clientTime } = message;
  return {
    from,
    messageSender: from,
    time,
    messageSequence: sequence,
    clientSequence: message.clientSequence || sequence,
    messageRandom: random,
    cloudCustomData: message.cloudCustomData || '',
    clientTime: clientTime || undefined,
    ID: message.ID || '',
    nick: message.nick || '',
    avatar: message.avatar || '',
    messageBody: bodyOf(message),
    ...receiverOf(message),
  };
}

function receiverOf({ conversationType, to, ...known }: Mergeable): Receiver {
  if (conversationType === 'C2C') return { receiverUserID: to, messageReceiver: to };
  if (conversationType === 'GROUP') return { receiverGroupID: to, messageReceiver: to };
  return { ...named(known), messageReceiver: known.messageReceiver ?? '' };
}

/** The group, or else the person, that is named. */
function named({ receiverGroupID, receiverUserID }: Partial<Receiver>): Partial<Receiver> {
  if (receiverGroupID) return { receiverGroupID };
  return receiverUserID ? { receiverUserID } : {};
}

function bodyOf({ type, payload, messageBody }: Mergeable): SimplifiedElement[] {
  if (messageBody) return copyOf(messageBody);
  // They are a pair of the union, which TypeScript does not see once they are taken apart.
  return [{ type, payload } as SimplifiedElement];
}

function copyOf(body: readonly SimplifiedElement[]): SimplifiedElement[] {
  const copy: SimplifiedElement[] = JSON.parse(JSON.stringify(body));
  return copy;
}

/** The same as it was, in the order and with the empty texts that the SDK gives it. */
function received(message: SimplifiedMessage): SimplifiedMessage {
  const { from, time, messageSequence, messageRandom, messageBody } = message;
  return {
    from,
    messageSender: from,
    time,
    messageSequence,
    clientSequence: message.clientSequence || messageSequence,
    messageRandom,
    cloudCustomData: message.cloudCustomData || '',
    clientTime: message.clientTime || undefined,
    nick: message.nick || '',
    avatar: message.avatar || '',
    messageBody: messageBody.slice(0, 1).map(receivedElement),
    ...named(message),
    messageReceiver: message.messageReceiver,
    ID: message.ID,
  };
}

function receivedElement({ type, payload }: SimplifiedElement): SimplifiedElement {
  if (type === 'TIMRelayElem') return { type, payload: receivedMerger({ ...payload }) };
  const { content } = unpackElement({ type, content: { ...payload } });
  // It has the type that it had.
  return { type, payload: content } as SimplifiedElement;
}

/** Who sends is not checked: what is no message in a list of messages cannot be shown as one. */
function hasBody(message: SimplifiedMessage | null | undefined): boolean {
  return Array.isArray(message?.messageBody) && !message.messageBody.some(isNothing);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
