import type { HostileMessage } from './hostile.js';
import { HOSTILE_URLS, HOSTILE_WORDS } from './hostile-texts.js';

const NESTED = 6_000;

/** JSON that is none, or not what it says. */
const DATA: readonly unknown[] = [
  '{',
  'null',
  '[]',
  '"businessID"',
  '{"businessID":null}',
  '{"businessID":"__proto__","question":"?"}',
  '{"businessID":"constructor"}',
  '{"__proto__":{"businessID":"order","isAdmin":true}}',
  '{"businessID":"group_create","opUser":{"toString":1}}',
  '{"businessID":"group_create","opUser":"<img src=x onerror=globalThis.hacked=true>"}',
  `${'{"businessID":'.repeat(NESTED)}1${'}'.repeat(NESTED)}`,
  `${'['.repeat(NESTED)}"businessID"${']'.repeat(NESTED)}`,
  `{"businessID":"${'x'.repeat(50_000)}"}`,
  7,
  {},
];

const option = (text: unknown, id: unknown = text) => ({ id, text });

/** What says of itself that it is a poll. */
const POLLS: readonly object[] = [
  { question: 7, options: [option('a'), option('b')] },
  { question: '?', options: 'a,b' },
  { question: '?', options: [option('a'), option('a')] },
  { question: '?', options: [option('a')] },
  { question: '?', options: Array.from({ length: 5_000 }, (_, index) => option(`${index}`)) },
  { question: '?', options: [option('__proto__'), option('constructor')] },
  { question: '?', options: [option(null, 'a'), option({}, 'b'), option('c'), option('d')] },
  { question: 'W'.repeat(8_000), options: [option('x'.repeat(3_000)), option('\u202ey')] },
  { question: '?', options: [option('a'), option('b')], isMultiple: 'javascript:alert(1)' },
  { question: HOSTILE_WORDS[0], options: HOSTILE_WORDS.slice(0, 8).map((text) => option(text)) },
];

function custom(title: string, data: unknown, isSupportExtension: boolean): HostileMessage {
  return {
    title: `custom ${title}`,
    type: 'TIMCustomElem',
    payload: { data, description: '<b>described</b>', extension: 'javascript:alert(1)' },
    fields: { isSupportExtension },
  };
}

export const hostileCustom: readonly HostileMessage[] = [
  ...DATA.map((data, index) => custom(`data ${index}`, data, false)),
  ...POLLS.flatMap((poll, index) => {
    const data = JSON.stringify({ businessID: 'parlor_poll', ...poll });
    return [custom(`poll ${index}`, data, false), custom(`live poll ${index}`, data, true)];
  }),
];

/** What says of itself what it answers. */
const REPLIES: readonly unknown[] = [
  null,
  7,
  { messageID: {} },
  { messageID: '__proto__', messageAbstract: 'x', messageSender: 'x' },
  { messageID: '1', messageAbstract: '<img src=x onerror=globalThis.hacked=true>' },
  { messageID: '1', messageAbstract: 'W'.repeat(9_000), messageSender: 'W'.repeat(9_000) },
  { messageID: '1', messageSender: '\u202eAnn', messageAbstract: '\u2067\n\n\n' },
  { messageID: '1', messageTime: -1, messageSequence: 1e308, messageType: '__proto__' },
  { messageID: '1', messageAbstract: {}, messageSender: [] },
  { messageID: '1', messageAbstract: HOSTILE_URLS[0], messageSender: HOSTILE_URLS[4] },
];

const CLOUD_DATA: readonly string[] = [
  '{"messageReply"',
  '"messageReply"',
  `{"messageReply":${'['.repeat(NESTED)}${']'.repeat(NESTED)}}`,
  '{"__proto__":{"messageReply":{"messageID":"1"}}}',
  ...REPLIES.map((messageReply) => JSON.stringify({ messageReply })),
];

export const hostileQuotes: readonly HostileMessage[] = CLOUD_DATA.map(
  (cloudCustomData, index) => ({
    title: `quotation ${index}`,
    type: 'TIMTextElem',
    payload: { text: 'I answer' },
    fields: { cloudCustomData },
  }),
);
