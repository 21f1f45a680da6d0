import type { SessionWork } from '../../core/context.js';
import { isNothing, isString, listOf, objectOf } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Routes } from '../../core/routes.js';
import { endFriendships } from '../friends/index.js';
import { findProfile } from '../profiles/index.js';
import { blacklistKey, blacklists } from './blacklist.records.js';
import { blockable, MOST_BLOCKED } from './blacklist.rules.js';
import { blacklistOf, enlistBlocked, isBlocked } from './blacklisted.js';

interface People {
  userIDs: string[];
}

const namesPeople = objectOf<People>({ userIDs: listOf(isString) });

export const blacklistRoutes: Routes<'blacklist.list' | 'blacklist.add' | 'blacklist.remove'> = {
  'blacklist.list': forUsers(isNothing, list),
  'blacklist.add': forUsers(namesPeople, add),
  'blacklist.remove': forUsers(namesPeople, remove),
};

async function list(work: SessionWork): Promise<People> {
  const records = await blacklistOf(work, work.userID);
  return { userIDs: records.map(({ blockedID }) => blockedID) };
}

/** All of those who exist, or nobody. Who is put on it hears nothing of it, but of the friendship that ends. */
async function add(work: SessionWork, { userIDs }: People): Promise<People> {
  const { userID: me, session, outbox, settings } = work;
  const wanted = blockable(me, userIDs);
  if (wanted.length === 0) return refuse(30001);
  if (wanted.length > MOST_BLOCKED) return refuse(30013);
  const found = await those(wanted, (one) => findProfile(work, one).then(Boolean));
  if (found.length === 0) return refuse(30003);
  const known = new Set((await list(work)).userIDs);
  const added = found.filter((one) => !known.has(one));
  if (known.size + added.length > MOST_BLOCKED) return refuse(30013);
  await enlistBlocked(work, me, added);
  if (added.length > 0) {
    outbox.toUser(me, { type: 'blacklist.added', userIDs: added }, { except: session });
  }
  if (!settings.blacklistKeepsFriends) await endFriendships(work, me, added);
  return { userIDs: found };
}

/** What the blacklist has ended stays ended. */
async function remove(work: SessionWork, { userIDs }: People): Promise<People> {
  const { userID: me, session, outbox, store } = work;
  const removed = await those([...new Set(userIDs)], (one) => isBlocked(work, me, one));
  for (const one of removed) store.delete(blacklists, blacklistKey(me, one));
  if (removed.length > 0) {
    outbox.toUser(me, { type: 'blacklist.removed', userIDs: removed }, { except: session });
  }
  return { userIDs: removed };
}

/** Those of whom something is so, in their order. */
async function those(
  userIDs: readonly string[],
  isSo: (userID: string) => Promise<boolean>,
): Promise<string[]> {
  const answers = await Promise.all(userIDs.map(isSo));
  return userIDs.filter((_, index) => answers[index] === true);
}
