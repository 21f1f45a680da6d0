import type { EngineSeed } from '@parlor/engine';

/** A community of Ann's with topics, in one of which Ben has said something. */
export const COMMUNITY = '@TGS#_hikers';
export const TRAILS = `${COMMUNITY}@TOPIC#_trails`;

export const topicsSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'ben', nick: 'Ben' },
  ],
  groups: [
    {
      ...{ groupID: COMMUNITY, name: 'Hikers', type: 'Community', members: ['ann', 'ben'] },
      topics: [
        { topicID: `${COMMUNITY}@TOPIC#_gear`, topicName: 'Gear' },
        { topicID: TRAILS, topicName: 'Trails' },
      ],
    },
  ],
  messages: [{ from: 'ben', to: TRAILS, text: 'The ridge is open again', secondsAgo: 60 }],
};
