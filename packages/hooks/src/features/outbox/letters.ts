import type { MessageSnapshot } from '../messages/index.js';
import type { Letter } from './entry-maker.js';
import type {
  MessageReference,
  OutboxContent,
  OutboxMessageOptions,
  OutboxSendOptions,
} from './outbox-item.js';

/** What may be said along with any message. */
export interface SendOptions
  extends Omit<OutboxMessageOptions, 'receiverList'>,
    Readonly<OutboxSendOptions> {
  /** Groups: for these members only, at most 50. Not together with mentions. */
  readonly receiverList?: readonly string[];
}

/** What may be said along with a text. */
export interface SendTextOptions extends SendOptions {
  /** Groups: who is mentioned: userIDs, and `TYPES.MSG_AT_ALL` for everybody. */
  readonly atUserList?: readonly string[];
}

/** What is to be sent, with its options sorted by which method of the SDK takes them. */
export function letterOf(content: OutboxContent, options: SendOptions = {}): Letter {
  const { messageControlInfo, offlinePushInfo, webhookInfo, receiverList, ...rest } = options;
  return {
    content,
    messageOptions: { ...rest, ...(receiverList && { receiverList: [...receiverList] }) },
    sendOptions: {
      ...(messageControlInfo && { messageControlInfo: { ...messageControlInfo } }),
      ...(offlinePushInfo && { offlinePushInfo: { ...offlinePushInfo } }),
      ...(webhookInfo && { webhookInfo: { ...webhookInfo } }),
    },
  };
}

/** A text. */
export function textLetter(text: string, options: SendTextOptions = {}): Letter {
  const { atUserList = [], ...rest } = options;
  return letterOf({ type: 'text', text, atUserList: [...atUserList] }, rest);
}

/** By what a message can be found again. */
export function referenceTo(message: MessageSnapshot): MessageReference {
  const { ID, conversationID, time, sequence } = message;
  return { ID, conversationID, time, sequence };
}
