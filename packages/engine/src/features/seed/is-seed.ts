import { isRecord } from '../../core/guards.js';
import type { EngineSeed } from './engine-seed.js';

/** What a seed may have, each a list. */
const LISTS: Readonly<Record<keyof EngineSeed, true>> = {
  users: true,
  groups: true,
  messages: true,
  conversations: true,
  blacklists: true,
  follows: true,
  presences: true,
  friends: true,
  friendApplications: true,
  friendGroups: true,
};

/** Whether it is a seed, as far as can be told without planting it. */
export function isSeed(value: unknown): value is EngineSeed {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, list]) => Object.hasOwn(LISTS, name) && Array.isArray(list) && list.every(isRecord),
    )
  );
}
