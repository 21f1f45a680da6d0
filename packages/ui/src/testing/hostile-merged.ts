import type { HostileMessage } from './hostile.js';
import { HOSTILE_NAMES, HOSTILE_URLS, HOSTILE_WORDS } from './hostile-texts.js';

function said(type: unknown, payload: unknown, fields: object = {}) {
  return {
    ID: 'x',
    from: 'ben',
    nick: 'Ben',
    avatar: '',
    time: 5,
    messageBody: [{ type, payload }],
    ...fields,
  };
}

/** Merged within each other so many times. */
function nested(depth: number): object {
  let payload: object = { title: 'The innermost', messageList: [], abstractList: [] };
  for (let layer = 0; layer < depth; layer += 1) {
    payload = { title: 'Deep', abstractList: [], messageList: [said('TIMRelayElem', payload)] };
  }
  return payload;
}

const PAYLOADS: readonly object[] = [
  { title: 7, abstractList: 'x', messageList: 'x' },
  { title: null, abstractList: null, messageList: null, downloadKey: {} },
  { title: 'W'.repeat(9_000), abstractList: ['W'.repeat(9_000), 7, null, {}], messageList: [] },
  { title: '\u202e<b>x</b>', abstractList: HOSTILE_WORDS.slice(0, 6), messageList: [] },
  { title: 'Items', abstractList: [], messageList: [null, 7, 'x', [], {}, { messageBody: 'x' }] },
  {
    title: 'Bodies',
    abstractList: [],
    messageList: [said(7, null), said('x', 7), said('__proto__', {})],
  },
  {
    title: 'Texts',
    abstractList: [],
    messageList: HOSTILE_WORDS.map((text) => said('TIMTextElem', { text })),
  },
  {
    title: 'People',
    abstractList: [],
    messageList: HOSTILE_NAMES.map((nick) =>
      said('TIMTextElem', { text: 'x' }, { nick, from: nick, time: Number.MAX_VALUE }),
    ),
  },
  {
    title: 'Pictures',
    abstractList: [],
    messageList: HOSTILE_URLS.map((url) =>
      said('TIMImageElem', { imageInfoArray: [{ url, width: 9, height: 9 }] }, { avatar: url }),
    ),
  },
  {
    title: 'Tips',
    abstractList: [],
    messageList: [
      said('TIMGroupTipElem', { operationType: 1 }),
      said('TIMGroupSystemNoticeElem', { operationType: 1 }),
    ],
  },
  {
    title: 'Polls',
    abstractList: [],
    messageList: [
      said('TIMCustomElem', {
        data: '{"businessID":"parlor_poll","question":"?","options":[{"id":"a","text":"<b>a</b>"},{"id":"b","text":"b"}]}',
        description: '',
        extension: '',
      }),
    ],
  },
  { title: 'Deep', abstractList: [], messageList: [said('TIMRelayElem', nested(300))] },
  { title: 'Too deep', abstractList: [], messageList: [], layersOverLimit: 'yes' },
];

export const hostileMerged: readonly HostileMessage[] = PAYLOADS.map((payload, index) => ({
  title: `merged ${index}`,
  type: 'TIMRelayElem',
  payload: { downloadKey: '', compatibleText: '', version: 0, layersOverLimit: false, ...payload },
}));
