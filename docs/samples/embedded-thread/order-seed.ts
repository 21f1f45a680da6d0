import type { EngineSeed } from '@parlor/engine';

/** An order, and the talk of those who have to do with it. */
export const orderSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'shop', nick: 'Oak & Ash' },
    { userID: 'driver', nick: 'Rui, driver' },
  ],
  groups: [
    {
      groupID: 'order-1042',
      name: 'Order 1042',
      type: 'Public',
      members: ['shop', 'ann', 'driver'],
    },
  ],
  messages: [
    { from: 'shop', to: 'order-1042', text: 'Your shelves are packed.', secondsAgo: 7200 },
    { from: 'driver', to: 'order-1042', text: 'Is there a lift in the house?', secondsAgo: 900 },
  ],
};
