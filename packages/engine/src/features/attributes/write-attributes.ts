import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireAttribute, WireAttributeChange } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { requireGroupOf } from '../group-records/index.js';
import { attributesOf, versionOf } from './attributed-group.js';
import { attributes, attributeVersions } from './attributes.records.js';
import {
  attributeFailure,
  isConflict,
  lastWritesWith,
  sizeFailure,
  type Versions,
} from './attributes.rules.js';
import { tellAttributes } from './tell-attributes.js';

type Request<Name extends keyof Commands> = Commands[Name]['request'];
type Written = Commands['attributes.set']['reply'];
type Deleted = Commands['attributes.delete']['reply'];

/** `attributes.init` */
export async function initAttributes(
  work: SessionWork,
  { groupID, attributes: written, mainSequence }: Request<'attributes.init'>,
): Promise<Written> {
  return write(work, groupID, { mainSequence, keys: 'all' }, (_before, next) => {
    const replaced = versioned(written, next);
    return { after: replaced, change: { operation: 1, attributes: replaced } };
  });
}

/** `attributes.set` */
export async function setAttributes(
  work: SessionWork,
  { groupID, attributes: written, mainSequence }: Request<'attributes.set'>,
): Promise<Written> {
  return write(work, groupID, { mainSequence, keys: written }, (before, next) => {
    const changed = versioned(written, next);
    const after = new Map(before);
    for (const attribute of changed) after.set(attribute.key, attribute);
    return { after: [...after.values()], change: { operation: 2, attributes: changed } };
  });
}

/** `attributes.delete` */
export async function deleteAttributes(
  work: SessionWork,
  { groupID, keys: named, mainSequence }: Request<'attributes.delete'>,
): Promise<Deleted> {
  const written = await write(work, groupID, { mainSequence, keys: named }, (before) => {
    const keys = [...new Set(named.map(({ key }) => key))];
    if (keys.some((key) => !before.has(key))) return refuse(10050);
    const after = [...before.values()].filter(({ key }) => !keys.includes(key));
    return { after, change: { operation: 4, keys } };
  });
  return { mainSequence: written.mainSequence };
}

/** `attributes.clear` */
export async function clearAttributes(
  work: SessionWork,
  { groupID, mainSequence }: Request<'attributes.clear'>,
): Promise<Deleted> {
  const written = await write(work, groupID, { mainSequence, keys: 'all' }, () => ({
    after: [],
    change: { operation: 3 },
  }));
  return { mainSequence: written.mainSequence };
}

type Attributes = ReadonlyMap<string, WireAttribute>;

/** What a write makes of a group's attributes, and how others are told. */
interface Outcome {
  after: readonly WireAttribute[];
  change: WireAttributeChange;
}

/** Every write is refused, kept and told the same way. */
async function write(
  work: SessionWork,
  groupID: string,
  carried: Versions,
  apply: (before: Attributes, mainSequence: number) => Outcome,
): Promise<Written> {
  const group = await requireGroupOf(work, groupID);
  const before = await attributesOf(work, groupID);
  const version = await versionOf(work, groupID);
  const { mainSequence } = version;
  const sequenceOf = (key: string) => before.get(key)?.sequence ?? 0;
  const { attributeConflicts } = work.settings;
  // Who was too slow has to read again: that comes before what is wrong with the write itself.
  if (isConflict(attributeConflicts, carried, { mainSequence, sequenceOf })) return refuse(10056);
  const next = mainSequence + 1;
  const { after, change } = apply(before, next);
  const written = 'attributes' in change ? change.attributes : [];
  const failure = attributeFailure(written) ?? sizeFailure(after);
  if (failure) return refuse(failure);
  // Only writes that are taken count: those who race for one thing are told that they lost it.
  const taken = lastWritesWith(version.lastWrites, work.clock.now());
  const lastWrites = work.faults.hasRateLimits ? taken : (taken ?? version.lastWrites);
  if (!lastWrites) return refuse(10049);
  keep(work, groupID, before, after);
  work.store.put(attributeVersions, groupID, { mainSequence: next, lastWrites });
  await tellAttributes(work, group, { mainSequence: next, change });
  return { mainSequence: next, sequences: written.map(({ key, sequence }) => ({ key, sequence })) };
}

function keep(
  { store }: SessionWork,
  groupID: string,
  before: Attributes,
  after: readonly WireAttribute[],
): void {
  const kept = new Set(after.map(({ key }) => key));
  for (const key of before.keys())
    if (!kept.has(key)) store.delete(attributes, keyOf(groupID, key));
  for (const attribute of after) store.put(attributes, keyOf(groupID, attribute.key), attribute);
}

/**
 * An attribute's version is the group's at the time: it never comes again, not even when the attribute
 * is deleted and written anew. Of a key that is named twice the last value counts.
 */
function versioned(
  written: readonly Pick<WireAttribute, 'key' | 'value'>[],
  sequence: number,
): WireAttribute[] {
  const byKey = new Map(written.map(({ key, value }) => [key, { key, value, sequence }]));
  return [...byKey.values()];
}
