import { c2cConversationID, groupConversationID, TYPES } from '@parlor/sdk';
import type { SeedGroup } from '../features/seed/engine-seed.js';
import type { SeedConversation } from '../features/seed/seed-conversations.js';
import type { SeedMessage } from '../features/seed/seed-message.js';
import { Chance } from './chance.js';
import { people } from './names.js';
import { type SeedWorld, type SeedWorldOptions, worldOf } from './seed-world.js';
import { SENTENCES } from './sentences.js';

/** How many conversations there are to be. */
export interface ManyConversationsOptions extends SeedWorldOptions {
  /** 10,000 when left out. A client synchronises the newest of them only, as the service does. */
  count?: number;
}

/** Seconds between the last messages of two conversations that follow each other in the list. */
const APART = 300;

/** Of how many conversations one is with a group. */
const GROUP_EVERY = 8;

/**
 * Somebody, `ann`, who has talked with very many people, and in groups: a conversation every five minutes, newest first. A third is
 * unread; some mention her, some are pinned, marked, silenced or in one of her twenty folders.
 */
export function manyConversations(options: ManyConversationsOptions = {}): SeedWorld {
  const { count = 10_000 } = options;
  const chance = new Chance(`many-conversations ${options.number ?? 1}`);
  const others = people(count);
  const groups: SeedGroup[] = [];
  const messages: SeedMessage[] = [];
  const conversations: SeedConversation[] = [];
  for (const [index, { userID, nick }] of others.entries()) {
    const isGroup = index % GROUP_EVERY === GROUP_EVERY - 1;
    const groupID = `group${index + 1}`;
    if (isGroup) groups.push({ groupID, name: groupName(nick), ...groupOf(userID) });
    messages.push(...lastWords(chance, { from: userID, isGroup, to: groupID }, index * APART + 60));
    const conversationID = isGroup ? groupConversationID(groupID) : c2cConversationID(userID);
    const made = madeOf(chance, conversationID, index);
    if (made) conversations.push(made);
  }
  const users = [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...others];
  return worldOf({ users, groups, messages, conversations }, 'ann');
}

function groupOf(ownerID: string): Pick<SeedGroup, 'type' | 'members'> {
  return { type: 'Public', members: [ownerID, 'ann'] };
}

/** What the service takes: 30 bytes. */
function groupName(nick: string): string {
  return `The ${[...nick].slice(0, 6).join('')}`;
}

/** Up to three messages, of which the newest are unread; one of a hundred talks has dozens. */
function lastWords(
  chance: Chance,
  { from, isGroup, to }: { from: string; isGroup: boolean; to: string },
  endedAgo: number,
): SeedMessage[] {
  const isRead = chance.isLucky(2 / 3);
  const count = chance.isLucky(0.01) ? chance.between(20, 120) : chance.between(1, 3);
  const mentions = isGroup && !isRead && chance.isLucky(0.2) ? { atUserList: ['ann'] } : {};
  return Array.from({ length: count }, (_, index) => ({
    from,
    to: isGroup ? to : 'ann',
    text: chance.oneOf(SENTENCES),
    secondsAgo: endedAgo + (count - 1 - index),
    isRead,
    ...(index === count - 1 ? mentions : {}),
  }));
}

/** What Ann has made of it: of one in ten something. */
function madeOf(
  chance: Chance,
  conversationID: string,
  index: number,
): SeedConversation | undefined {
  if (!chance.isLucky(0.1)) return undefined;
  const made = { userID: 'ann', conversationID };
  const share = chance.next();
  if (share < 0.1 && index < 300) return { ...made, isPinned: true };
  if (share < 0.4) return { ...made, groupNames: [`Folder ${chance.between(1, 20)}`] };
  if (share < 0.6) return { ...made, messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE };
  return { ...made, markList: [chance.oneOf(MARKS)] };
}

const MARKS = [TYPES.CONV_MARK_TYPE_STAR, TYPES.CONV_MARK_TYPE_UNREAD];
