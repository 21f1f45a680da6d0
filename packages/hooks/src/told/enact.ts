import type { ChatStore } from '../chat-store.js';
import type { ShownWish } from './told-wishes.js';

/** How something that shows at once is done. */
export interface Enactment<Result> {
  /** Shows what is wanted. */
  begin(): readonly ShownWish[];
  /** Asks the service for it. */
  run(): Promise<Result>;
  /** For which of its keys it was granted; for all when left out. */
  grantedIn?(result: Result): readonly string[];
}

/**
 * Shows at once what is wanted and asks for it. What the service has granted is told, and what it has refused taken back,
 * in one publication. Rejects before ready, without showing anything.
 */
export async function enact<Result>(
  { life, state }: ChatStore,
  { begin, run, grantedIn }: Enactment<Result>,
): Promise<Result> {
  if (!life.isReady) throw life.notReadyError();
  const wishes = begin();
  state.publish();
  try {
    const result = await run();
    const keys = grantedIn?.(result);
    await Promise.all(wishes.map((wish) => wish.grant(keys)));
    return result;
  } catch (thrown) {
    for (const wish of wishes) wish.takeBack();
    throw thrown;
  } finally {
    state.publish();
  }
}
