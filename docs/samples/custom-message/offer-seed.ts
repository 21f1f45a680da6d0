import type { EngineSeed } from '@parlor/engine';
import { offerPayload } from './offer';

const repair = { title: 'Repair of one shelf', amount: 45_00, currency: 'EUR' } as const;

/** Ben has offered Ann something. */
export const offerSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
  ],
  messages: [
    { from: 'ann', to: 'ben', text: 'It has come loose again.', secondsAgo: 900, isRead: true },
    {
      from: 'ben',
      to: 'ann',
      custom: offerPayload(repair, 'Offer: Repair of one shelf, €45.00'),
      secondsAgo: 600,
    },
  ],
};
