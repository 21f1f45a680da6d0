import { ChatError } from '@parlor/sdk';
import type { GatewaySession } from '../gateway/gateway-session.js';

/**
 * The types of groups, which never change. The SDK wants to be told one with each message, and makes
 * a group of it when it does not know the group yet; the engine's messages do not tell it.
 */
const types = new WeakMap<GatewaySession, Map<string, Promise<string>>>();

/** The type of a group; `''` when this person is not told. */
export function groupTypeOf(session: GatewaySession, groupID: string): Promise<string> {
  const known = typesOf(session);
  const type = known.get(groupID) ?? askFor(session, groupID);
  known.set(groupID, type);
  return type;
}

/**
 * Remembers what a notice says. Resolves when nobody waits for the type any more: what was said in
 * the group before the notice is told before it.
 */
export async function noteGroupType(
  session: GatewaySession,
  groupID: string,
  type: string,
): Promise<void> {
  const known = typesOf(session);
  await known.get(groupID);
  known.set(groupID, Promise.resolve(type));
}

async function askFor(session: GatewaySession, groupID: string): Promise<string> {
  try {
    const { group } = await session.call('groups.profile', { groupID });
    return group.type;
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    typesOf(session).delete(groupID);
    return '';
  }
}

function typesOf(session: GatewaySession): Map<string, Promise<string>> {
  const known = types.get(session) ?? new Map<string, Promise<string>>();
  types.set(session, known);
  return known;
}
