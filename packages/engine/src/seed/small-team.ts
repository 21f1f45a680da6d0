import { c2cConversationID, groupConversationID, TYPES } from '@parlor/sdk';
import type { EngineSeed } from '../features/seed/engine-seed.js';
import type { SeedConversation } from '../features/seed/seed-conversations.js';
import { Chance } from './chance.js';
import { type SeedWorld, type SeedWorldOptions, startOf, worldOf } from './seed-world.js';
import { SENTENCES } from './sentences.js';
import { c2c, type Line, thread } from './talk.js';
import { TEAM, TEAM_GROUPS, TOPICS } from './team-groups.js';
import { everyKind } from './team-talk.js';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

/**
 * A team of eight on an ordinary day, as `ann` sees it: small enough to be known by heart, with everything in it once. Every kind of
 * message, answers, reactions, mentions, something taken back and something pinned; a group of each type, a community with topics;
 * folders, marks, friends and who would like to be one, an application to a group, a blacklist.
 */
export function smallTeam(options: SeedWorldOptions = {}): SeedWorld {
  const chance = new Chance(`small-team ${options.number ?? 1}`);
  const start = startOf(options);
  const seed: EngineSeed = {
    users: TEAM.map((user) => ({ ...user })),
    groups: TEAM_GROUPS.map((group) => ({ ...group })),
    messages: [
      ...everyKind(),
      ...thread('standup', 2 * DAY, chatter(chance, ['ben', 'ann', 'mei'], 12)),
      ...thread('all-hands', 5 * HOUR, chatter(chance, ['dara', 'ivan', 'jo'], 6)),
      ...thread(TOPICS.news, 3 * HOUR, chatter(chance, ['mei', 'ann', 'lina'], 4)),
      ...c2c('ann', 'ben', chance.between(10, 50) * 60, chatter(chance, ['ann', 'ben'], 9)),
      ...c2c('ann', 'mei', 26 * HOUR, chatter(chance, ['mei', 'ann'], 5)),
      ...c2c('ann', 'dara', 3 * DAY, [['dara', 'شكراً جزيلاً، أراك غداً']]),
      ...c2c('ann', 'long', 20 * DAY, [['long', '👍']]),
    ],
    conversations: conversations(),
    friends: [
      { userID: 'ann', friendID: 'ben', groupNames: ['Work'], addedAt: start - 9 * MONTH },
      { userID: 'ann', friendID: 'mei', remark: 'Mei from design', addedAt: start - 3 * MONTH },
      { userID: 'jo', friendID: 'ann', addedAt: start - MONTH, isOneWay: true },
    ],
    friendGroups: [{ userID: 'ann', name: 'Hikers' }],
    friendApplications: [
      { from: 'lina', to: 'ann', wording: '你好！我是设计组的李娜。', sentAt: start - 2 * HOUR },
      { from: 'ann', to: 'ivan', wording: 'From the standup.', sentAt: start - DAY },
    ],
    follows: [
      { userID: 'ben', followedID: 'ann', followedAt: start - MONTH },
      { userID: 'ann', followedID: 'dara', followedAt: start - DAY },
    ],
    blacklists: [{ userID: 'ann', blockedIDs: ['long'] }],
    presences: [
      { userID: 'ben', customStatus: 'In the workshop' },
      { userID: 'mei' },
      { userID: 'ivan', statusType: TYPES.USER_STATUS_OFFLINE },
    ],
  };
  return worldOf(seed, 'ann');
}

/** What Ann has made of her list. */
function conversations(): SeedConversation[] {
  const ofAnn = { userID: 'ann' };
  return [
    { ...ofAnn, conversationID: groupConversationID('design'), isPinned: true },
    {
      ...ofAnn,
      conversationID: c2cConversationID('ben'),
      markList: [TYPES.CONV_MARK_TYPE_STAR],
      groupNames: ['Work'],
    },
    { ...ofAnn, conversationID: groupConversationID('standup'), groupNames: ['Work', 'Daily'] },
    {
      ...ofAnn,
      conversationID: groupConversationID('all-hands'),
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    },
    {
      ...ofAnn,
      conversationID: c2cConversationID('mei'),
      markList: [TYPES.CONV_MARK_TYPE_UNREAD],
      customData: 'Ask about the grid',
    },
  ];
}

/** So many lines, by these people in turn. */
function chatter(chance: Chance, userIDs: readonly string[], count: number): Line[] {
  return Array.from({ length: count }, (_, index) => [
    userIDs[index % userIDs.length] ?? '',
    chance.oneOf(SENTENCES),
  ]);
}
