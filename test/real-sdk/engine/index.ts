/**
 * Stands in for `@parlor/engine` where tests of hooks and components are run once more: the same engine,
 * whose clients are the unmodified SDK.
 */
export { createSystemClock } from '../../../packages/engine/src/core/system-clock.js';
export type {
  Clock,
  Engine,
  EngineOptions,
  EngineSeed,
  LanguageService,
  VoiceRecording,
} from '../../../packages/engine/src/index.js';
export { developmentLanguageService } from '../../../packages/engine/src/index.js';
export { createEngine } from './create-engine.js';
export { SimulatedClock } from './page-clock.js';
