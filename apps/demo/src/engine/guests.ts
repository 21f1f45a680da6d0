import type { SeedUser } from '@parlor/engine';

/** Who is only met in the rooms: nobody can be them in the demo. */
export const guests: (SeedUser & { nick: string })[] = [
  { userID: 'noor', nick: 'Noor Rahimi', selfSignature: 'Keeps the microphones apart' },
  { userID: 'tomasz', nick: 'Tomasz Wolny', selfSignature: 'First bus, last row' },
  { userID: 'ines', nick: 'Inês Duarte', selfSignature: 'Bakes until four' },
  { userID: 'kofi', nick: 'Kofi Mensah', selfSignature: 'Whistles' },
];

/** They are all awake: whoever is away loses the seat. */
export const guestPresences = guests.map(({ userID }) => ({ userID }));
