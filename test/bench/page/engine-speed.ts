import { createEngine, type Engine } from '@parlor/engine';
import { browserStorage } from '@parlor/engine/browser-storage';
import { longHistory } from '@parlor/engine/seed';
import { type ChatSDK, TYPES } from '@parlor/sdk';
import { median } from '../contest/median.js';
import { logIn } from './engine/log-in.js';
import type { RequestReport, StoreReport, Way } from './engine/speed-report.js';
import { startWorker } from './engine/start-worker.js';

/** How many requests are under way at a time: whoever waits for each answer measures the way, and not the engine. */
const AT_ONCE = 32;
const ALONE = 100;
/** As many as the SDK gives at once. */
const PAGE = 15;

const ME = 'ann';
const PEER = 'ben';

declare global {
  interface Window {
    /** How fast the engine is when it is reached this way, for so many milliseconds. */
    measureRequests?: (way: Way, milliseconds: number) => Promise<RequestReport>;
    /** Stores so many messages in the browser, and reads all of them back after the engine was started anew. */
    measureStore?: (messages: number) => Promise<StoreReport>;
  }
}

window.measureRequests = async (way, milliseconds) => {
  const engine = engineFor(way);
  await engine.admin.seed({ users: [{ userID: ME }, { userID: PEER }] });
  await engine.admin.setRateLimits(false);
  const client = await logIn(engine, ME);
  if (engine.transport !== way.transport) throw new Error(`It is ${engine.transport}.`);
  const alone: number[] = [];
  for (let index = 0; index < ALONE; index += 1) {
    const begin = performance.now();
    await send(client, index);
    alone.push(performance.now() - begin);
  }
  let answered = 0;
  const begin = performance.now();
  const end = begin + milliseconds;
  const goOn = async () => {
    while (performance.now() < end) {
      await send(client, answered);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  const seconds = (performance.now() - begin) / 1_000;
  await engine.close();
  return { perSecond: answered / seconds, alone: median(alone) };
};

window.measureStore = async (messages) => {
  const world = longHistory({ messages });
  const storage = browserStorage('parlor-bench-store');
  const begin = performance.now();
  const first = createEngine({ storage, seed: world.seed });
  await logIn(first, world.viewerID);
  await first.close();
  const stored = performance.now();
  const engine = createEngine({ storage: browserStorage('parlor-bench-store') });
  await engine.admin.setRateLimits(false);
  const client = await logIn(engine, world.viewerID);
  const started = performance.now();
  const read = await readAll(client, `GROUP${world.groupIDs[0] ?? ''}`);
  const end = performance.now();
  await engine.close();
  return { read, storing: stored - begin, starting: started - stored, reading: end - started };
};

function engineFor(way: Way): Engine {
  switch (way.transport) {
    case 'in-page':
      return createEngine();
    case 'shared-worker':
      return createEngine({ worker: startWorker });
    case 'web-socket':
      return createEngine({ server: way.url });
  }
}

function send(client: ChatSDK, number: number): Promise<unknown> {
  const payload = { text: `Message ${number}, as long as what people say as a rule` };
  const options = { to: PEER, conversationType: TYPES.CONV_C2C, payload };
  return client.sendMessage(client.createTextMessage(options));
}

/** By pages of so many, from the newest to the oldest. */
async function readAll(client: ChatSDK, conversationID: string): Promise<number> {
  let count = 0;
  let next = '';
  let isCompleted = false;
  while (!isCompleted) {
    const cursor = next ? { nextReqMessageID: next } : {};
    const { data } = await client.getMessageList({ conversationID, count: PAGE, ...cursor });
    count += data.messageList.length;
    next = data.nextReqMessageID;
    isCompleted = data.isCompleted;
  }
  return count;
}
