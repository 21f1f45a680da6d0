import type { SeedMessage } from '../features/seed/seed-message.js';

const HOUR = 3_600;
const DAY = 24 * HOUR;

type WithoutHead<Message> = Message extends unknown
  ? Omit<Message, 'from' | 'to' | 'secondsAgo' | 'isRead'>
  : never;

/** What somebody says: a text, or anything else that a message of a seed may have. */
export type Saying = string | WithoutHead<SeedMessage>;

/** Who says it, by userID, and what. */
export type Line = readonly [from: string, saying: Saying];

/**
 * What was said in a group or a topic, a message every minute and a half, the last of them `endedAgo` seconds ago. Read by all when
 * that is more than a day ago.
 */
export function thread(groupID: string, endedAgo: number, lines: readonly Line[]): SeedMessage[] {
  return talk(lines, { endedAgo, isRead: endedAgo > DAY, toWhom: () => groupID });
}

/**
 * What two people said to each other, a message every minute and a half, the last of them `endedAgo` seconds ago. Read by both when
 * that is more than an hour ago.
 */
export function c2c(
  one: string,
  other: string,
  endedAgo: number,
  lines: readonly Line[],
): SeedMessage[] {
  const toWhom = (from: string) => (from === one ? other : one);
  return talk(lines, { endedAgo, isRead: endedAgo > HOUR, toWhom });
}

interface Talk {
  endedAgo: number;
  isRead: boolean;
  toWhom: (from: string) => string;
}

/** Seconds between two messages. */
const PACE = 90;

function talk(lines: readonly Line[], { endedAgo, isRead, toWhom }: Talk): SeedMessage[] {
  return lines.map(([from, saying], index) => {
    const secondsAgo = endedAgo + (lines.length - 1 - index) * PACE;
    const contents = typeof saying === 'string' ? { text: saying } : saying;
    return { from, to: toWhom(from), secondsAgo, isRead, ...contents };
  });
}
