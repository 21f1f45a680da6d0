import { EMPTY_SEAT, type Seat } from '../protocol/seat-book.js';
import { MOST_SEATS, SEATS_PER_PACK } from '../protocol/seat-keys.js';
import { isUserID, isWithin, MODES, MOST_CO_HOSTS } from '../protocol/seat-meta.js';
import type { SeatRoom } from '../seat-snapshot.js';
import { withHost } from './new-host.js';
import { emptySeats, layoutFor } from './open-and-close.js';
import {
  change,
  NOTHING,
  refusal,
  rewrite,
  type SeatCase,
  type SeatDecision,
} from './seat-decision.js';

/** The room has more seats, or fewer: only empty ones go. */
export function resize(count: number, it: SeatCase): SeatDecision {
  const { book, meta } = it;
  if (!isWithin(count, 1, Number.MAX_SAFE_INTEGER)) return refusal(-1);
  if (count > MOST_SEATS) return refusal(-16);
  if (count === meta.count) return NOTHING;
  const isEmpty = book.seats.slice(count).every(({ status }) => status === 'empty');
  if (!isEmpty || meta.hostSeat > count) return refusal(-25);
  const layout = meta.layout === 'A' ? layoutFor(count) : 'B';
  if (layout !== meta.layout) {
    // All keys of the seats change, and would be too many together: the app's own are written with the new ones.
    const room = { ...meta, count, layout, perPack: SEATS_PER_PACK };
    const seats = [...book.seats, ...emptySeats(count - meta.count)];
    return rewrite(book, room, seats, book.appAttributes);
  }
  const added: [number, Seat][] = Array.from(
    { length: Math.max(0, count - meta.count) },
    (_, n) => [meta.count + n + 1, EMPTY_SEAT],
  );
  return change(it, added, { ...meta, count });
}

/** How a seat is got from now on. */
export function setMode(mode: SeatRoom['mode'], it: SeatCase): SeatDecision {
  if (!MODES.includes(mode)) return refusal(-1);
  return mode === it.meta.mode ? NOTHING : change(it, [], { ...it.meta, mode });
}

/** Who helps the host from now on. */
export function setCoHosts(userIDs: readonly string[], it: SeatCase): SeatDecision {
  const { meta } = it;
  if (!Array.isArray(userIDs) || !userIDs.every(isUserID)) return refusal(-1);
  const coHostIDs = [...new Set(userIDs)].filter((userID) => userID !== meta.hostID);
  if (coHostIDs.length > MOST_CO_HOSTS) return refusal(-1);
  const isSame =
    coHostIDs.length === meta.coHostIDs.length &&
    coHostIDs.every((userID, position) => userID === meta.coHostIDs[position]);
  return isSame ? NOTHING : change(it, [], { ...meta, coHostIDs });
}

/** Hands the room over. */
export function transferHost(userID: string, it: SeatCase): SeatDecision {
  if (!isUserID(userID)) return refusal(-1);
  if (userID === it.meta.hostID) return NOTHING;
  if (it.facts.nonMembers?.includes(userID)) return refusal(-28);
  const { meta, seats } = withHost(userID, it);
  return change(it, seats, meta);
}
