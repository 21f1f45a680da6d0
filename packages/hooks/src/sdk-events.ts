import { type ChatEventHandler, type ChatEventName, type ChatSDK, EVENT } from '@parlor/sdk';
import type { Problems } from './problems.js';

/** The one place that listens to the SDK. Features listen here. */
export interface SDKEvents {
  /** Adds a handler. One that cannot make sense of an event may throw: it is reported and skipped. */
  listen<Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>): void;
  /** Starts to listen to the SDK. */
  connect(): void;
  /** Stops. */
  disconnect(): void;
}

type Handlers = { [Name in ChatEventName]: ChatEventHandler<Name>[] };

/** Hands the SDK's events on, while connected. */
export function createSDKEvents(sdk: ChatSDK, problems: Problems): SDKEvents {
  const handlers: Handlers = {
    [EVENT.SDK_READY]: [],
    [EVENT.SDK_NOT_READY]: [],
    [EVENT.SDK_DESTROY]: [],
    [EVENT.KICKED_OUT]: [],
    [EVENT.NET_STATE_CHANGE]: [],
    [EVENT.ERROR]: [],
    [EVENT.MESSAGE_RECEIVED]: [],
    [EVENT.MESSAGE_REVOKED]: [],
    [EVENT.MESSAGE_MODIFIED]: [],
    [EVENT.MESSAGE_READ_BY_PEER]: [],
    [EVENT.CONVERSATION_LIST_UPDATED]: [],
    [EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED]: [],
    [EVENT.GROUP_LIST_UPDATED]: [],
    [EVENT.PROFILE_UPDATED]: [],
  };
  const wires = Object.values(EVENT)
    .filter((name) => isListenedTo(name, handlers))
    .map((name) => createWire(name, sdk, handlers, problems));
  return {
    listen(name, handler) {
      handlers[name].push(handler);
    },
    connect() {
      for (const wire of wires) wire.connect();
    },
    disconnect() {
      for (const wire of wires) wire.disconnect();
    },
  };
}

function isListenedTo(name: string, handlers: Handlers): name is ChatEventName {
  return name in handlers;
}

function createWire<Name extends ChatEventName>(
  name: Name,
  sdk: ChatSDK,
  handlers: Handlers,
  problems: Problems,
) {
  const receive: ChatEventHandler<Name> = (event) => {
    for (const handler of handlers[name]) {
      try {
        handler(event);
      } catch (thrown) {
        problems.malformed(`event ${name}`, thrown);
      }
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
