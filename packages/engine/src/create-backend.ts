import type { Clock } from './core/clock.js';
import { Connection, type Exchange } from './core/connection.js';
import { EngineCore } from './core/engine-core.js';
import type { EngineSeed } from './engine.js';
import { conversationRoutes } from './features/conversations/conversations.commands.js';
import { groupRoutes } from './features/groups/groups.commands.js';
import { messageRoutes } from './features/messages/messages.commands.js';
import { profileRoutes } from './features/profiles/profiles.commands.js';
import { endSession } from './features/session/index.js';
import { createSessionRoutes } from './features/session/session.commands.js';
import type { Switchboard } from './protocol/channel.js';
import { createMemoryStore } from './storage/memory-store.js';

/** What an engine's server half is to be; every default is settled by whoever calls. */
export interface BackendOptions {
  sdkAppID: number;
  /** The key with which login tickets are signed. */
  secretKey: string;
  clock: Clock;
  /** How many instances of one person may be online; one more kicks the oldest. */
  maxInstancesPerUser: number;
  /** The world at the start. */
  seed?: EngineSeed | undefined;
  /** Told of faults of the engine itself. They are kept quiet when left out. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The server half of an engine: where lines end, and what is known. */
export interface Backend {
  switchboard: Switchboard;
  /** Cuts all lines, lets what was begun end, and closes the store. */
  close(): Promise<void>;
}

/** Puts the server half of an engine together. */
export function createBackend(options: BackendOptions): Backend {
  const { sdkAppID, secretKey, clock, maxInstancesPerUser, onError = () => undefined } = options;
  const settings = { sdkAppID, secretKeys: [secretKey], maxInstancesPerUser };
  const store = createMemoryStore();
  const core = new EngineCore({ store, clock, settings });
  const exchange: Exchange = { core, routes: allRoutes(), endSession, onError };
  const connections = new Set<Connection>();
  const close = async () => {
    for (const connection of connections) connection.close();
    await core.idle();
    core.sessions.clear();
    await store.close();
  };
  return { switchboard: createSwitchboard(exchange, connections), close };
}

function createSwitchboard(exchange: Exchange, connections: Set<Connection>): Switchboard {
  return {
    connect(line) {
      const connection = new Connection(exchange, line);
      connections.add(connection);
      return {
        receive: (frame) => connection.receive(frame),
        hangUp() {
          connections.delete(connection);
          connection.hangUp();
        },
      };
    },
  };
}

function allRoutes(): Exchange['routes'] {
  return {
    ...createSessionRoutes(),
    ...profileRoutes,
    ...messageRoutes,
    ...conversationRoutes,
    ...groupRoutes,
  };
}
