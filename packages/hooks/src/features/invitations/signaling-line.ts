import {
  EVENT,
  type SignalingEventHandler,
  type SignalingEventName,
  TSignaling,
} from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { createWire } from '../../sdk-events.js';

/** One for each signaling event. One that cannot make sense of an event may throw: it is reported and skipped. */
export type SignalingHandlers = {
  readonly [Name in SignalingEventName]: SignalingEventHandler<Name>;
};

const NAMES = [
  TSignaling.NEW_INVITATION_RECEIVED,
  TSignaling.INVITEE_ACCEPTED,
  TSignaling.INVITEE_REJECTED,
  TSignaling.INVITATION_CANCELLED,
  TSignaling.INVITATION_TIMEOUT,
  TSignaling.INVITATION_MODIFIED,
] as const;

/**
 * Listens to signaling while the store is connected: that is before the login, so that invitations that came while I was
 * away are told.
 *
 * The SDK forgets with each login that somebody listens, and looks into no message any more until a listener is added
 * again; those that it has stay and would be told twice.
 */
export function listenToSignaling(chat: ChatStore, handlers: SignalingHandlers): void {
  const { sdk, events, problems } = chat;
  const wireOf = <Name extends SignalingEventName>(name: Name) =>
    createWire({
      ...{ name, handler: handlers[name], problems },
      add: (receive) => sdk.addSignalingListener(name, receive),
      remove: (receive) => sdk.removeSignalingListener(name, receive),
    });
  const wires = NAMES.map((name) => wireOf(name));
  const connect = () => {
    for (const wire of wires) wire.connect();
  };
  const disconnect = () => {
    for (const wire of wires) wire.disconnect();
  };
  events.attach({ connect, disconnect });
  events.listen(EVENT.SDK_NOT_READY, () => {
    disconnect();
    connect();
  });
}
