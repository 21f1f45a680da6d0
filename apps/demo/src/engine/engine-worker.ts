/** Runs the engine once for all tabs, so that each tab can be another person. */
import { createEngine } from '@parlor/engine';
import { serveEngine } from '@parlor/engine/shared-worker';
import { demoEngine } from './demo-engine.js';
import { keepLively } from './lively-people.js';
import { onStep } from './start-over.js';

const engine = createEngine(demoEngine);
serveEngine(engine);
const lively = keepLively(engine);

async function end(): Promise<void> {
  await lively.end();
  await engine.close();
}

// The next tab that asks for the worker gets a new one.
onStep('end', () => end().finally(() => globalThis.close()));
