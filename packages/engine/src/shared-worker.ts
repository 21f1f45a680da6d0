import type { Engine } from './engine.js';
import { internalsOf } from './engine-internals.js';
import { serveDoor } from './transports/shared-worker-side.js';

/**
 * Makes a SharedWorker serve an engine to every page that connects. To be called at the top level of
 * the worker's own file, before anything asynchronous, so that no page is missed:
 *
 * ```ts
 * import { createEngine } from '@parlor/engine';
 * import { serveEngine } from '@parlor/engine/shared-worker';
 *
 * serveEngine(createEngine());
 * ```
 *
 * @param engine made without `worker`, by the same copy of this package.
 * @param scope what pages connect to; the worker itself when left out.
 */
export function serveEngine(
  engine: Engine,
  scope: Pick<EventTarget, 'addEventListener'> = globalThis,
): void {
  const { switchboard } = internalsOf(engine);
  scope.addEventListener('connect', (event) => {
    const [door] = event instanceof MessageEvent ? event.ports : [];
    if (door) serveDoor(door, switchboard());
  });
}
