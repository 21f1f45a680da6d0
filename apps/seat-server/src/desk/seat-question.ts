import {
  decideSeat,
  type SeatActor,
  type SeatBook,
  type SeatDecision,
  type SeatServerRequest,
} from '@parlor/hooks/seat-rules';
import type { SeatPlace } from '../place/seat-place.js';
import { confirmedClean } from './confirmed-clean.js';

/** Something that somebody wants done, with all that has to be known beside the seats. */
export interface SeatQuestion {
  /** @param now seconds since the epoch. */
  decide(book: SeatBook, now: number): SeatDecision;
}

/**
 * Asks the service for what the rules must not take from the person: whether they are in the group, whose it is, who of
 * those whom they name is in it, or gone.
 *
 * @param hostOf the host, as the seats have it.
 */
export async function askFor(
  place: SeatPlace,
  userID: string,
  { groupID, operation, instance, livingInstances }: SeatServerRequest,
  hostOf: () => Promise<string>,
): Promise<SeatQuestion> {
  const group = await place.describe(groupID);
  const named = await namedBy(operation, hostOf);
  const asked = [...new Set([userID, ...named])];
  const members = group.isLive ? asked : await place.membersAmong(groupID, asked);
  if (!members.includes(userID)) return { decide: () => ({ kind: 'refusal', code: -17 }) };
  const nonMembers = named.filter((other) => !members.includes(other));
  const facts = { isOwner: group.ownerID === userID, livingInstances, nonMembers };
  const actor: Omit<SeatActor, 'now'> = { ...(await place.profile(userID)), userID, instance };
  if (operation.type !== 'clean') {
    return { decide: (book, now) => decideSeat(operation, book, { ...actor, now }, facts) };
  }
  const clean = operation;
  const away = await place.awayAmong(named.filter((other) => members.includes(other)));
  const hasLeft = (other: string) => nonMembers.includes(other);
  const isAway = (other: string) => away.includes(other);
  return {
    decide(book, now) {
      const confirmed = confirmedClean(clean, book, { ...group, hasLeft, isAway });
      return decideSeat(confirmed, book, { ...actor, now }, facts);
    },
  };
}

/** Who has to be looked up. */
async function namedBy(
  operation: SeatServerRequest['operation'],
  hostOf: () => Promise<string>,
): Promise<readonly string[]> {
  if (operation.type === 'reserve' || operation.type === 'transferHost') return [operation.userID];
  if (operation.type !== 'clean') return [];
  const { gone, newHostID } = operation;
  return [...new Set(newHostID ? [...gone, newHostID, await hostOf()] : gone)];
}
