import type { SimulatedClock } from '@parlor/engine';
import type { ChatError, ChatSDK } from '@parlor/sdk';
import { createChatStore } from '../chat-store.js';
import { extensionsFeature } from '../features/extensions/extensions-control.js';
import { messageActionsFeature } from '../features/message-actions/message-actions-control.js';
import { type JumpTarget, messagesFeature, threadOf } from '../features/messages/index.js';
import { ThreadView } from '../features/messages/thread-view.js';
import { letterOf, type SendOptions } from '../features/outbox/letters.js';
import { OutboxControl } from '../features/outbox/outbox-control.js';
import type { OutboxContent } from '../features/outbox/outbox-item.js';
import type { OutboxStorage } from '../features/outbox/outbox-storage.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';

/** How a page is to be. */
export interface ChatPageOptions {
  /** The conversations that it shows, each in one view. */
  readonly conversationIDs: readonly string[];
  readonly clock: SimulatedClock;
  readonly storage: OutboxStorage;
  readonly onError: (error: ChatError) => void;
}

/** A page without React: a store, an outbox, and views of conversations. Somebody has to be ready on the SDK. */
export function openChatPage(
  sdk: ChatSDK,
  { conversationIDs, clock, storage, onError }: ChatPageOptions,
) {
  const chat = createChatStore(sdk, clockPace(clock));
  chat.problems.listen(onError);
  const outbox = new OutboxControl(chat, { pace: clockPace(clock) });
  outbox.keepIn(storage);
  chat.feature(sessionFeature).connect(undefined);
  const control = chat.feature(messagesFeature);
  const views = new Map(conversationIDs.map((ID) => [ID, new ThreadView(ID)]));
  for (const view of views.values()) control.open(view);
  const viewOf = (conversationID: string) => {
    const view = views.get(conversationID);
    if (!view) throw new Error(`${conversationID} is not shown.`);
    return view;
  };
  const show = (conversationID: string) =>
    viewOf(conversationID).show(threadOf(control.slice.read(), conversationID));
  return {
    show,
    actions: chat.feature(messageActionsFeature),
    extensions: chat.feature(extensionsFeature),
    unsent: () => outbox.slice.read().messages,
    send: (conversationID: string, content: OutboxContent, options?: SendOptions) =>
      outbox.send(conversationID, letterOf(content, options)),
    say: (conversationID: string, text: string) =>
      outbox.send(conversationID, letterOf({ type: 'text', text, atUserList: [] })),
    resend: (messageID: string) => outbox.resendUnsent(messageID),
    loadOlder: (conversationID: string) => control.loadOlder(viewOf(conversationID)),
    jump: (conversationID: string, target: JumpTarget) =>
      control.jump(viewOf(conversationID), target),
    /** What is under way is never answered. Without a line the service does not hear of it. */
    close() {
      chat.feature(sessionFeature).disconnect();
      sdk.destroy().catch(() => undefined);
    },
  };
}

/** A page of somebody's. */
export type ChatPage = ReturnType<typeof openChatPage>;
