import { ChatError, communityIDOfTopic, TYPES } from '@parlor/sdk';
import type { GatewaySession } from '../gateway/gateway-session.js';

/** What a group is from its beginning to its end. */
export interface GroupNature {
  /** `''` when this person is not told. */
  readonly type: string;
  /** Whether it is a community whose messages live in topics. */
  readonly isSupportTopic: boolean;
}

const UNKNOWN: GroupNature = { type: '', isSupportTopic: false };

/**
 * The natures of groups, which never change. The SDK wants to be told the type with each message, and
 * makes a group of it when it does not know the group yet; the engine's messages do not tell it.
 */
const natures = new WeakMap<GatewaySession, Map<string, GroupNature | Promise<GroupNature>>>();

/** What the group is, or the community of the topic; asked for when it was not told yet. */
export function groupNatureOf(
  session: GatewaySession,
  placeID: string,
): GroupNature | Promise<GroupNature> {
  const groupID = communityIDOfTopic(placeID) ?? placeID;
  const known = naturesOf(session);
  const nature = known.get(groupID) ?? askFor(session, groupID);
  known.set(groupID, nature);
  return nature;
}

/**
 * Remembers what is told of a group. Where it is being asked for, resolves when nobody waits for that
 * any more: what was said in the group before is told before.
 */
export function noteGroupNature(
  session: GatewaySession,
  groupID: string,
  { type, isSupportTopic }: GroupNature,
): void | Promise<void> {
  const known = naturesOf(session);
  const note = () => void known.set(groupID, { type, isSupportTopic });
  const before = known.get(groupID);
  return before instanceof Promise ? before.then(note) : note();
}

/** The same of a notice, which tells nothing of topics: a community is asked for. */
export function noteGroupType(
  session: GatewaySession,
  groupID: string,
  type: string,
): void | Promise<void> {
  const nature = { type, isSupportTopic: false };
  if (type !== TYPES.GRP_COMMUNITY) return noteGroupNature(session, groupID, nature);
}

async function askFor(session: GatewaySession, groupID: string): Promise<GroupNature> {
  try {
    const { group } = await session.call('groups.profile', { groupID });
    naturesOf(session).set(groupID, group);
    return group;
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    naturesOf(session).delete(groupID);
    return UNKNOWN;
  }
}

function naturesOf(session: GatewaySession): Map<string, GroupNature | Promise<GroupNature>> {
  const known = natures.get(session) ?? new Map<string, GroupNature | Promise<GroupNature>>();
  natures.set(session, known);
  return known;
}
