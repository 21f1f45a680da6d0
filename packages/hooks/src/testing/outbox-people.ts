import { SimulatedClock } from '@parlor/engine';
import { type ChatSDK, type Message, toChatError } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
import { createChatStore } from '../chat-store.js';
import { type MessageSnapshot, messagesFeature, threadOf } from '../features/messages/index.js';
import { type SendTextOptions, textLetter } from '../features/outbox/letters.js';
import { OutboxControl } from '../features/outbox/outbox-control.js';
import { MemoryOutboxStorage, type OutboxStorage } from '../features/outbox/outbox-storage.js';
import type { PageLocks } from '../features/outbox/page-locks.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';
import { createWorld, textsOf } from './world.js';

/** How a page is to be. */
export interface PageOptions {
  /** The one that all pages share when left out. */
  readonly storage?: OutboxStorage | null;
  /** Those of the browser, where there are some; else every other page counts as gone. */
  readonly locks?: PageLocks;
  /** What is wrong with its SDK. */
  readonly change?: (sdk: ChatSDK) => ChatSDK;
}

/** An engine whose time stands still, with Ann, Ben and their group "tea", and a storage for Ann's browser. */
export function createPostOffice() {
  const clock = new SimulatedClock();
  const { engine, peer, userOf } = createWorld({
    clock,
    maxInstancesPerUser: 9,
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben'] }],
    },
  });
  const storage = new MemoryOutboxStorage();
  const pass = (milliseconds = 0) => clock.advance(milliseconds);
  return {
    engine,
    clock,
    storage,
    peer,
    userOf,
    pass,
    /** Opens a page on which somebody is logged in. */
    async page(userID = 'ann', options: PageOptions = {}) {
      const client = await peer(userID);
      const page = openPage(options.change?.(client) ?? client, clock, { storage, ...options });
      onTestFinished(() => page.chat.feature(sessionFeature).disconnect());
      await pass();
      return page;
    },
    /** What the service has, oldest first. */
    async history(conversationID = 'C2Cann', userID = 'ben'): Promise<readonly Message[]> {
      return wholeHistory(await peer(userID), conversationID, pass);
    },
  };
}

function openPage(sdk: ChatSDK, clock: SimulatedClock, { storage = null, locks }: PageOptions) {
  const chat = createChatStore(sdk, clockPace(clock));
  const errors: number[] = [];
  chat.problems.listen(({ code }) => errors.push(code));
  const outbox = new OutboxControl(chat, { pace: clockPace(clock), ...(locks && { locks }) });
  outbox.keepIn(storage);
  chat.feature(sessionFeature).connect(undefined);
  const messages = (conversationID = 'C2Cben'): readonly MessageSnapshot[] =>
    threadOf(chat.feature(messagesFeature).slice.read(), conversationID).messages;
  return {
    sdk,
    chat,
    outbox,
    errors,
    messages,
    /** The texts, and how far they are: `hello: waiting`; of a sent one the text alone. */
    shown: (conversationID?: string) =>
      messages(conversationID).map((message) => {
        const [text = ''] = textsOf([message]);
        return message.sendState ? `${text}: ${message.sendState}` : text;
      }),
    unsent: () => outbox.slice.read().messages,
    /** Sends a text; what comes of it is 0, or the code that it failed with. */
    say(text: string, conversationID = 'C2Cben', options: SendTextOptions = {}): Promise<number> {
      const sent = outbox.send(conversationID, textLetter(text, options));
      return sent.then(
        () => 0,
        (error: unknown) => toChatError(error).code,
      );
    },
    /** Closes the page: what is under way is never answered. Without a line the service does not hear of it. */
    close() {
      chat.feature(sessionFeature).disconnect();
      sdk.destroy().catch(() => undefined);
    },
  };
}

/** A page of Ann's or Ben's. */
export type OutboxPage = ReturnType<typeof openPage>;

async function wholeHistory(
  sdk: ChatSDK,
  conversationID: string,
  pass: () => Promise<void>,
): Promise<readonly Message[]> {
  const all: Message[] = [];
  let nextReqMessageID = '';
  do {
    const asked = sdk.getMessageList({
      conversationID,
      ...(nextReqMessageID && { nextReqMessageID }),
    });
    await pass();
    const { data } = await asked;
    all.unshift(...data.messageList);
    nextReqMessageID = data.nextReqMessageID;
  } while (nextReqMessageID);
  return all.filter(({ type }) => type !== 'TIMGroupTipElem');
}
