import type { Engine, EngineOptions } from '../../../packages/engine/src/index.js';
import { RealService } from './real-service.js';

/** Stands in for the engine's own: an engine whose clients are the unmodified SDK. */
export function createEngine(options: EngineOptions = {}): Engine {
  const service = new RealService(options);
  return { ...service.openPage(), close: () => service.close() };
}
