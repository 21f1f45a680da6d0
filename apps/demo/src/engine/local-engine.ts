import { createEngine, type Engine } from '@parlor/engine';
import { demoSeed } from './people.js';
import { demoStorage } from './storage.js';

let engine: Engine | undefined;
let notice = '';
const listeners = new Set<() => void>();

/** The engine of this page: in a SharedWorker where there is one, so that tabs can talk. */
export function localEngine(): Engine {
  engine ??= createEngine({
    seed: demoSeed,
    storage: demoStorage,
    onNotice(next) {
      notice = next;
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

/** What the engine had to say last; it concerns everyone who is anyone in this tab. */
export function engineNotice(): string {
  return notice;
}

/** Calls back when the engine has something to say; returns what ends that. */
export function onEngineNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
