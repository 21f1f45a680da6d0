import type { GatewaySession } from '../gateway/gateway-session.js';

/** The messages that a connection is reacting to right now. */
const underWay = new WeakMap<GatewaySession, string[]>();

/** Runs a command that reacts to a message. The engine tells of it before it answers. */
export async function whileReacting(
  session: GatewaySession,
  messageID: string,
  command: () => Promise<unknown>,
): Promise<void> {
  const mine = underWay.get(session) ?? [];
  underWay.set(session, mine);
  mine.push(messageID);
  try {
    await command();
  } finally {
    mine.splice(mine.indexOf(messageID), 1);
  }
}

/** Whether this very connection is reacting to the message. */
export function isReactingHere(session: GatewaySession, messageID: string): boolean {
  return underWay.get(session)?.includes(messageID) === true;
}
