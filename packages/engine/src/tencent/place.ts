import type { EngineOptions } from '../engine.js';
import { worldOf } from './world.js';

/**
 * Where the engine of an application runs. It is served, where the app names a server. In a browser it is in a
 * SharedWorker of this package's own, and where there is none, in one of the app's pages for all of them. In Node, in
 * jsdom and the like it is in the page, and is gone with it.
 */
export function placeOf(
  sdkAppID: number,
  server: string,
): Pick<EngineOptions, 'server' | 'storage' | 'worker'> {
  if (server !== '') return { server };
  const world = worldOf(sdkAppID);
  if (typeof SharedWorker !== 'function') return world;
  return { ...world, worker: () => callWorker(sdkAppID) };
}

/** Loaded when it is needed: there are test runners that cannot read what stands in it. */
async function callWorker(sdkAppID: number): Promise<SharedWorker> {
  const { openWorker } = await import('./open-worker.js');
  return openWorker(sdkAppID);
}
