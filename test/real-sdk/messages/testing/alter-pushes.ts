import { vi } from 'vitest';
import { GatewaySession } from '../../gateway/gateway-session.js';
import type { WireBody } from '../../gateway/wire-frame.js';

/** What is to be told instead of an event: at once, or later by `tell`. */
type Alteration = (event: WireBody, tell: (event: WireBody) => void) => void;

/** Changes what the gateway pushes, to say what Parlor's engine never does. `vi.restoreAllMocks()` ends it. */
export function alterPushes(alter: Alteration): void {
  const { push } = GatewaySession.prototype;
  vi.spyOn(GatewaySession.prototype, 'push').mockImplementation(function (
    this: GatewaySession,
    event,
    ...rest
  ) {
    alter(event, (told) => push.call(this, told, ...rest));
  });
}
