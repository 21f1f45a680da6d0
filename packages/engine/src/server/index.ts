export type { ServerHealth } from './health.js';
export type { LogEntry, LogLevel, WriteLog } from './journal.js';
export { serve } from './serve.js';
export type { EngineServer, ServeOptions } from './serve-options.js';
export type { ServerLimits } from './server-limits.js';
