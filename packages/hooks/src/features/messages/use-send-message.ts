'use client';
import type { ChatSDK } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { type Outbox, outboxFeature, type Recipient } from './outbox.js';

/** What may be said along with a text. */
export interface SendTextOptions {
  /** Groups: who is mentioned: userIDs, and `TYPES.MSG_AT_ALL` for everybody. */
  readonly atUserList?: readonly string[];
  /** The app's own text, sent along. */
  readonly cloudCustomData?: string;
}

/** What {@link useSendMessage} returns. All promises reject with a ChatError, and may be ignored. */
export interface UseSendMessageResult {
  /** Whether the session is ready. Also `true` offline: the message waits, or fails and says so. */
  readonly canSend: boolean;
  /** Sends a text, at most 12 KB. An empty one is refused with -1 and not shown. */
  sendText(text: string, options?: SendTextOptions): Promise<MessageSnapshot>;
  /** Sends what the app alone understands. Three empty fields are refused with 2403. */
  sendCustom(payload: {
    readonly data?: string;
    readonly description?: string;
    readonly extension?: string;
  }): Promise<MessageSnapshot>;
  /** Sends a sticker. */
  sendFace(payload: { readonly index: number; readonly data: string }): Promise<MessageSnapshot>;
  /** Sends a failed message again, under the same ID. */
  resend(messageID: string): Promise<MessageSnapshot>;
}

/**
 * Sends messages to a conversation, `C2C<userID>` or `GROUP<groupID>`.
 *
 * A message is in {@link useMessages} before the call returns, with `isSending`. Once it is accepted
 * the same ID gets its time and number; when it is refused it stays, with `status` `fail` and its
 * `sendError`, until it is sent again. Messages of one conversation go out one after another.
 *
 * Renders again when `canSend` changes. While it is `false` every call rejects and shows nothing.
 * Errors: 20003 no such person, 10007 not a member, 10010 no such group, 80001 refused by
 * moderation, 80002 too large, 2801 without an answer for 15 s.
 *
 * Stands on `createTextMessage`, `createTextAtMessage`, `createCustomMessage`, `createFaceMessage`,
 * `sendMessage`, `resendMessage` and `findMessage`.
 */
export function useSendMessage(conversationID: string): UseSendMessageResult {
  const chat = useChat();
  const { slice } = chat.feature(sessionFeature);
  const canSend = useSlice(slice, ({ state }) => state.status === 'ready');
  const actions = useMemo(
    () => createActions(chat.feature(outboxFeature), conversationID),
    [chat, conversationID],
  );
  return useMemo(() => ({ canSend, ...actions }), [canSend, actions]);
}

function createActions(
  outbox: Outbox,
  conversationID: string,
): Omit<UseSendMessageResult, 'canSend'> {
  const send = (create: Parameters<Outbox['send']>[1]) =>
    mayBeIgnored(outbox.send(conversationID, create));
  return {
    sendText: (text, options) =>
      send((sdk, recipient) => createText(sdk, recipient, text, options)),
    sendCustom: (payload) =>
      send((sdk, recipient) => sdk.createCustomMessage({ ...recipient, payload: { ...payload } })),
    sendFace: (payload) =>
      send((sdk, recipient) => sdk.createFaceMessage({ ...recipient, payload: { ...payload } })),
    resend: (messageID) => mayBeIgnored(outbox.resend(conversationID, messageID)),
  };
}

function createText(
  sdk: ChatSDK,
  recipient: Recipient,
  text: string,
  { atUserList, cloudCustomData }: SendTextOptions = {},
) {
  const options = { ...recipient, ...(cloudCustomData !== undefined && { cloudCustomData }) };
  return atUserList?.length
    ? sdk.createTextAtMessage({ ...options, payload: { text, atUserList: [...atUserList] } })
    : sdk.createTextMessage({ ...options, payload: { text } });
}
