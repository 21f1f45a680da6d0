import type { EngineSeed } from '@parlor/engine';

/** A meeting of Ben's with its stage open: four seats, as docs/seats.md writes them. Ann listens. */
export const loungeSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
    { userID: 'mei', nick: 'Mei Tanaka' },
  ],
  groups: [
    {
      groupID: 'lounge',
      name: 'Chapter nine',
      introduction: 'Every Thursday at eight.',
      type: 'ChatRoom',
      members: ['ben', 'ann', 'mei'],
      counters: { likes: 41, rose: 2 },
      attributes: {
        'seat.meta': JSON.stringify({
          v: 1,
          n: 4,
          lay: 'A',
          h: 'ben',
          m: 'free',
          hs: 1,
          o: 1,
          e: 1,
        }),
        'seat.rev': '1',
        'seat.1': '{"s":1,"u":"ben","n":"Ben Okafor"}',
        'seat.2': '{"s":1,"u":"mei","n":"Mei Tanaka"}',
        'seat.3': '{"s":0}',
        'seat.4': '{"s":0}',
      },
    },
  ],
  presences: [{ userID: 'ben' }, { userID: 'mei' }],
};
