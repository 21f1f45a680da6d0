import type { SeedMessage } from '../features/seed/seed-message.js';
import { lettersOf } from './bytes.js';
import { answer, poll } from './sayings.js';
import { picture, voice } from './spoken.js';
import { type Line, thread } from './talk.js';

const HOUR = 3_600;

const EARLIER: readonly Line[] = [
  ['ivan', 'Eleven people signed up for Saturday.'],
  ['jo', 'Three of them with the same toaster.'],
];

/** What Ann is told who was not there. */
const merger = {
  title: 'Chat history of All hands',
  messages: thread('all-hands', 30 * HOUR, EARLIER),
  abstractList: ['Иван Петров: Eleven people signed up for Saturday.'],
};

/** Every kind of message once, in the group `design`. */
export function everyKind(): SeedMessage[] {
  const data = lettersOf('Rows: 2. Columns: 4. Corners: round.\n');
  const file = { name: 'seat grid – notes.txt', type: 'text/plain', data };
  const url = 'https://example.org/plans/grid?view=full';
  return thread('design', 2 * HOUR, [
    ['ben', { text: `The new seat grid: ${url}`, key: 'grid', pinnedBy: 'ben' }],
    ['mei', { text: 'Looks right to me.', reactions: { '👍': ['ann', 'ben'], '🎉': ['dara'] } }],
    ['ben', { image: picture(1) }],
    ['dara', { audio: voice(2) }],
    ['mei', { file }],
    ['dara', { location: { description: 'Library', longitude: -0.08, latitude: 51.5 } }],
    ['mei', { face: { index: 4, data: 'smile' } }],
    ['ben', { custom: { data: '{"order":12}', description: 'Order 12' } }],
    ['dara', { merger }],
    ['mei', poll('Which corner?', ['Round', 'Square'], { ben: [0], dara: [0, 1] })],
    ['ben', { text: 'Not for everybody', revoker: 'ben' }],
    [
      'ann',
      answer('44 px on touch it is.', {
        key: 'grid',
        abstract: 'The new seat grid',
        sender: 'Ben Okafor',
        type: 1,
      }),
    ],
    ['mei', { text: '@Ann (grid) have a look?', atUserList: ['ann'] }],
    ['dara', 'مرحبا بالجميع، أنا أراجع التصميم الآن.'],
  ]);
}
