import type { Work } from '../../core/context.js';
import type { WireAttribute } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import {
  type AttributeVersionRecord,
  attributes,
  attributeVersions,
} from './attributes.records.js';

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
