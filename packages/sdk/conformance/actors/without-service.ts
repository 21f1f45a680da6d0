import type { World } from '../world.js';

/** Whether a call is settled. Asked after all that needs no time has happened. */
export async function isSettledNow(world: World, call: Promise<unknown>): Promise<boolean> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  call.then(settle, settle);
  await world.clock.advance(0);
  return isSettled;
}
