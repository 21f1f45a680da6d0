import { hostileCustom, hostileQuotes } from './hostile-data.js';
import { hostileMedia } from './hostile-media.js';
import { hostileMerged } from './hostile-merged.js';
import { HOSTILE_NAMES, HOSTILE_URLS, HOSTILE_WORDS } from './hostile-texts.js';

/** A message of a stranger's program: what of a message is other than usual. */
export interface HostileMessage {
  readonly title: string;
  readonly type: string;
  readonly payload: unknown;
  /** Other fields of the message. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The hooks refuse or mend it: a component that gets it by hand may leave it to the row’s boundary. */
  readonly isBeyondHooks?: boolean;
}

const text = (words: unknown) => ({ type: 'TIMTextElem', payload: { text: words } });

const texts: readonly HostileMessage[] = HOSTILE_WORDS.map((words) => ({
  title: `text ${words.slice(0, 40)}`,
  ...text(words),
}));

const links: readonly HostileMessage[] = HOSTILE_URLS.map((url) => ({
  title: `address in a text: ${url.slice(0, 40)}`,
  ...text(`See ${url} and [it](${url}) *now*`),
}));

const people: readonly HostileMessage[] = HOSTILE_NAMES.map((name) => ({
  title: `name ${name.slice(0, 40)}`,
  ...text(`@${name} said so`),
  fields: { nick: name, nameCard: name, from: name, atUserList: [name, 'ann'] },
}));

const pictures: readonly HostileMessage[] = HOSTILE_URLS.map((avatar) => ({
  title: `avatar ${avatar.slice(0, 40)}`,
  ...text('Look at me'),
  fields: { avatar },
}));

/** Values of the wrong type, in the fields that every message has. */
const FIELDS: readonly Readonly<Record<string, unknown>>[] = [
  { time: Number.MAX_VALUE },
  { time: -1e15 },
  { time: 0 },
  { nick: 7, nameCard: {}, avatar: [] },
  { nick: null, nameCard: null, avatar: null },
  { cloudCustomData: 7 },
  { atUserList: 'ann' },
  { atUserList: [null, {}, '__proto__', 7] },
  { atUserList: Array.from({ length: 5_000 }, (_, index) => `person${index}`) },
  { revoker: 7, revokerInfo: 'x', revokeReason: {} },
  { readReceiptInfo: 'x', version: Number.NaN, sequence: 'x' },
  { isModified: 'yes', status: 'other' },
];

const strange: readonly HostileMessage[] = FIELDS.map((fields) => ({
  title: `fields ${JSON.stringify(fields).slice(0, 40)}`,
  ...text('Something is wrong with me'),
  fields,
  isBeyondHooks: true,
}));

/** Values of the wrong type, in place of a payload and of a text. */
const WRONG: readonly unknown[] = [undefined, null, 7, 'text', [], {}, () => 7, { text: 7 }];

const wrong: readonly HostileMessage[] = [
  'TIMTextElem',
  'TIMCustomElem',
  'TIMFaceElem',
  'TIMImageElem',
  'TIMSoundElem',
  'TIMVideoFileElem',
  'TIMFileElem',
  'TIMLocationElem',
  'TIMRelayElem',
  'TIMGroupTipElem',
  'TIMGroupSystemNoticeElem',
  'TIMNobodyKnowsElem',
  '__proto__',
].flatMap((type) =>
  WRONG.map((payload, index) => ({
    title: `${type} of wrong payload ${index}`,
    type,
    payload,
    isBeyondHooks: true,
  })),
);

/** Messages of every type that strangers may send: none of them may do anything, or take the thread down. */
export const HOSTILE_MESSAGES: readonly HostileMessage[] = [
  ...texts,
  ...links,
  ...people,
  ...pictures,
  ...strange,
  ...wrong,
  ...hostileCustom,
  ...hostileQuotes,
  ...hostileMedia,
  ...hostileMerged,
];
