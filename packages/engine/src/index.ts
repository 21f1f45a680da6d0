export type { Clock, TimerHandle } from './core/clock.js';
export { SimulatedClock } from './core/simulated-clock.js';
export { createSystemClock } from './core/system-clock.js';
export { createEngine } from './create-engine.js';
export type { Engine, EngineOptions } from './engine.js';
export type { EngineSeed, SeedGroup, SeedMessage, SeedUser } from './features/seed/engine-seed.js';
