import type { SessionWork } from '../../core/context.js';
import { isString, listOf, objectOf, optional } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { PresenceCommands, WireStatusFailure } from '../../protocol/presence-commands.js';
import { findProfile } from '../profiles/index.js';
import { isTooMuch, watch } from './presence.rules.js';
import { changePresence } from './tell-presence.js';

type Query = PresenceCommands['presence.query'];
type Subscribe = PresenceCommands['presence.subscribe'];
type Unsubscribe = PresenceCommands['presence.unsubscribe'];

const userIDs = listOf(isString);

export const presenceRoutes: Routes<keyof PresenceCommands> = {
  'presence.say': forUsers(objectOf({ customStatus: isString }), say),
  'presence.query': forUsers(objectOf({ userIDs }), query),
  'presence.subscribe': forUsers(objectOf({ userIDs }), subscribe),
  'presence.unsubscribe': forUsers(
    objectOf<Unsubscribe['request']>({ userIDs: optional(userIDs) }),
    unsubscribe,
  ),
};

/** My own instances are told whatever I say, others of what is new. */
async function say(
  work: SessionWork,
  { customStatus }: { customStatus: string },
): Promise<Record<string, never>> {
  if (isTooMuch(customStatus)) return refuse(30001);
  const { outbox, presences, userID } = work;
  const before = presences.of(userID);
  const status = { ...before, customStatus };
  outbox.toUser(
    userID,
    { type: 'presence.changed', statuses: [status] },
    // Who comes back is told by the answer to that.
    { onlineOnly: true },
  );
  if (before.customStatus !== customStatus) await changePresence(work, status);
  return {};
}

async function query(work: SessionWork, request: Query['request']): Promise<Query['reply']> {
  const { known, failures } = await sortOut(work, request.userIDs);
  return { statuses: known.map((userID) => work.presences.of(userID)), failures };
}

async function subscribe(
  work: SessionWork,
  request: Subscribe['request'],
): Promise<Subscribe['reply']> {
  const { known, failures } = await sortOut(work, request.userIDs);
  const { outbox, session, settings } = work;
  outbox.afterwards(() => watch(session.watched, known, settings.mostWatched));
  return { failures };
}

async function unsubscribe(
  work: SessionWork,
  request: Unsubscribe['request'],
): Promise<Unsubscribe['reply']> {
  const { watched } = work.session;
  const { known, failures } = await sortOut(work, request.userIDs ?? [...watched]);
  work.outbox.afterwards(() => {
    for (const userID of known) watched.delete(userID);
  });
  return { failures };
}

/** Who exists, and who does not. Refused where nobody may be asked for. */
async function sortOut(
  work: SessionWork,
  userIDs: readonly string[],
): Promise<{ known: string[]; failures: WireStatusFailure[] }> {
  if (!work.settings.showsPresence) return refuse(72001);
  const known: string[] = [];
  const failures: WireStatusFailure[] = [];
  for (const userID of userIDs) {
    if (await findProfile(work, userID)) known.push(userID);
    else failures.push({ userID, code: 70107 });
  }
  return { known, failures };
}
