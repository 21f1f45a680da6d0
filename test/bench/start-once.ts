import { createEngine } from '../../packages/engine/src/create-engine.js';
import { diskStorage } from '../../packages/engine/src/disk-storage.js';
import { ready, synced } from '../../packages/engine/src/testing/create-world.js';
import { startWorld } from './start-world.js';

const PAGE = 15;

/** How long each step of one start has taken, in milliseconds. */
export interface StartTimes {
  /** Until the folder is open. */
  readonly open: number;
  /** From there until somebody is logged in and ready. */
  readonly login: number;
  /** From there until the list of conversations is whole. */
  readonly list: number;
  /** From there until the newest page of a conversation is there. */
  readonly history: number;
}

/** With a number of messages it makes the world in the folder; without it starts an engine there, and prints the times. */
export async function run([folder = '', messages]: readonly string[]): Promise<void> {
  if (messages !== undefined) return plant(folder, Number(messages));
  const begin = performance.now();
  const storage = diskStorage(folder);
  await storage.open();
  const opened = performance.now();
  const engine = createEngine({ storage });
  const chat = engine.createClient();
  const isReady = ready(chat);
  await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice') });
  await isReady;
  const loggedIn = performance.now();
  await synced(chat);
  const { data } = await chat.getConversationList();
  const listed = performance.now();
  const [first] = data.conversationList;
  const conversationID = first?.conversationID ?? '';
  const { data: page } = await chat.getMessageList({ conversationID });
  const read = performance.now();
  if (page.messageList.length < PAGE)
    throw new Error(`${conversationID} ${page.messageList.length} of ${PAGE}`);
  const times: StartTimes = {
    open: opened - begin,
    login: loggedIn - opened,
    list: listed - loggedIn,
    history: read - listed,
  };
  process.stdout.write(`${JSON.stringify(times)}\n`);
  await engine.close();
}

async function plant(folder: string, messages: number): Promise<void> {
  const engine = createEngine({ storage: diskStorage(folder), seed: startWorld(messages) });
  const chat = engine.createClient();
  // Whoever logs in comes after the seed.
  await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice') });
  await engine.close();
}
