import { byteLength } from '../../core/byte-length.js';

/** How many friend groups a person can have. */
export const MOST_GROUPS = 32;

const MAX_NAME_BYTES = 30;

/** Whether a friend group can have this name. */
export function isGroupName(name: string): boolean {
  return name !== '' && byteLength(name) <= MAX_NAME_BYTES;
}

/** The groups of a friend who has come into one, or has left it; `undefined` when that changes nothing. */
export function changedGroups(
  groupList: readonly string[],
  name: string,
  isAdded: boolean,
): string[] | undefined {
  if (groupList.includes(name) === isAdded) return undefined;
  return isAdded ? [...groupList, name] : groupList.filter((other) => other !== name);
}

/** The groups of a friend when one of them is called otherwise: it comes last, as where the SDK renames it. */
export function renamedGroups(
  groupList: readonly string[],
  name: string,
  newName: string,
): string[] {
  return [...groupList.filter((other) => other !== name), newName];
}
