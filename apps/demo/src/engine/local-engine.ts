import { createEngine, type Engine } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { demoEngine } from './demo-engine.js';
import { keepLively, type LivelyPeople } from './lively-people.js';
import { forgetDevice } from './local-device.js';
import { forgetUnsent } from './local-outbox.js';
import { onStep, startOver } from './start-over.js';
import { deleteWorld } from './storage.js';

let engine: Engine | undefined;
let notice = '';
/** Of an engine that runs in this page: otherwise it is the worker's. */
let lively: LivelyPeople | undefined;
const listeners = new Set<() => void>();

/** The engine of this page: in a SharedWorker where there is one, so that tabs can talk. */
export function localEngine(): Engine {
  engine ??= createEngine({
    ...demoEngine,
    onNotice(next) {
      notice = next;
      if (engine?.transport === 'in-page') lively ??= keepLively(engine);
      for (const listener of listeners) listener();
    },
    worker: () =>
      new SharedWorker(new URL('./engine-worker.ts', import.meta.url), {
        type: 'module',
        name: 'parlor-demo-engine',
      }),
  });
  return engine;
}

/** By userID. React may ask twice for what it begins with. */
const clients = new Map<string, ChatSDK>();

/** This tab's client of a person, the same one until {@link endClient}. */
export function localClient(userID: string): ChatSDK {
  const client = clients.get(userID) ?? localEngine().createClient();
  clients.set(userID, client);
  return client;
}

/** Logs the person out of this tab. One that was kicked out rejects, and is gone all the same. */
export async function endClient(userID: string): Promise<void> {
  const client = clients.get(userID);
  clients.delete(userID);
  await client?.destroy();
}

/** What the engine had to say last; it concerns everyone who is anyone in this tab. */
export function engineNotice(): string {
  return notice;
}

/** Calls back when the engine has something to say; returns what ends that. */
export function onEngineNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Makes the world as it was on the first day, for all tabs; this page is loaded again. Waits for tabs that have the
 * world and do not answer.
 */
export function resetWorld(): Promise<void> {
  return startOver({
    end: endEngine,
    async forget() {
      forgetDevice();
      await Promise.all([deleteWorld(), forgetUnsent()]);
    },
    begin: loadAgain,
  });
}

async function endEngine(): Promise<void> {
  await lively?.end();
  await engine?.close();
}

/** On the list: the conversation that was open may not be there any more. */
function loadAgain(): void {
  history.replaceState(null, '');
  location.reload();
}

onStep('end', endEngine);
onStep('begin', loadAgain);
