import type { EngineSeed } from '@parlor/engine';

const GARDEN = '@TGS#_garden';

/** The community of a gardening club, with two topics, as Ann sees it. */
export const communitySeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
    { userID: 'mei', nick: 'Mei Tanaka' },
  ],
  groups: [
    {
      groupID: GARDEN,
      name: 'Garden club',
      type: 'Community',
      introduction: 'Everything that grows on balconies.',
      members: ['ben', 'ann', 'mei'],
      topics: [
        {
          topicID: `${GARDEN}@TOPIC#_tomatoes`,
          topicName: 'Tomatoes',
          introduction: 'From seed to sauce',
        },
        { topicID: `${GARDEN}@TOPIC#_swaps`, topicName: 'Swaps' },
      ],
    },
  ],
  messages: [
    {
      from: 'mei',
      to: `${GARDEN}@TOPIC#_tomatoes`,
      text: 'Mine are out since Sunday.',
      secondsAgo: 5400,
    },
    {
      from: 'ben',
      to: `${GARDEN}@TOPIC#_swaps`,
      text: 'Two basils for one mint?',
      secondsAgo: 1200,
    },
  ],
};
