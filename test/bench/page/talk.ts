import type { TextMessage } from '@parlor/sdk';

/** Who talks with whom, and when it began (seconds). */
export const ME = 'ann';
const PEER = 'ben';
export const CONVERSATION_ID = `C2C${PEER}`;
const BEGIN = 1_750_000_000;

const SENTENCES = [
  'The new shelves arrived, who has a van on Thursday?',
  'I do. How many are there?',
  'Fourteen, and they are heavier than they look. We will need straps, the good trolley and at least three people who do not mind the stairs.',
  'Done.',
  'Look at https://example.org/shelves?size=big before you load them.',
];

/** The nth message of the talk, from 0: what both pages show. */
export function messageAt(index: number): TextMessage {
  const isMine = index % 3 === 0;
  const text = `${index}: ${SENTENCES[index % SENTENCES.length] ?? ''}`;
  const time = BEGIN + index * 20;
  const message = {
    ID: `144115198244471703-${time}-${index + 1}`,
    conversationID: CONVERSATION_ID,
    conversationType: 'C2C',
    type: 'TIMTextElem',
    payload: { text },
    from: isMine ? ME : PEER,
    to: isMine ? PEER : ME,
    flow: isMine ? 'out' : 'in',
    time,
    clientTime: time,
    sequence: index + 1,
    clientSequence: index + 1,
    random: index + 1,
    status: 'success',
    nick: isMine ? 'Ann Lindqvist' : 'Ben Okafor',
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
