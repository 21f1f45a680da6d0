/** So many are told of: the latest, by so many at a time. */
const LATEST_IN_ROOM = 1_000;
const ROOM_PAGE = 500;

/** Somebody in a live room, and since when, in seconds. */
interface Visit {
  userID: string;
  joinTime: number;
}

/** A page of those in a live room, and before when the next one begins; 0 when there is none. */
export interface RoomPage<Visitor> {
  visitors: Visitor[];
  before: number;
}

/**
 * The newest of those who came before a time, in whole seconds. Where a page ends among people who came in the same second,
 * the time says by its thousandths how many of them it has told of already.
 */
export function pageOfRoom<Visitor extends Visit>(
  everybody: readonly Visitor[],
  before: number,
): RoomPage<Visitor> {
  const latest = everybody.toSorted(byNewest).slice(0, LATEST_IN_ROOM);
  const rest = before === 0 ? latest : after(latest, before);
  const visitors = rest.slice(0, ROOM_PAGE);
  const last = visitors.at(-1);
  if (!last || rest.length === visitors.length) return { visitors, before: 0 };
  const told = latest.slice(0, latest.indexOf(last) + 1);
  const ofSameSecond = told.filter(({ joinTime }) => joinTime === last.joinTime).length;
  return { visitors, before: last.joinTime + 1 - ofSameSecond / LATEST_IN_ROOM };
}

function after<Visitor extends Visit>(latest: readonly Visitor[], before: number): Visitor[] {
  const second = Math.ceil(before) - 1;
  const skipped = Math.round((second + 1 - before) * LATEST_IN_ROOM);
  const older = latest.filter(({ joinTime }) => joinTime <= second);
  const ofSameSecond = older.filter(({ joinTime }) => joinTime === second).length;
  return older.slice(Math.min(skipped, ofSameSecond));
}

function byNewest(one: Visit, other: Visit): number {
  if (one.joinTime !== other.joinTime) return other.joinTime - one.joinTime;
  return one.userID < other.userID ? -1 : 1;
}
