import type { EngineSeed } from '@parlor/engine';

/** A show of Ben's, and Ann, who looks in. */
export const showSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
    { userID: 'mei', nick: 'Mei Tanaka' },
  ],
  groups: [
    {
      groupID: 'show',
      name: 'Bread at five',
      type: 'AVChatRoom',
      members: ['ben'],
      counters: { likes: 1204, rose: 12 },
    },
  ],
};
