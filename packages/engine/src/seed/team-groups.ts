import { communityID, TYPES, topicID } from '@parlor/sdk';
import type { SeedGroup, SeedUser } from '../features/seed/engine-seed.js';

const WHO: readonly SeedUser[] = [
  { userID: 'ann', nick: 'Ann Lindqvist', selfSignature: 'Fika at three' },
  { userID: 'ben', nick: 'Ben Okafor', gender: 'Gender_Type_Male', birthday: 19900712 },
  { userID: 'mei', nick: '田中芽衣', gender: 'Gender_Type_Female' },
  { userID: 'lina', nick: '李娜', selfSignature: '喜欢下雨天' },
  { userID: 'dara', nick: 'دارا الحسيني', location: 'Beirut' },
  { userID: 'ivan', nick: 'Иван Петров' },
  { userID: 'jo', nick: '🦊 Jo' },
  { userID: 'long', nick: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissen0' },
];

/** Who is in the team; they ask before they become friends. */
export const TEAM: readonly SeedUser[] = WHO.map((user) => ({
  ...user,
  allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM,
}));

const GUILD = communityID('guild');

/** The topics of the team's community. */
export const TOPICS = { news: topicID(GUILD, 'news'), help: topicID(GUILD, 'help') } as const;

/** A group of each type. */
export const TEAM_GROUPS: readonly SeedGroup[] = [
  {
    groupID: 'design',
    name: 'Design review',
    type: 'Public',
    members: ['ben', 'ann', 'mei', 'dara', 'long'],
    memberSettings: {
      ann: { role: 'Admin', nameCard: 'Ann (grid)' },
      long: { muteTime: 600 },
    },
    introduction: 'What it looks like, and why.',
    notification: 'The review is on Thursday at ten.',
    joinOption: 'NeedPermission',
    applications: [{ userID: 'jo', note: 'I draw foxes.' }],
    groupCustomField: [{ key: 'colour', value: 'green' }],
  },
  { groupID: 'standup', name: '早会 ☀️', type: 'Private', members: ['ben', 'ann', 'mei', 'ivan'] },
  {
    groupID: 'all-hands',
    name: 'All hands',
    type: 'ChatRoom',
    members: ['dara', 'ann', 'ben', 'mei', 'lina', 'ivan', 'jo', 'long'],
  },
  {
    groupID: GUILD,
    name: 'Guild of the grid',
    type: 'Community',
    members: ['mei', 'ann', 'lina', 'jo'],
    topics: [
      { topicID: TOPICS.news, topicName: 'News', introduction: 'What all should know.' },
      { topicID: TOPICS.help, topicName: 'Help' },
    ],
  },
  {
    groupID: 'show',
    name: 'Friday show',
    type: 'AVChatRoom',
    members: ['ben'],
    counters: { likes: 12, coffee: 3 },
  },
];
