import type { ChatEventHandler, ChatEventName, ChatSDK } from '@parlor/sdk';
import type { Problems } from './problems.js';

/** The one place that listens to the SDK. Features listen here. */
export interface SDKEvents {
  /** Adds a handler. One that cannot make sense of an event may throw: it is reported and skipped. */
  listen<Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>): void;
  /** Listens at once, connected or not, for what goes on without a provider. Returns what ends that. */
  watch<Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>): () => void;
  /** Connects something that listens by other methods of the SDK, while this is connected. */
  attach(wire: Wire): void;
  /** Starts to listen to the SDK. */
  connect(): void;
  /** Stops. */
  disconnect(): void;
}

/** One handler's line to the SDK. */
export interface Wire {
  connect(): void;
  disconnect(): void;
}

/** Hands the SDK's events on, while connected. */
export function createSDKEvents(sdk: ChatSDK, problems: Problems): SDKEvents {
  const wires: Wire[] = [];
  let isConnected = false;
  const attach = (wire: Wire) => {
    wires.push(wire);
    if (isConnected) wire.connect();
  };
  const wireOf = <Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>) =>
    createWire({
      ...{ name, handler, problems },
      add: (receive) => sdk.on(name, receive),
      remove: (receive) => sdk.off(name, receive),
    });
  return {
    attach,
    listen: (name, handler) => attach(wireOf(name, handler)),
    watch(name, handler) {
      const wire = wireOf(name, handler);
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

/** What a line is made of. */
interface WireParts<Event> {
  readonly name: string;
  /** May throw at what makes no sense: it is reported and skipped. */
  readonly handler: (event: Event) => void;
  readonly problems: Problems;
  /** Adds the listener to the SDK. */
  add(receive: (event: Event) => void): void;
  /** Takes it away. */
  remove(receive: (event: Event) => void): void;
}

/** A handler's line to the SDK, by the methods that add and remove it there. */
export function createWire<Event>(parts: WireParts<Event>): Wire {
  const { name, handler, problems, add, remove } = parts;
  const receive = (event: Event) => {
    try {
      handler(event);
    } catch (thrown) {
      problems.malformed(`event ${name}`, thrown);
    }
  };
  return {
    connect: () => attempt(() => add(receive), problems),
    disconnect: () => attempt(() => remove(receive), problems),
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
