import type { WireRevocation } from '../../../packages/engine/src/protocol/entities.js';
import type { GatewaySession } from '../gateway/gateway-session.js';

/** What was taken back while there was no line: the service leaves it to be asked for. */
const missed = new WeakMap<GatewaySession, WireRevocation[]>();

export function noteMissed(session: GatewaySession, revocation: WireRevocation): void {
  missed.set(session, [...(missed.get(session) ?? []), revocation]);
}

/** Those of this kind, which are told with this. */
export function takeMissed(
  session: GatewaySession,
  isMeant: (revocation: WireRevocation) => boolean,
): WireRevocation[] {
  const all = missed.get(session) ?? [];
  missed.set(
    session,
    all.filter((one) => !isMeant(one)),
  );
  return all.filter(isMeant);
}
