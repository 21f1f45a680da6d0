import { setTimeout } from 'node:timers/promises';

/** How long something may take to come about, in milliseconds: a busy machine is slow. */
export const PATIENCE = 10_000;

/** Milliseconds between two looks. */
const PAUSE = 50;

/** Asks until it is so; `false` when it does not come about. */
export async function until(ask: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await ask()) return true;
    if (Date.now() > end) return false;
    await setTimeout(PAUSE);
  }
}
