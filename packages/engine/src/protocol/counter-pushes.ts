import type { WireCounter } from './counter-commands.js';

/** What is told about counters: to who is there, that of whoever wrote too. Writes are numbered, group by group. */
export type CounterPush =
  /** These have other values now. */
  | { type: 'counters.changed'; groupID: string; sequence: number; counters: WireCounter[] }
  /** These are gone: with their group, or the cloud's server has deleted them. No client can ask for that. */
  | { type: 'counters.deleted'; groupID: string; sequence: number; keys: string[] };
