import { createEngine, type Engine } from '@parlor/engine';
import { demoSeed } from './people.js';

let engine: Engine | undefined;

/** The engine of this page: in a SharedWorker where there is one, so that tabs can talk. */
export function localEngine(onNotice: (notice: string) => void): Engine {
  engine ??= createEngine({
    seed: demoSeed,
    onNotice,
    worker: () =>
      new SharedWorker(new URL('./engine-worker.ts', import.meta.url), {
        type: 'module',
        name: 'parlor-demo-engine',
      }),
  });
  return engine;
}
