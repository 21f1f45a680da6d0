import type { EngineSeed, SeedMessage, SeedUser } from '@parlor/engine';
import { stage } from './stage.js';

/** The people one can be in the demo, and what they are to each other. */
export const people: (SeedUser & { nick: string; selfSignature: string })[] = [
  { userID: 'mina', nick: 'Mina Park', selfSignature: 'Runs the reading room' },
  { userID: 'jonas', nick: 'Jonas Weber', selfSignature: 'Fixes what squeaks' },
  { userID: 'aicha', nick: 'Aïcha Diallo', selfSignature: 'Night shift, radio on' },
  { userID: 'lina', nick: '李娜', selfSignature: '喜欢下雨天' },
  { userID: 'omar', nick: 'عمر حداد', selfSignature: 'قهوة أولاً' },
  { userID: 'sofia', nick: 'Sofia Rossi', selfSignature: 'Somewhere on a train' },
];

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The world as the demo finds it: a few days of a small neighbourhood library. */
export const demoSeed: EngineSeed = {
  users: people,
  groups: [
    {
      groupID: 'reading-room',
      name: 'Reading room',
      type: 'Public',
      members: ['mina', 'jonas', 'aicha', 'lina', 'omar', 'sofia'],
      introduction: 'Everything about the library on Tanner Street.',
    },
    {
      groupID: 'saturday-repair',
      name: 'Saturday repair café',
      type: 'Private',
      members: ['jonas', 'mina', 'sofia', 'omar'],
    },
    {
      groupID: 'night-radio',
      name: 'Night radio',
      type: 'ChatRoom',
      members: ['aicha', 'mina', 'jonas', 'lina', 'omar', 'sofia'],
      introduction: 'On air when the library is not.',
      attributes: stage('aicha', 8, [
        { index: 1, userID: 'aicha', nick: 'Aïcha Diallo' },
        { index: 3, userID: 'omar', nick: 'عمر حداد' },
      ]),
    },
  ],
  messages: [
    ...thread('reading-room', 2 * DAY, [
      ['mina', 'Good morning! The new shelves arrived. Who has a van on Thursday?'],
      ['jonas', 'I do. How many are there?'],
      ['mina', 'Fourteen, and they are heavier than they look.'],
      ['aicha', 'I can help carry after nine, once my shift is over.'],
      ['lina', '我周四下午有空，可以帮忙整理书。'],
      ['jonas', 'Thursday at ten, then. I bring the straps and the good trolley.'],
    ]),
    ...thread('reading-room', 3 * HOUR, [
      ['omar', 'صباح الخير، وجدت صندوقاً من الكتب القديمة أمام الباب.'],
      ['mina', 'The school called about those, they are for us. Could you take them inside?'],
      ['omar', 'Done. There is a first edition among them, I think.'],
      ['sofia', 'Which one? Do not say it is the one I have looked for since May.'],
      ['omar', '🙂'],
    ]),
    ...thread('saturday-repair', DAY + 2 * HOUR, [
      ['jonas', 'Eleven people signed up for Saturday. Three of them with the same toaster.'],
      ['sofia', 'Same toaster, same fault?'],
      ['jonas', 'Same fault: crumbs.'],
      ['mina', 'I will put it on the door: please empty your toaster first.'],
    ]),
    ...thread('night-radio', 20 * MINUTE, [
      ['aicha', 'We are on. Tonight: what people left in returned books.'],
      ['omar', 'A tram ticket from 1994, and a very good recipe for lentils.'],
      ['sofia', 'The lentils! Read them out, please.'],
      ['aicha', 'Take a seat and read them yourself, there are six free.'],
    ]),
    ...c2c('mina', 'jonas', 2 * HOUR, [
      ['jonas', 'Do you still have the key for the back door? Mine bent.'],
      ['mina', 'In the drawer under the returns. Take the one with the blue thread.'],
      ['jonas', 'Got it. I also oiled the hinge while I was there.'],
      ['mina', 'It does not squeak any more and now I cannot hear people coming in.'],
      ['jonas', 'I can put the squeak back.'],
    ]),
    ...c2c('mina', 'sofia', 26 * HOUR, [
      ['sofia', 'I am on the 17:40, so I will miss the reading. Could someone record it?'],
      ['mina', 'Aïcha has the recorder. I will ask her.'],
    ]),
    ...c2c('mina', 'aicha', 40 * MINUTE, [
      ['aicha', 'Recording is done. Forty minutes, and the rain is on it too.'],
      ['aicha', 'I rather like the rain.'],
    ]),
    ...c2c('jonas', 'omar', 5 * HOUR, [
      ['omar', 'The kettle in the back is dead again.'],
      ['jonas', 'Put it on the Saturday pile. It knows the way by now.'],
    ]),
    ...c2c('lina', 'sofia', 8 * HOUR, [
      ['lina', '你推荐的那本书我看完了，结尾太好了。'],
      ['sofia', 'I knew you would like it. Do not tell anyone how it ends.'],
    ]),
  ],
};

type Line = readonly [from: string, text: string];

/** Messages of a group, the last of them `endedAgo` seconds ago. */
function thread(groupID: string, endedAgo: number, lines: readonly Line[]): SeedMessage[] {
  return talk(lines, { endedAgo, isRead: endedAgo > DAY, toWhom: () => groupID });
}

/** Messages between two people; the last of a recent talk are still unread. */
function c2c(one: string, other: string, endedAgo: number, lines: readonly Line[]): SeedMessage[] {
  const toWhom = (from: string) => (from === one ? other : one);
  return talk(lines, { endedAgo, isRead: endedAgo > HOUR, toWhom });
}

interface Talk {
  endedAgo: number;
  isRead: boolean;
  toWhom: (from: string) => string;
}

/** A message every minute and a half. */
function talk(lines: readonly Line[], { endedAgo, isRead, toWhom }: Talk): SeedMessage[] {
  return lines.map(([from, text], index) => {
    const secondsAgo = endedAgo + (lines.length - 1 - index) * 90;
    return { from, to: toWhom(from), text, secondsAgo, isRead };
  });
}
