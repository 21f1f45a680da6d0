import { secondsOf, type Work } from '../../core/context.js';
import type { WireMessage } from '../../protocol/entities.js';
import { nextNumber } from '../../storage/counters.js';
import { keyOf, within } from '../../storage/keys.js';
import { notices } from './notices.records.js';
import { isStillKept, MOST_NOTICES } from './notices.rules.js';

/** Keeps a notice for who logs in later; the one that is too many goes. Nothing is looked through: many may be told at once. */
export async function keepNotice(work: Work, userID: string, notice: WireMessage): Promise<void> {
  const { store } = work;
  const place = await nextNumber(store, `notices of ${userID}`);
  store.put(notices, keyOf(userID, place), notice);
  if (place > MOST_NOTICES) store.delete(notices, keyOf(userID, place - MOST_NOTICES));
}

/** The notices that are kept for a person, the oldest first. Those that are too old are forgotten. */
export async function keptNotices({ store, clock }: Work, userID: string): Promise<WireMessage[]> {
  const now = secondsOf(clock);
  const kept: WireMessage[] = [];
  for (const [key, notice] of await store.entries(notices, within(userID))) {
    if (isStillKept(notice, now)) kept.push(notice);
    else store.delete(notices, key);
  }
  return kept;
}

/** These notices are not kept any more. Nobody is told. */
export async function forgetNotices(
  { store }: Work,
  userID: string,
  forgotten: readonly Pick<WireMessage, 'clientSequence'>[],
): Promise<void> {
  const numbers = new Set(forgotten.map(({ clientSequence }) => clientSequence));
  for (const [key, { clientSequence }] of await store.entries(notices, within(userID))) {
    if (numbers.has(clientSequence)) store.delete(notices, key);
  }
}
