import type { EngineSeed } from '@parlor/engine';
import { answer, c2c, type Line, poll, thread } from '@parlor/engine/seed';
import { friendships } from './friendships.js';
import { gatherings } from './gatherings.js';
import { guestPresences, guests } from './guests.js';
import { firstEdition, hum, rain, shelves, textFile, trolley } from './media.js';
import { nightRadio } from './night-radio.js';
import { people } from './people.js';
import { repairLog } from './repair-log.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const carrying = poll(
  'Who carries on Thursday?',
  ['At ten, with the van', 'After nine in the evening', 'I make the coffee'],
  { jonas: [0], aicha: [1], omar: [2], sofia: [0, 2] },
);

const plan = [
  'Shelves 1 to 6: the long wall, from the window.',
  'Shelves 7 to 10: behind the returns desk. Mind the socket.',
  'Shelves 11 to 14: the back room, once the kettle has moved.',
];

const library = { description: 'Library, 12 Tanner Street', longitude: -0.0798, latitude: 51.4993 };

const TOASTERS: readonly Line[] = [
  ['jonas', 'Eleven people signed up for Saturday. Three of them with the same toaster.'],
  ['sofia', 'Same toaster, same fault?'],
  ['jonas', 'Same fault: crumbs.'],
];

/** For everybody who was not there. */
const repairTalk = {
  title: 'Chat history of Saturday repair café',
  messages: thread('saturday-repair', DAY + 2 * HOUR + 90, TOASTERS),
  abstractList: [
    'Jonas Weber: Eleven people signed up for Saturday.',
    'Sofia Rossi: Same toaster, same fault?',
    'Jonas Weber: Same fault: crumbs.',
  ],
};

/** The world as the demo finds it: a few days of a small neighbourhood library. */
export const demoSeed: EngineSeed = {
  users: [...people, ...guests],
  ...friendships,
  presences: [...friendships.presences, ...guestPresences],
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
    nightRadio,
    ...gatherings.groups,
  ],
  messages: [
    ...thread('reading-room', 2 * DAY, [
      ['mina', 'Good morning! The new shelves arrived. Who has a van on Thursday?'],
      ['jonas', 'I do. How many are there?'],
      ['mina', { text: 'Fourteen, and they are heavier than they look.', key: 'fourteen' }],
      ['mina', { image: shelves }],
      ['aicha', 'I can help carry after nine, once my shift is over.'],
      ['lina', '我周四下午有空，可以帮忙整理书。'],
      ['mina', carrying],
      [
        'jonas',
        answer('Then I bring the straps and the good trolley.', {
          key: 'fourteen',
          abstract: 'Fourteen, and they are heavier than they look.',
          sender: 'Mina Park',
          type: 1,
        }),
      ],
      ['jonas', { video: trolley }],
      ['mina', { file: textFile('Where the shelves go.txt', plan) }],
      ['mina', { location: library }],
      ['aicha', { audio: hum('on-my-way.wav', 5) }],
    ]),
    ...thread('reading-room', DAY, [['sofia', { merger: repairTalk }]]),
    ...thread('reading-room', 3 * HOUR, [
      ['omar', 'صباح الخير، وجدت صندوقاً من الكتب القديمة أمام الباب.'],
      ['mina', 'The school called about those, they are for us. Could you take them inside?'],
      ['omar', 'Done. There is a first edition among them, I think.'],
      ['omar', { image: firstEdition, key: 'first-edition' }],
      [
        'sofia',
        answer('Which one? Do not say it is the one I have looked for since May.', {
          key: 'first-edition',
          abstract: '[Picture]',
          sender: 'عمر حداد',
          type: 3,
        }),
      ],
      ['omar', '🙂'],
    ]),
    ...repairLog,
    ...gatherings.messages,
    ...thread('saturday-repair', DAY + 2 * HOUR, [
      ...TOASTERS,
      [
        'omar',
        answer('And the very first umbrella is back. The spring, again.', {
          key: 'job-2',
          abstract: 'No. 2: Umbrella, a loose wire. Comes again next week.',
          sender: 'Sofia Rossi',
          type: 1,
        }),
      ],
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
      ['aicha', { audio: hum('the-first-minute.wav', 9) }],
      ['aicha', { image: rain }],
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
