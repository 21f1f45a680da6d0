import type { EngineSeed } from '@parlor/engine';
import { LONG_NAME } from './seed.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const people = [
  ['ann', 'Ann Lindqvist'],
  ['ben', 'Ben Okafor'],
  ['mei', 'Mei Tanaka'],
  ['dara', 'دارا الحسيني'],
  ['eve', 'Evelyn Brown'],
  ['noor', 'Noor Haddad'],
  ['ivo', 'Ivo Kraus'],
  ['lia', 'Lia Moretti'],
  ['sam', 'Sam Adeyemi'],
  ['long', LONG_NAME],
] as const;

const text = (from: string, to: string, words: string, secondsAgo: number, isRead = false) => ({
  ...{ from, to, text: words, secondsAgo, isRead },
});

/** `ann` has a conversation of each kind: with people, with groups of one to four members, of every type of message. */
export const rowSeed: EngineSeed = {
  users: people.map(([userID, nick]) => ({ userID, nick })),
  groups: [
    {
      groupID: 'four',
      name: 'Design review',
      type: 'Public',
      members: ['ben', 'ann', 'mei', 'dara', 'eve'],
    },
    { groupID: 'three', name: 'Weekend hikers', type: 'Public', members: ['mei', 'ann', 'eve'] },
    { groupID: 'two', name: 'Shelves', type: 'Public', members: ['sam', 'ann'] },
    { groupID: 'one', name: 'Notes to myself', type: 'Private', members: ['ann'] },
    {
      groupID: 'long-named',
      name: `${LONG_NAME.slice(0, 20)} and everybody else who has to do with it`,
      type: 'Public',
      members: ['long', 'ann', 'ivo', 'lia'],
    },
  ],
  messages: [
    ...Array.from({ length: 3 }, (_, index) =>
      text('ben', 'ann', `Are you there? (${index + 1})`, 2 * MINUTE - index),
    ),
    text('mei', 'four', 'The spacing feels right to me now.', 6 * MINUTE),
    text('ann', 'three', 'I bring the map', 20 * MINUTE, true),
    text('sam', 'two', 'Fourteen, and heavier than they look.', 50 * MINUTE, true),
    text('ann', 'one', 'Milk, stamps, call the dentist', 2 * HOUR, true),
    text('long', 'long-named', 'My name has sixty-four characters, and no space in it.', 3 * HOUR),
    text('dara', 'ann', 'شكراً جزيلاً، أراك غداً', DAY, true),
    text('eve', 'ann', '👍', DAY + HOUR, true),
    {
      from: 'noor',
      to: 'ann',
      image: { name: 'a.png', url: 'https://media.example/a.png', width: 4, height: 3 },
      secondsAgo: 2 * DAY,
    },
    {
      from: 'ivo',
      to: 'ann',
      audio: { name: 'a.wav', url: 'https://media.example/a.wav', seconds: 7 },
      secondsAgo: 3 * DAY,
      isRead: true,
    },
    {
      from: 'lia',
      to: 'ann',
      file: { name: 'Minutes.pdf', url: 'https://media.example/m.pdf' },
      secondsAgo: 9 * DAY,
      isRead: true,
    },
    text(
      'long',
      'ann',
      'A message that will not fit on the one line that there is for it',
      400 * DAY,
    ),
  ],
};
