'use client';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { ChatStore } from '../../chat-store.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { type MessageSnapshot, messagesFeature } from '../messages/index.js';
import { sessionFeature } from '../session/index.js';
import type { Letter } from './entry-maker.js';
import {
  letterOf,
  referenceTo,
  type SendOptions,
  type SendTextOptions,
  textLetter,
} from './letters.js';
import { outboxFeature } from './outbox-control.js';
import type { VideoFacts } from './outbox-item.js';

/** Several messages as one. */
export interface MergerContent {
  /** Not empty; none that is not sent, and no tips. */
  readonly messages: readonly MessageSnapshot[];
  /** What they are called together: "Chat history of Ann and Ben", say. */
  readonly title: string;
  /** The first lines, for a preview. */
  readonly abstractList: readonly string[];
  /** For clients that cannot show merged messages; not empty. */
  readonly compatibleText: string;
}

/** What {@link useSendMessage} returns. All promises reject with a ChatError, and may be ignored. */
export interface UseSendMessageResult {
  /** Whether the session is ready. Also `true` offline: the message waits for the line. */
  readonly canSend: boolean;
  /** Sends a text, at most 12 KB. An empty one is refused with -1 and not shown. */
  sendText(text: string, options?: SendTextOptions): Promise<MessageSnapshot>;
  /** Sends what the app alone understands. Three empty fields are refused with 2403. */
  sendCustom(
    payload: { readonly data?: string; readonly description?: string; readonly extension?: string },
    options?: SendOptions,
  ): Promise<MessageSnapshot>;
  /** Sends a sticker. */
  sendFace(
    payload: { readonly index: number; readonly data: string },
    options?: SendOptions,
  ): Promise<MessageSnapshot>;
  /** Sends a place. The description may be empty. */
  sendLocation(
    payload: {
      readonly description: string;
      readonly longitude: number;
      readonly latitude: number;
    },
    options?: SendOptions,
  ): Promise<MessageSnapshot>;
  /** Sends a picture: jpg, jpeg, gif, png, bmp, image or webp (2252), below 20 MiB (2253). */
  sendImage(file: File, options?: SendOptions): Promise<MessageSnapshot>;
  /** Sends a recording of so many milliseconds, at most 20 MiB (2301). */
  sendAudio(
    file: File,
    recording: { readonly duration: number },
    options?: SendOptions,
  ): Promise<MessageSnapshot>;
  /** Sends a video: mp4, quicktime, mov or video (2352), at most 100 MiB (2351). */
  sendVideo(file: File, video?: VideoFacts, options?: SendOptions): Promise<MessageSnapshot>;
  /** Sends any file that is not empty (2108), at most 100 MiB (2402). */
  sendFile(file: File, options?: SendOptions): Promise<MessageSnapshot>;
  /** Sends several messages as one. 2454 for one that is not in the history any more, 2453 for a tip. */
  sendMerger(content: MergerContent, options?: SendOptions): Promise<MessageSnapshot>;
  /**
   * Sends messages once more to this conversation, one by one and in this order, each with its own `cloudCustomData` unless
   * the options have another. Media is not uploaded again. Rejects with the first failure; the others are sent all the same.
   */
  forward(
    messages: readonly MessageSnapshot[],
    options?: SendOptions,
  ): Promise<readonly MessageSnapshot[]>;
  /**
   * Sends a failed message again, under the same ID; tries one that waits now, behind those that wait before it. 2105 when
   * there is none.
   */
  resend(messageID: string): Promise<MessageSnapshot>;
  /**
   * Takes a message away that failed or waits: from the thread, and from what is kept. One that is under way is taken away
   * should it fail. Resolves with `false` when it was accepted after all: then it stays, and can be taken back. Its sender
   * gets -5. 2105 when there is no such unsent message.
   */
  discard(messageID: string): Promise<boolean>;
}

/**
 * Sends messages to a conversation, `C2C<userID>`, `GROUP<groupID>` or `GROUP<topicID>`. In a community with topics messages
 * are in its topics alone: to the community itself they fail with 2115.
 *
 * A message is in {@link useMessages} before the call returns, with its `sendState`. Messages of one conversation go out
 * one after another, in the order of the calls. Without a line they wait; what fails but may succeed later (`retryable`) is
 * tried six times, with pauses of up to a minute, and what fails for good says why by its `sendError` and does not hold up
 * the next. It stays, also after the page was closed, until it is sent again or discarded. The promise settles when the
 * message is accepted or given up. It rejects when the person logs out before that, or somebody else logs in: the message
 * is sent at her next login. After a kick, or when the ticket has expired, it waits for her as it waits for the line.
 *
 * No message is sent twice: see *Reference/Outbox* of the documentation for what is promised, and what the member `parlor` in
 * `cloudCustomData` is for.
 *
 * Renders again when `canSend` changes. While it is `false` every call rejects and shows nothing.
 * Errors: 20003 no such person, 20007 blocked, 10007 not a member, 10010 no such group, 2115 a community with topics, 10017 and 20012 muted, 80001
 * refused by moderation, 80002 above 12 KB, 2801 without an answer, -5 discarded.
 *
 * Stands on the `create…Message` methods, `sendMessage`, `resendMessage`, `findMessage` and `getMessageListHopping`.
 */
export function useSendMessage(conversationID: string): UseSendMessageResult {
  const chat = useChat();
  const { slice } = chat.feature(sessionFeature);
  const canSend = useSlice(slice, ({ state }) => state.status === 'ready');
  const actions = useMemo(() => createActions(chat, conversationID), [chat, conversationID]);
  return useMemo(() => ({ canSend, ...actions }), [canSend, actions]);
}

function createActions(
  chat: ChatStore,
  conversationID: string,
): Omit<UseSendMessageResult, 'canSend'> {
  const outbox = chat.feature(outboxFeature);
  const { lives } = chat.feature(messagesFeature);
  const send = (letter: Letter) => mayBeIgnored(outbox.send(conversationID, letter));
  /** What is shown but not in the SDK's memory is brought back to it first; what is at hand is sent at once. */
  const sendOnceMore = async <Sent>(
    sources: readonly MessageSnapshot[],
    work: () => Promise<Sent>,
  ) => {
    for (const source of sources) if (!lives.find(source.ID)) await lives.fetch(source);
    return work();
  };
  return {
    sendText: (text, options) => send(textLetter(text, options)),
    sendCustom: (payload, options) =>
      send(letterOf({ type: 'custom', payload: { ...payload } }, options)),
    sendFace: (payload, options) =>
      send(letterOf({ type: 'face', payload: { ...payload } }, options)),
    sendLocation: (payload, options) =>
      send(letterOf({ type: 'location', payload: { ...payload } }, options)),
    sendImage: (file, options) => send(letterOf({ type: 'image', file }, options)),
    sendAudio: (file, { duration }, options) =>
      send(letterOf({ type: 'audio', file, duration }, options)),
    sendVideo: (file, video = {}, options) =>
      send(letterOf({ type: 'video', file, video: { ...video } }, options)),
    sendFile: (file, options) => send(letterOf({ type: 'file', file }, options)),
    sendMerger: ({ messages, title, abstractList, compatibleText }, options) => {
      const sources = { messages: messages.map(referenceTo), abstractList: [...abstractList] };
      const letter = letterOf({ type: 'merger', title, compatibleText, ...sources }, options);
      return mayBeIgnored(sendOnceMore(messages, () => send(letter)));
    },
    forward: (messages, options) => {
      const letters = messages.map((message) =>
        letterOf({ type: 'forward', message: referenceTo(message) }, options),
      );
      return mayBeIgnored(sendOnceMore(messages, () => Promise.all(letters.map(send))));
    },
    resend: (messageID) => mayBeIgnored(outbox.resend(conversationID, messageID)),
    discard: (messageID) => mayBeIgnored(outbox.discard(messageID)),
  };
}
