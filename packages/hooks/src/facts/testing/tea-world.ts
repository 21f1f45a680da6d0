import type { EngineOptions } from '@parlor/engine';

/** Ann, Ben and Cat; a group of the three, and one that Ann is not in. */
export const teaWorld = {
  seed: {
    users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat' }],
    groups: [
      { groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben', 'cat'] },
      { groupID: 'cake', name: 'Cake', type: 'Public', members: ['ben', 'cat'] },
    ],
    messages: [
      { from: 'ben', to: 'tea', text: 'kettle on', secondsAgo: 200 },
      { from: 'ben', to: 'ann', text: 'hello Ann', secondsAgo: 100 },
    ],
  },
} satisfies EngineOptions;
