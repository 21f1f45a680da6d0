import {
  ChatError,
  type ChatSDK,
  type ForwardableMessage,
  type Message,
  parseConversationID,
  type SendableConversationType,
} from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { appCustomData, messagesFeature, withKey } from '../messages/index.js';
import type { MessageReference, OutboxContent, OutboxItem } from './outbox-item.js';

/** Where a message goes, as the SDK's `create…Message` want it. */
interface Recipient {
  readonly to: string;
  readonly conversationType: SendableConversationType;
}

/** What a message is made of. */
type Parts = Pick<OutboxItem, 'key' | 'conversationID' | 'content' | 'messageOptions'>;

/** Told how far an upload is, from 0 to 1. */
type OnProgress = (progress: number) => void;

/**
 * Has the SDK make the message, with the key of the item in it. Throws what the SDK throws, 2503 and 2106 where nothing
 * can be sent to, and 2454 when a message to be forwarded is not at hand.
 */
export function createMessage(chat: ChatStore, parts: Parts, onProgress: OnProgress): Message {
  const { sdk } = chat;
  const { content, key, messageOptions } = parts;
  const recipient = recipientOf(parts.conversationID);
  const { receiverList, cloudCustomData = '', ...rest } = messageOptions;
  const options = {
    ...recipient,
    ...rest,
    ...(receiverList && { receiverList: [...receiverList] }),
    cloudCustomData: withKey(cloudCustomData, key),
  };
  switch (content.type) {
    case 'text':
      return createText(sdk, options, content);
    case 'custom':
      return sdk.createCustomMessage({ ...options, payload: { ...content.payload } });
    case 'face':
      return sdk.createFaceMessage({ ...options, payload: { ...content.payload } });
    case 'location':
      return sdk.createLocationMessage({ ...options, payload: { ...content.payload } });
    case 'merger':
      return createMerger(chat, options, content);
    case 'forward':
      return createForward(chat, options, content.message, parts);
    default:
      return createMedia(sdk, { ...options, onProgress }, content);
  }
}

/** Of a message to be forwarded the app's own text goes with it, unless there is another. */
function createForward(
  chat: ChatStore,
  options: Recipient,
  reference: MessageReference,
  { key, messageOptions }: Parts,
): Message {
  const payload = find(chat, reference);
  // Other clients may leave it out.
  const { cloudCustomData = '' } = payload;
  const text = messageOptions.cloudCustomData ?? appCustomData({ cloudCustomData });
  return chat.sdk.createForwardMessage({
    ...options,
    payload,
    cloudCustomData: withKey(text, key),
  });
}

function createText(
  sdk: ChatSDK,
  options: Recipient,
  { text, atUserList }: Extract<OutboxContent, { type: 'text' }>,
): Message {
  return atUserList.length > 0
    ? sdk.createTextAtMessage({ ...options, payload: { text, atUserList: [...atUserList] } })
    : sdk.createTextMessage({ ...options, payload: { text } });
}

function createMedia(
  sdk: ChatSDK,
  options: Recipient & { onProgress: OnProgress },
  content: Extract<OutboxContent, { file: File }>,
): Message {
  switch (content.type) {
    case 'image':
      return sdk.createImageMessage({ ...options, payload: { file: content.file } });
    case 'audio': {
      const file = Object.assign(copyOf(content.file), { duration: content.duration });
      return sdk.createAudioMessage({ ...options, payload: { file } });
    }
    case 'video': {
      const file = Object.assign(copyOf(content.file), content.video);
      return sdk.createVideoMessage({ ...options, payload: { file } });
    }
    case 'file':
      return sdk.createFileMessage({ ...options, payload: { file: content.file } });
  }
}

function createMerger(
  chat: ChatStore,
  options: Recipient,
  content: Extract<OutboxContent, { type: 'merger' }>,
): Message {
  const { messages, title, abstractList, compatibleText } = content;
  const messageList = messages.map((reference) => find(chat, reference));
  const payload = { messageList, title, abstractList: [...abstractList], compatibleText };
  return chat.sdk.createMergerMessage({ ...options, payload });
}

function find(chat: ChatStore, { ID }: MessageReference): ForwardableMessage {
  const message = chat.feature(messagesFeature).lives.find(ID);
  if (!message) throw new ChatError({ code: 2454 });
  if (message.type === 'TIMGroupTipElem' || message.type === 'TIMGroupSystemNoticeElem') {
    throw new ChatError({ code: 2453 });
  }
  return message;
}

/** The SDK reads some facts from the file itself: they are not written into the app's. No byte is copied. */
function copyOf(file: File): File {
  return new File([file], file.name, { type: file.type, lastModified: file.lastModified });
}

function recipientOf(conversationID: string): Recipient {
  const parsed = parseConversationID(conversationID);
  if (!parsed) throw new ChatError({ code: 2503 });
  if (parsed.type === '@TIM#SYSTEM') throw new ChatError({ code: 2106 });
  return { to: parsed.targetID, conversationType: parsed.type };
}
