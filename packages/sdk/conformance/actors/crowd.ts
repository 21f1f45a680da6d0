import { enter } from '../enter.js';
import type { World } from '../world.js';

/** So many people who were there once: they exist, and can be brought into groups. */
export async function populate(world: World, count: number): Promise<string[]> {
  const userIDs = idsOfMany(count);
  for (const userID of userIDs) {
    const chat = await enter(world, userID);
    await chat.logout();
  }
  return userIDs;
}

/** So many IDs, of people who may not exist. */
export function idsOfMany(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `person-${index}`);
}
