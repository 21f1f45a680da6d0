import { browserStorage } from '../browser-storage.js';
import type { EngineOptions } from '../engine.js';

/**
 * How the world of an application is kept: a reload must not end what a cloud would not. The worker and a page that
 * could not get it name the same database, and so share one engine.
 */
export function worldOf(sdkAppID: number): Pick<EngineOptions, 'storage'> {
  if (typeof indexedDB === 'undefined') return {};
  return { storage: browserStorage(`tencent-${sdkAppID}`) };
}
