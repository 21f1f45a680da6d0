import type { World } from '../world.js';

/**
 * Lets time go on, second by second, until something is so or the seconds are over. Returns whether it
 * is so. For what takes some turns of the event loop as well, such as a line that is opened anew.
 */
export async function within(world: World, seconds: number, isSo: () => boolean): Promise<boolean> {
  for (let second = 0; second < seconds && !isSo(); second += 1) {
    await world.clock.advance(1_000);
    for (let turn = 0; turn < 5 && !isSo(); turn += 1) await world.clock.advance(0);
  }
  return isSo();
}
