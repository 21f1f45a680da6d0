import type { EngineSeed } from '@parlor/engine';

/** Ann, whom she talks with, and a group. */
export const messengerSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
  ],
  groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben'] }],
  messages: [
    { from: 'ben', to: 'ann', text: 'Have you seen the new kettle?', secondsAgo: 300 },
    { from: 'ben', to: 'tea', text: 'Is there any left?', secondsAgo: 60 },
  ],
};
