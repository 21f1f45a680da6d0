import type { ChatSDK } from '@parlor/sdk';
import type { FileAccess } from './client/file-access.js';
import type { Engine } from './engine.js';
import type { Switchboard } from './protocol/channel.js';
import type { Watched } from './transports/frame-watch.js';

/** How one client differs from what its engine's options say. */
export interface ClientChoices {
  listEventInterval?: number;
  /** Whether the event of the conversation list carries what has changed. */
  partialUpdatedConversations?: boolean;
  /** Whether the client stays in every live room that it joins; what the engine's options say when left out. */
  unlimitedAVChatRoom?: boolean;
  /** What can be done with files where the client runs. */
  files?: FileAccess;
  /** Whether the engine takes files where an upload plugin is registered, and only there: as what that uploads to would. */
  standsInForPlugin?: boolean;
  /** After the client was destroyed. */
  onDestroyed?: () => void;
}

/** What an engine can do for the other modules of this package, and for nobody else. */
export interface EngineInternals {
  /** Where lines of other pages end; only of an engine that runs right here. */
  switchboard(): Switchboard;
  createClient(choices: ClientChoices): ChatSDK;
  /** Shows what goes over the lines of all clients made here, from now on; returns how to stop. Free while nobody looks. */
  watch(listener: (seen: Watched) => void): () => void;
  /** The clients made here that are not destroyed, the oldest first. */
  clients(): readonly ChatSDK[];
}

const internals = new WeakMap<Engine, EngineInternals>();

/** Remembers an engine's inside, so that its public type need not show it. */
export function registerInternals(engine: Engine, inside: EngineInternals): void {
  internals.set(engine, inside);
}

/** The inside of an engine made by `createEngine` of this very package. */
export function internalsOf(engine: Engine): EngineInternals {
  const inside = internals.get(engine);
  if (inside) return inside;
  throw new TypeError(
    'This engine was not made by createEngine() of this copy of @parlor/engine. ' +
      'Make it there, or see that the package is installed only once.',
  );
}
