import type { SeedGroup } from '@parlor/engine';
import { guests } from './guests.js';
import { stage } from './stage.js';

/** A radio in the night: half of its seats are taken, six are free. */
export const nightRadio: SeedGroup = {
  groupID: 'night-radio',
  name: 'Night radio',
  type: 'ChatRoom',
  members: [
    ...['aicha', 'mina', 'jonas', 'lina', 'omar', 'sofia'],
    ...guests.map(({ userID }) => userID),
  ],
  introduction: 'On air when the library is not. Join night-radio-live to listen only.',
  counters: { likes: 64, coffee: 12, book: 5 },
  attributes: stage({
    hostID: 'aicha',
    coHostIDs: ['noor'],
    count: 12,
    seated: [
      { index: 1, userID: 'aicha', nick: 'Aïcha Diallo', minutes: 84 },
      { index: 3, userID: 'noor', nick: 'Noor Rahimi', minutes: 80 },
      { index: 9, userID: 'tomasz', nick: 'Tomasz Wolny', minutes: 31, mutedBy: 'self' },
      { index: 10, userID: 'ines', nick: 'Inês Duarte', minutes: 12 },
      { index: 11, userID: 'kofi', nick: 'Kofi Mensah', minutes: 9, mutedBy: 'host' },
    ],
    locked: [12],
  }),
};
