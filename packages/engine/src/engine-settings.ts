import { createSystemClock } from './core/system-clock.js';
import type { EngineOptions } from './engine.js';
import { DEFAULT_SDK_APP_ID, DEFAULT_SECRET_KEY } from './engine-defaults.js';

/** The options with everything filled in that was left out. */
export type EngineSettings = EngineOptions &
  Required<
    Pick<
      EngineOptions,
      'sdkAppID' | 'secretKey' | 'clock' | 'listEventInterval' | 'maxInstancesPerUser' | 'onNotice'
    >
  >;

/** Fills in what was left out. */
export function settingsOf(options: EngineOptions): EngineSettings {
  return {
    ...options,
    sdkAppID: options.sdkAppID ?? DEFAULT_SDK_APP_ID,
    secretKey: options.secretKey ?? DEFAULT_SECRET_KEY,
    clock: options.clock ?? createSystemClock(),
    listEventInterval: options.listEventInterval ?? 1_000,
    maxInstancesPerUser: options.maxInstancesPerUser ?? 1,
    onNotice: options.onNotice ?? ((notice) => console.warn(`[parlor] ${notice}`)),
  };
}
