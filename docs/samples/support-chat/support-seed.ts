import type { EngineSeed } from '@parlor/engine';

/** Ann, who has asked something, and the account that answers. */
export const supportSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'helpdesk', nick: 'Oak & Ash' },
  ],
  messages: [
    {
      from: 'ann',
      to: 'helpdesk',
      text: 'Can I still change the address?',
      secondsAgo: 3600,
      isRead: true,
    },
    { from: 'helpdesk', to: 'ann', text: 'Until six, yes. Where to?', secondsAgo: 600 },
  ],
  presences: [{ userID: 'helpdesk' }],
};
