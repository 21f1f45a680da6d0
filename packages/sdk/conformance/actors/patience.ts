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

/** More than the second in which a client asks for the profiles of eight groups at most. */
const BREATH = 1_001;

/**
 * Lets the client ask anew. One that makes a group asks for its profile three times, one that joins it
 * or hears of it asks too, and the ninth question within a second is refused.
 */
export function breathe(world: World): Promise<void> {
  return world.clock.advance(BREATH);
}

/** These one after the other, with a breath after each. */
export async function* unhurried<Item>(world: World, items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) {
    yield item;
    await breathe(world);
  }
}
