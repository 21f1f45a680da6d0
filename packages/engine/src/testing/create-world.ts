import { type ChatSDK, EVENT } from '@parlor/sdk';
import { createEngine } from '../create-engine.js';
import type { Engine, EngineOptions } from '../engine.js';

/** An engine with people at it. */
export interface World<Person extends string> {
  engine: Engine;
  /** A client for each person, logged in and ready. */
  people: Record<Person, ChatSDK>;
  /** One more client of a person, logged in and ready. */
  join(userID: string): Promise<ChatSDK>;
  close(): Promise<void>;
}

/** Makes an engine whose list events are not throttled, and lets people in, one after the other. */
export async function createWorld<const Person extends string>(
  userIDs: readonly Person[],
  options: EngineOptions = {},
): Promise<World<Person>> {
  const engine = createEngine({ listEventInterval: 0, ...options });
  const join = (userID: string) => logIn(engine, engine.createClient(), userID);
  const people: Partial<Record<Person, ChatSDK>> = {};
  for (const userID of userIDs) people[userID] = await join(userID);
  if (!isComplete(people, userIDs)) throw new Error('Somebody is missing.');
  return { engine, people, join, close: () => engine.close() };
}

/** Logs a client in and waits until it is ready and its lists are here. */
export async function logIn(engine: Engine, chat: ChatSDK, userID: string): Promise<ChatSDK> {
  const isReady = ready(chat);
  await chat.login({ userID, userSig: engine.signUserSig(userID) });
  await isReady;
  await synced(chat);
  return chat;
}

/** Resolves at the next SDK_READY, or at once when the client is ready. */
export function ready(chat: ChatSDK): Promise<void> {
  if (chat.isReady()) return Promise.resolve();
  return new Promise((resolve) => {
    const handler = () => {
      chat.off(EVENT.SDK_READY, handler);
      resolve();
    };
    chat.on(EVENT.SDK_READY, handler);
  });
}

/** Resolves when the first synchronisation of the conversation list has ended. */
export async function synced(chat: ChatSDK): Promise<void> {
  const { data } = await chat.getConversationList();
  if (data.isSyncCompleted) return;
  await new Promise<void>((resolve) => {
    const handler = ({ isSyncCompleted }: { isSyncCompleted: boolean }) => {
      if (!isSyncCompleted) return;
      chat.off(EVENT.CONVERSATION_LIST_UPDATED, handler);
      resolve();
    };
    chat.on(EVENT.CONVERSATION_LIST_UPDATED, handler);
  });
}

function isComplete<Person extends string>(
  people: Partial<Record<Person, ChatSDK>>,
  userIDs: readonly Person[],
): people is Record<Person, ChatSDK> {
  return userIDs.every((userID) => people[userID] !== undefined);
}
