import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireAttribute } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import {
  GROUP_TYPE_RULES,
  type GroupRecord,
  requireGroup,
  requireMember,
} from '../groups/index.js';
import {
  type AttributeVersionRecord,
  attributes,
  attributeVersions,
} from './attributes.records.js';

/**
 * The group whose attributes somebody wants to see or write: 10010 when there is none, which is so for
 * topics, 10007 when they are not in it. Into a live room this very session must have gone.
 */
export async function requireAttributed(work: SessionWork, groupID: string): Promise<GroupRecord> {
  const group = await requireGroup(work, groupID);
  if (!GROUP_TYPE_RULES[group.type].isLive) await requireMember(work, group, work.userID);
  else if (!work.session.rooms.has(groupID)) return refuse(10007);
  return group;
}

/** All attributes of a group, by key. */
export async function attributesOf(
  { store }: Work,
  groupID: string,
): Promise<Map<string, WireAttribute>> {
  const found = await store.values(attributes, within(groupID));
  return new Map(found.map((attribute) => [attribute.key, attribute]));
}

/** How often, and when, they were written. */
export async function versionOf({ store }: Work, groupID: string): Promise<AttributeVersionRecord> {
  return (await store.get(attributeVersions, groupID)) ?? { mainSequence: 0, lastWrites: [] };
}
