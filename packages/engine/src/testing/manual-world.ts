import type { ChatSDK, CreateGroupOptions, Message, TextMessage } from '@parlor/sdk';
import { EVENT } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
import type { Engine } from '../engine.js';
import TencentCloudChat, { engineOf } from '../tencent.js';
import { logIn } from './create-world.js';
import { next } from './events.js';

/** In the international range. Each test has an application of its own: engines live as long as the page. */
let lastSDKAppID = 1_730_000_000;

/** An app whose bundler has put the drop-in module in the place of `@tencentcloud/chat`. */
export interface DroppedInApp {
  SDKAppID: number;
  /** What `create()` has given; nobody is logged in. */
  chat: ChatSDK;
  engine: Engine;
}

/** Makes a client as the manual's first sample does, with options of its own. It is gone after the test. */
export function openApp(options: Record<string, unknown> = {}): DroppedInApp {
  lastSDKAppID += 1;
  const SDKAppID = lastSDKAppID;
  const engine = engineOf({ SDKAppID });
  const chat = TencentCloudChat.create({ SDKAppID, eventThrottling: false, ...options });
  if (!chat) throw new Error('create() gave nothing.');
  onTestFinished(async () => {
    await chat.destroy().catch(() => undefined);
    await engine.close();
  });
  return { SDKAppID, chat, engine };
}

/** A reader of the manual with an app, and others in the same world. */
export interface Reader<Person extends string> extends DroppedInApp {
  /** The others, logged in and ready, each on a page of their own. */
  people: Record<Person, ChatSDK>;
}

/** The reader, `user0`, is logged in and ready in the app that the samples call `chat`. */
export async function readManual<const Person extends string>(
  ...others: Person[]
): Promise<Reader<Person>> {
  const app = openApp();
  const entries: [Person, ChatSDK][] = [];
  for (const userID of others) {
    entries.push([userID, await logIn(app.engine, app.engine.createClient(), userID)]);
  }
  await logIn(app.engine, app.chat, 'user0');
  return { ...app, people: Object.fromEntries(entries) as Record<Person, ChatSDK> };
}

/** A group as the samples take for given: `group1`, public, of whoever makes it and who is named. */
export async function haveGroup(
  owner: ChatSDK,
  { members = [], ...options }: Partial<CreateGroupOptions> & { members?: string[] } = {},
): Promise<string> {
  const memberList = members.map((userID) => ({ userID }));
  const { data } = await owner.createGroup({
    groupID: 'group1',
    name: 'Group 1',
    type: TencentCloudChat.TYPES.GRP_PUBLIC,
    ...(memberList.length > 0 ? { memberList } : {}),
    ...options,
  });
  return data.group.groupID;
}

/** Sends a text, and returns the sender's message. */
export async function say(
  chat: ChatSDK,
  to: string,
  text: string,
  conversationType: 'C2C' | 'GROUP' = 'C2C',
  options: Partial<Parameters<ChatSDK['createTextMessage']>[0]> = {},
): Promise<TextMessage> {
  const message = chat.createTextMessage({ to, conversationType, payload: { text }, ...options });
  await chat.sendMessage(message);
  return message;
}

/** The first message of the next MESSAGE_RECEIVED; what is done is done while it is waited for. */
export async function received(chat: ChatSDK, deed: () => Promise<unknown>): Promise<Message> {
  const event = next(chat, EVENT.MESSAGE_RECEIVED);
  await deed();
  const [message] = (await event).data;
  if (!message) throw new Error('MESSAGE_RECEIVED came without a message.');
  return message;
}

/** Runs a sample that is expected to fail, and returns what its `catch` gets. */
export async function errorOf(
  promise: Promise<unknown>,
): Promise<{ code: number; data?: unknown }> {
  return promise.then(
    () => {
      throw new Error('It should have failed.');
    },
    (imError: { code: number; data?: unknown }) => imError,
  );
}
