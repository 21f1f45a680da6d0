import { isRecord } from '../../is-record.js';
import { isName, text } from '../../read-text.js';

/** A person on a list of followers. What they wrote of themselves is untrusted. */
export interface FollowEntry {
  /** Who it is. */
  readonly userID: string;
  /** `''` when there is none, or it is not known: show the userID then. */
  readonly nick: string;
  /** URL of the picture; `''` when there is none, or it is not known. */
  readonly avatar: string;
  /** Since when, in seconds since the epoch; `null` for who has come since the list was asked for. */
  readonly followTime: number | null;
}

/** A person of whom nothing but the userID is known. */
export function bareEntry(userID: string): FollowEntry {
  return { userID, nick: '', avatar: '', followTime: null };
}

/** A copy of what the SDK tells; `undefined` when it is none. */
export function readEntry(live: unknown): FollowEntry | undefined {
  if (!isRecord(live) || !isName(live['userID'])) return undefined;
  const { userID, followTime } = live;
  return {
    ...bareEntry(userID),
    nick: text(live['nick']),
    avatar: text(live['avatar']),
    followTime: typeof followTime === 'number' && followTime > 0 ? followTime : null,
  };
}
