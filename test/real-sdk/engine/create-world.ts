import type { EngineOptions } from '../../../packages/engine/src/index.js';
import * as engineWorld from '../../../packages/engine/src/testing/create-world.js';
import type { Way } from '../../../packages/engine/src/testing/distant-worker.js';
import { RealService } from './real-service.js';

/** Logs a client in and waits until it is ready and its lists are here. */
export const { logIn } = engineWorld;

/** Stands in for the engine's own worlds: people on the unmodified SDK, and other pages with lines of their own. */
export function createWorld<const Person extends string>(
  userIDs: readonly Person[],
  options: EngineOptions & { way?: Way } = {},
): Promise<engineWorld.World<Person>> {
  const service = new RealService({ listEventInterval: 0, ...options });
  return engineWorld.inhabit(userIDs, service.openPage(), {
    open: () => service.openPage(),
    close: () => service.close(),
  });
}
