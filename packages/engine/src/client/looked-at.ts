import type { Profile } from '@parlor/sdk';
import type { ReadPosition } from '../protocol/commands.js';
import type { SdkMessage } from './live-message.js';
import { rename } from './message-marks.js';

/** Who somebody is, as messages show it. */
export type Face = Pick<Profile, 'userID' | 'nick' | 'avatar'>;

/** So many of the first messages show somebody like this, where they are theirs. */
interface Shown extends Face {
  readonly count: number;
}

type List = readonly SdkMessage[];

/**
 * What is known of the first messages of a list, so that with one more only that is looked at. It is true as long as
 * messages come behind the others, and what is stored stays stored: where that is not so, it begins anew.
 */
export class LookedAt {
  /** So many of the first are stored, and go so far. */
  #stored = 0;
  #furthest: ReadPosition = { time: 0, sequence: 0 };
  /** So many of the first are mine, or read. */
  #settled = 0;
  readonly #shown = new Map<string, Shown>();

  /** The highest time and the highest number of what is stored. */
  furthest(list: List): ReadPosition {
    const behind = list.slice(this.#stored);
    const isEnd = (one: SdkMessage) => !isStored(one);
    const stored = behind.slice(0, countUntil(behind, isEnd));
    this.#furthest = furthestOf(stored, this.#furthest);
    this.#stored += stored.length;
    // What waits to be sent again is stored one day, and then goes further.
    return furthestOf(behind.slice(stored.length).filter(isStored), this.#furthest);
  }

  /** What came and is not read. */
  unread(list: List): SdkMessage[] {
    const behind = list.slice(this.#settled);
    const settled = countUntil(behind, isUnread);
    this.#settled += settled;
    return behind.slice(settled).filter(isUnread);
  }

  /** Messages of a person get a name and a picture, in place. */
  rename(list: List, { userID, nick, avatar }: Face): void {
    const before = this.#shown.get(userID);
    const isKnown = before?.nick === nick && before?.avatar === avatar;
    rename(isKnown ? list.slice(before?.count) : list, { userID, nick, avatar });
    this.#shown.set(userID, { userID, nick, avatar, count: list.length });
  }
}

/** How many there are before the first that is like this. */
function countUntil(list: List, isIt: (message: SdkMessage) => boolean): number {
  const place = list.findIndex(isIt);
  return place < 0 ? list.length : place;
}

function isStored({ status }: SdkMessage): boolean {
  return status === 'success';
}

function isUnread({ flow, isRead }: SdkMessage): boolean {
  return flow === 'in' && !isRead;
}

function furthestOf(list: List, from: ReadPosition): ReadPosition {
  return list.reduce(
    (last, { time, sequence }) => ({
      time: Math.max(last.time, time),
      sequence: Math.max(last.sequence, sequence),
    }),
    from,
  );
}
