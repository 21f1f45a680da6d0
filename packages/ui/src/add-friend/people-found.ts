import type { ProfileSnapshot } from '@parlor/hooks';
import { isNotInThisApp } from '../internals/reason.js';

/** IDs are printable ASCII, 32 bytes at most. */
const ID = /^[\x20-\x7e]{1,32}$/;

/** The userID that was typed; `''` for what can be none. */
export function typedID(text: string): string {
  const trimmed = text.trim();
  return ID.test(trimmed) ? trimmed : '';
}

/** Who has exactly this ID first, and everybody once. */
export function mergePeople(
  exact: ProfileSnapshot | null,
  found: readonly ProfileSnapshot[],
): readonly ProfileSnapshot[] {
  if (!exact) return found;
  return [exact, ...found.filter(({ userID }) => userID !== exact.userID)];
}

/** Whether the search by words is not to be had, whatever is looked for: the service finds people by their ID alone. */
export function isNotBought(error: { readonly code: number } | null): boolean {
  return error !== null && isNotInThisApp(error);
}
