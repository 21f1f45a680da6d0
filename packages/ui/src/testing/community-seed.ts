import type { EngineSeed } from '@parlor/engine';
import { LONG_NAME, teamSeed } from './seed.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const MAKERS = '@TGS#_makers';
export const READERS = '@TGS#_readers';

export function topicIDOf(communityID: string, suffix: string): string {
  return `${communityID}@TOPIC#_${suffix}`;
}

const GENERAL = topicIDOf(MAKERS, 'general');
const PRINTS = topicIDOf(MAKERS, 'prints');
const NOVELS = topicIDOf(READERS, 'novels');

/** The team with two communities: one that `ann` owns, with an empty topic among others, and one that she is in. */
export const communitySeed: EngineSeed = {
  ...teamSeed,
  groups: [
    ...(teamSeed.groups ?? []),
    {
      groupID: MAKERS,
      name: 'Makers',
      type: 'Community',
      introduction: 'Everything that can be made by hand.',
      members: ['ann', 'ben', 'mei', 'dara', 'eve'],
      topics: [
        { topicID: GENERAL, topicName: 'General' },
        { topicID: PRINTS, topicName: 'Prints', introduction: 'Show what you have printed.' },
        { topicID: topicIDOf(MAKERS, 'wood'), topicName: 'Wood' },
        { topicID: topicIDOf(MAKERS, 'arabic'), topicName: 'أسئلة وأجوبة' },
        { topicID: topicIDOf(MAKERS, 'long'), topicName: `${LONG_NAME} ${LONG_NAME}` },
      ],
    },
    {
      groupID: READERS,
      name: 'Night readers',
      type: 'Community',
      members: ['ben', 'ann', 'mei'],
      topics: [{ topicID: NOVELS, topicName: 'Novels' }],
    },
  ],
  messages: [
    ...(teamSeed.messages ?? []),
    { from: 'mei', to: GENERAL, text: 'Welcome, everybody', secondsAgo: 5 * HOUR },
    { from: 'ben', to: PRINTS, text: 'The second layer is crooked', secondsAgo: 20 * MINUTE },
    { from: 'ben', to: PRINTS, text: 'It was the glue', secondsAgo: 10 * MINUTE },
    { from: 'mei', to: NOVELS, text: 'Chapter nine!', secondsAgo: HOUR },
  ],
};

/** One community with very many topics, and very many communities. */
export function manyCommunitiesSeed(count: number): EngineSeed {
  return {
    users: teamSeed.users ?? [],
    groups: Array.from({ length: count }, (_, nth) => ({
      groupID: `@TGS#_c${nth}`,
      name: `Community ${nth + 1}`,
      type: 'Community' as const,
      members: ['ann', 'ben'],
      topics: Array.from({ length: nth === 0 ? count : 1 }, (_each, topic) => ({
        topicID: topicIDOf(`@TGS#_c${nth}`, `t${topic}`),
        topicName: topic % 9 === 4 ? LONG_NAME : `Topic ${topic + 1}`,
      })),
    })),
  };
}
