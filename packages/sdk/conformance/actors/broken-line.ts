import type { ChatSDK } from '@parlor/sdk';
import type { Page, World } from '../world.js';

/** How long a line has to hold until its loss counts as the first, in milliseconds. */
export const STEADY = 2_000;

/** Cuts the line of a page that has held for a while. */
export async function cutLine(world: World, page: Page): Promise<void> {
  await world.clock.advance(STEADY);
  page.setNetwork('offline');
  await world.clock.advance(0);
}

/** How many questions deep fetching what was missed goes, with room to spare. */
const ROUNDS = 8;

/** The line is back, and what was missed has been fetched. */
export async function restoreLine(
  world: World,
  page: Page,
  ...clients: readonly ChatSDK[]
): Promise<void> {
  page.setNetwork('online');
  for (let round = 0; round < ROUNDS; round += 1) await world.settled(...clients);
}
