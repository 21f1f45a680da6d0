import type { Work } from '../../core/context.js';
import { tablesOfWorld } from '../../storage/schema.js';
import { table } from '../../storage/table.js';
import type { EngineSeed } from './engine-seed.js';
import type { Sent } from './plant-message.js';
import { at, plantPeople, plantSaid, talkOf } from './plant-seed.js';
import { plantConversations } from './seed-conversations.js';
import type { SentSeedMessage } from './seed-message.js';

/** How far a world has come that is being made: since when, in milliseconds, and how much was said in it. */
interface Progress {
  start: number;
  said: number;
}

/** `true` when it is made. */
const planted = table<true | Progress>('planted');
const SEED = 'seed';

/** By their keys, the messages that later ones may quote; as long as it is being made. */
const quotable = table<SentSeedMessage>('planted-messages');

/** How many messages are written at once: a batch is in memory until it is. */
const AT_ONCE = 2_000;

/**
 * Makes the world as it is at the start, unless something is kept already. A large one is written piece by piece; one that was
 * interrupted is gone on with, as of the time at which it was begun. Of a seed that cannot be planted nothing is left.
 */
export async function plantSeedOnce(work: Work, seed: EngineSeed): Promise<void> {
  const known = await work.store.get(planted, SEED);
  if (known === true || (!known && (await isInhabited(work)))) return;
  try {
    await plantWorld(work, seed, known);
  } catch (error) {
    await takeBack(work);
    throw error;
  }
}

async function plantWorld(work: Work, seed: EngineSeed, known: Progress | undefined) {
  const progress = known ?? { start: work.clock.now(), said: 0 };
  const then = at(work, progress.start);
  if (!known) await plantPeople(then, seed);
  await plantTalk(then, seed, progress);
  await plantConversations(then, seed.conversations ?? []);
  await work.store.deleteRange(quotable, {});
  work.store.put(planted, SEED, true);
}

/** Whether people were here before there was a seed. */
async function isInhabited({ store }: Work): Promise<boolean> {
  for (const one of tablesOfWorld()) {
    if ((await store.entries(one, { limit: 1 })).length > 0) return true;
  }
  return false;
}

/** Deletes the pieces that were written. Where not even that is possible, the next start goes on with them. */
async function takeBack({ store }: Work): Promise<void> {
  try {
    for (const one of tablesOfWorld()) await store.deleteRange(one, {});
    await store.commit();
  } catch {
    // Why it could not be planted is told; this is no other reason.
  }
}

async function plantTalk(work: Work, seed: EngineSeed, progress: Progress): Promise<void> {
  const talk = talkOf(seed);
  const sent: Sent = new Map(await work.store.entries(quotable, {}));
  for (let { said } = progress; said < talk.length; said += AT_ONCE) {
    for (const one of talk.slice(said, said + AT_ONCE)) {
      await plantSaid(work, one, sent);
      const { key } = one.message;
      const found = key === undefined ? undefined : sent.get(key);
      if (key !== undefined && found) work.store.put(quotable, key, found);
    }
    // Of a small world nothing is to be seen before all of it is there.
    if (said + AT_ONCE >= talk.length) return;
    work.store.put(planted, SEED, { ...progress, said: said + AT_ONCE });
    await work.store.commit();
  }
}
