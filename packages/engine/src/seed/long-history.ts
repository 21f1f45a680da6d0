import type { SeedMessage } from '../features/seed/seed-message.js';
import { Chance } from './chance.js';
import { people } from './names.js';
import { answer } from './sayings.js';
import { type SeedWorld, type SeedWorldOptions, worldOf } from './seed-world.js';
import { spoken } from './spoken.js';
import type { Saying } from './talk.js';

/** How long a history is to be. */
export interface LongHistoryOptions extends SeedWorldOptions {
  /** 100,000 when left out. */
  messages?: number;
  /** How many talk, at least two; 12 when left out. */
  people?: number;
}

/** Seconds between two messages. */
const PACE = 240;

/** Every so many messages one answers an earlier one. */
const ANSWER_EVERY = 50;

/**
 * One group, `archive`, in which people have talked for a long time, as `person1` sees it: messages of all kinds four minutes
 * apart, mostly texts, with reactions, and answers to earlier ones. All but the last twenty are read.
 */
export function longHistory(options: LongHistoryOptions = {}): SeedWorld {
  const { messages: count = 100_000, people: many = 12 } = options;
  const chance = new Chance(`long-history ${options.number ?? 1}`);
  const users = people(Math.max(2, many));
  const userIDs = users.map(({ userID }) => userID);
  const messages = Array.from({ length: count }, (_, index): SeedMessage => {
    const head = {
      from: chance.oneOf(userIDs),
      to: 'archive',
      secondsAgo: (count - index) * PACE,
      isRead: index < count - 20,
    };
    const saying = sayingAt(chance, userIDs, index);
    return typeof saying === 'string' ? { ...head, text: saying } : { ...head, ...saying };
  });
  const group = { groupID: 'archive', name: 'Archive', type: 'Public' as const, members: userIDs };
  return worldOf({ users, groups: [group], messages }, 'person1');
}

/** The last of fifty messages answers the first of them, which has a key for it. */
function sayingAt(chance: Chance, userIDs: readonly string[], index: number): Saying {
  const place = index % ANSWER_EVERY;
  if (place === 0) return { text: `No. ${index + 1}`, key: `no-${index + 1}` };
  if (place !== ANSWER_EVERY - 1) return spoken(chance, userIDs);
  const number = index - place + 1;
  const quote = { key: `no-${number}`, abstract: `No. ${number}`, sender: '', type: 1 } as const;
  return answer('That one is still true.', quote);
}
