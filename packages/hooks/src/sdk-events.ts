import type { ChatEventHandler, ChatEventName, ChatSDK } from '@parlor/sdk';
import type { Problems } from './problems.js';

/** The one place that listens to the SDK. Features listen here. */
export interface SDKEvents {
  /** Adds a handler. One that cannot make sense of an event may throw: it is reported and skipped. */
  listen<Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>): void;
  /** Listens at once, connected or not, for what goes on without a provider. Returns what ends that. */
  watch<Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>): () => void;
  /** Starts to listen to the SDK. */
  connect(): void;
  /** Stops. */
  disconnect(): void;
}

/** One handler's line to the SDK. */
interface Wire {
  connect(): void;
  disconnect(): void;
}

/** Hands the SDK's events on, while connected. */
export function createSDKEvents(sdk: ChatSDK, problems: Problems): SDKEvents {
  const wires: Wire[] = [];
  let isConnected = false;
  return {
    listen(name, handler) {
      const wire = createWire(name, handler, sdk, problems);
      wires.push(wire);
      if (isConnected) wire.connect();
    },
    watch(name, handler) {
      const wire = createWire(name, handler, sdk, problems);
      wire.connect();
      return wire.disconnect;
    },
    connect() {
      isConnected = true;
      for (const wire of wires) wire.connect();
    },
    disconnect() {
      isConnected = false;
      for (const wire of wires) wire.disconnect();
    },
  };
}

function createWire<Name extends ChatEventName>(
  name: Name,
  handler: ChatEventHandler<Name>,
  sdk: ChatSDK,
  problems: Problems,
): Wire {
  const receive: ChatEventHandler<Name> = (event) => {
    try {
      handler(event);
    } catch (thrown) {
      problems.malformed(`event ${name}`, thrown);
    }
  };
  return {
    connect: () => attempt(() => sdk.on(name, receive), problems),
    disconnect: () => attempt(() => sdk.off(name, receive), problems),
  };
}

/** An SDK that was destroyed may throw; that must not take the app down. */
function attempt(work: () => void, problems: Problems): void {
  try {
    work();
  } catch (thrown) {
    problems.report(thrown);
  }
}
