import type { SeedMessage } from '@parlor/engine';

const HOUR = 3_600;
const DAY = 24 * HOUR;

type WithoutHead<Message> = Message extends unknown
  ? Omit<Message, 'from' | 'to' | 'secondsAgo' | 'isRead'>
  : never;

/** What somebody says: a text, or anything else that a message of the seed may have. */
export type Saying = string | WithoutHead<SeedMessage>;

/** Who says it, and what. */
export type Line = readonly [from: string, saying: Saying];

/** Messages of a group, the last of them `endedAgo` seconds ago. */
export function thread(groupID: string, endedAgo: number, lines: readonly Line[]): SeedMessage[] {
  return talk(lines, { endedAgo, isRead: endedAgo > DAY, toWhom: () => groupID });
}

/** Messages between two people; the last of a recent talk are still unread. */
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

/** A message every minute and a half. */
function talk(lines: readonly Line[], { endedAgo, isRead, toWhom }: Talk): SeedMessage[] {
  return lines.map(([from, saying], index) => {
    const secondsAgo = endedAgo + (lines.length - 1 - index) * 90;
    const contents = typeof saying === 'string' ? { text: saying } : saying;
    return { from, to: toWhom(from), secondsAgo, isRead, ...contents };
  });
}
