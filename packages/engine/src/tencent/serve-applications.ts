import type { Switchboard } from '../protocol/channel.js';
import { hasKind } from '../transports/port-message.js';
import { serveDoor } from '../transports/shared-worker-side.js';

/** The first message of a page: whose engine it wants. */
export interface ApplicationRequest {
  kind: 'parlor.application';
  sdkAppID: number;
}

/**
 * Makes a SharedWorker serve the engines of all applications, one for each SDKAppID. To be called at the top level of
 * the worker's file, before anything asynchronous.
 *
 * @param start starts the engine of an application; called once for each.
 */
export function serveApplications(
  start: (sdkAppID: number) => Switchboard,
  scope: Pick<EventTarget, 'addEventListener'> = globalThis,
): void {
  const switchboards = new Map<number, Switchboard>();
  const switchboardOf = (sdkAppID: number) => {
    const switchboard = switchboards.get(sdkAppID) ?? start(sdkAppID);
    switchboards.set(sdkAppID, switchboard);
    return switchboard;
  };
  scope.addEventListener('connect', (event) => {
    const [door] = event instanceof MessageEvent ? event.ports : [];
    if (!door) return;
    const letIn = ({ data }: MessageEvent<unknown>) => {
      if (isApplicationRequest(data)) serveDoor(door, switchboardOf(data.sdkAppID));
    };
    // What the page says after that comes in turns of its own: the door's listener is there by then.
    door.addEventListener('message', letIn, { once: true });
    door.start();
  });
}

function isApplicationRequest(data: unknown): data is ApplicationRequest {
  return (
    hasKind(data) &&
    data.kind === 'parlor.application' &&
    'sdkAppID' in data &&
    Number.isSafeInteger(data.sdkAppID)
  );
}
