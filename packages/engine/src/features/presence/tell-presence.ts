import type { UserStatus } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { listedBy } from '../friends/index.js';

/**
 * Keeps what has become of a person, and tells those who want to know. Only who is connected hears of it:
 * who was away asks.
 *
 * @param ending sessions that end with this very command: they hear nothing any more.
 */
export async function changePresence(
  work: Work,
  status: UserStatus,
  ending: readonly Session[] = [],
): Promise<void> {
  const { outbox, presences } = work;
  const push = { type: 'presence.changed' as const, statuses: [status] };
  for (const session of await watchersOf(work, status.userID)) {
    if (!ending.includes(session)) outbox.toSession(session, push, true);
  }
  outbox.afterwards(() => presences.put(status));
}

/** The sessions of others that are told of a person. */
async function watchersOf(work: Work, userID: string): Promise<Set<Session>> {
  const { sessions, settings } = work;
  const friends = settings.tellsOfFriends ? await listedBy(work, userID) : [];
  const all = [...sessions.watching(userID), ...friends.flatMap((friend) => sessions.of(friend))];
  return new Set(all.filter((session) => session.userID !== userID));
}
