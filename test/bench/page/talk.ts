import type { TextMessage } from '@parlor/sdk';

/** Who talks with others, and when message 0 was said (seconds). */
export const ME = 'ann';
const BEGIN = 1_750_000_000;
/** Seconds between two messages. */
export const APART = 20;
/** Numbers may be less than 0: those are older than what a page began with. Whose each is does not depend on it. */
const BEFORE = 1_000_002;

const PEER = 'ben';

/** With whom one talks in the nth talk, from 0. */
export function peerOf(talk: number): string {
  return `${PEER}${talk}`;
}

export function conversationIDOf(talk: number): string {
  return `C2C${peerOf(talk)}`;
}

export function talkOf(conversationID: string): number {
  return Number(conversationID.slice(`C2C${PEER}`.length));
}

const SENTENCES = [
  'The new shelves arrived, who has a van on Thursday?',
  'I do. How many are there?',
  'Fourteen, and they are heavier than they look. We will need straps, the good trolley and at least three people who do not mind the stairs.',
  'Done.',
  'Look at https://example.org/shelves?size=big before you load them.',
];

/** What every contestant shows of a message. */
export interface Words {
  readonly ID: string;
  /** Begins with the number of the message and a colon. */
  readonly text: string;
  /** In seconds. */
  readonly time: number;
  readonly isMine: boolean;
  readonly name: string;
}

/** The nth message of a talk: what all pages show. */
export function wordsAt(index: number): Words {
  const place = index + BEFORE;
  const isMine = place % 3 === 0;
  const time = BEGIN + index * APART;
  return {
    ID: `144115198244471703-${time}-${place}`,
    text: `${index}: ${SENTENCES[place % SENTENCES.length] ?? ''}`,
    time,
    isMine,
    name: isMine ? 'Ann Lindqvist' : 'Ben Okafor',
  };
}

/** The same, as the SDK hands it out. */
export function messageAt(index: number, talk = 0): TextMessage {
  const { ID, text, time, isMine, name } = wordsAt(index);
  const peer = peerOf(talk);
  const sequence = index + BEFORE;
  const message = {
    ID,
    conversationID: conversationIDOf(talk),
    conversationType: 'C2C',
    type: 'TIMTextElem',
    payload: { text },
    from: isMine ? ME : peer,
    to: isMine ? peer : ME,
    flow: isMine ? 'out' : 'in',
    time,
    clientTime: time,
    sequence,
    clientSequence: sequence,
    random: sequence,
    status: 'success',
    nick: name,
    avatar: '',
    nameCard: '',
    isRead: true,
    isPeerRead: true,
    isRevoked: false,
    isDeleted: false,
    isModified: false,
    version: 0,
    cloudCustomData: '',
    atUserList: [],
    readReceiptInfo: { timestamp: 0 },
    revokerInfo: { userID: '', nick: '', avatar: '' },
  };
  // What the kit reads of a message is here; the SDK's methods on it are not called by anything that is measured.
  return message as unknown as TextMessage;
}
