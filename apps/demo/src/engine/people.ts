import type { SeedUser } from '@parlor/engine';

/** The people one can be in the demo, and what they are to each other. */
export const people: (SeedUser & { nick: string; selfSignature: string })[] = [
  { userID: 'mina', nick: 'Mina Park', selfSignature: 'Runs the reading room' },
  { userID: 'jonas', nick: 'Jonas Weber', selfSignature: 'Fixes what squeaks' },
  { userID: 'aicha', nick: 'Aïcha Diallo', selfSignature: 'Night shift, radio on' },
  { userID: 'lina', nick: '李娜', selfSignature: '喜欢下雨天' },
  { userID: 'omar', nick: 'عمر حداد', selfSignature: 'قهوة أولاً' },
  { userID: 'sofia', nick: 'Sofia Rossi', selfSignature: 'Somewhere on a train' },
];
