import { createEngine } from '../../../packages/engine/src/create-engine.js';
import { diskStorage } from '../../../packages/engine/src/disk-storage.js';
import { logIn } from '../../../packages/engine/src/testing/create-world.js';

/** How many are in a group, who talks among them. */
export const GROUP_SIZE = 100;

/** Somebody who is connected. */
export interface Place {
  readonly userID: string;
  /** By number; `undefined` of who is in none. */
  readonly group: number | undefined;
  /** Who says something in the group: one of its members. */
  readonly isTalker: boolean;
}

export function groupIDOf(group: number): string {
  return `group-${group}`;
}

/** Talkers, one for each group, and those who only listen; those who are left over are in no group. */
export function crowdOf(listeners: number): Place[] {
  const groups = groupCountOf(listeners);
  const talkers = Array.from({ length: groups }, (_, group) => {
    return { userID: `talker-${group}`, group, isTalker: true };
  });
  const idle = Array.from({ length: listeners }, (_, index) => {
    const group = Math.floor(index / (GROUP_SIZE - 1));
    return {
      userID: `idle-${index}`,
      group: group < groups ? group : undefined,
      isTalker: false,
    };
  });
  return [...talkers, ...idle];
}

export function groupCountOf(listeners: number): number {
  return Math.floor(listeners / (GROUP_SIZE - 1));
}

/** Plants the people and their groups into a folder. */
export async function plantCrowd(folder: string, crowd: readonly Place[]): Promise<void> {
  const talkers = crowd.filter(({ isTalker }) => isTalker);
  const groups = talkers.map(({ group = 0 }) => ({
    groupID: groupIDOf(group),
    name: `Group ${group}`,
    type: 'Public' as const,
    members: crowd.filter((one) => one.group === group).map(({ userID }) => userID),
  }));
  const users = crowd.map(({ userID }) => ({ userID, nick: userID }));
  const engine = createEngine({ storage: diskStorage(folder), seed: { users, groups } });
  // Planted is what somebody finds.
  await logIn(engine, engine.createClient(), 'talker-0');
  await engine.close();
}
