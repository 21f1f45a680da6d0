import type { WireMessage } from './entities.js';

/** What the app's server says to all live rooms. */
export type BroadcastPush =
  /** Told once to each instance that is in any; `to` is empty. */
  { type: 'messages.broadcast'; message: WireMessage };
