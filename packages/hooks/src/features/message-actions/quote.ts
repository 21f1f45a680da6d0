import type { MessageType } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { parseObject } from '../../parse-object.js';
import { count } from '../../read-number.js';
import { text } from '../../read-text.js';
import type { MessageSnapshot } from '../messages/index.js';

/** The message that another one answers, as far as the answer itself says. All of it is untrusted. */
export interface Quote {
  /** The `ID` of the message that is quoted. Untrusted. */
  readonly messageID: string;
  /** What was said, in a line. */
  readonly abstract: string;
  /** The name of who said it. */
  readonly sender: string;
  /** `unknown` when the number says nothing to us. */
  readonly type: MessageType | 'unknown';
  /** When, in seconds since the epoch; 0 when it does not say. To jump to it in a conversation of two. */
  readonly time: number;
  /** Its number in a group; 0 when it does not say. To jump to it there. */
  readonly sequence: number;
}

/** What we read and write is Tencent's own UI kits' format, so that their users see our quotations, and we theirs. */
const MEMBER = 'messageReply';
const VERSION = 1;

/** Longer than any list shows. */
const LONGEST_ABSTRACT = 120;

/** The native SDKs' numbers of the types. */
const TYPE_NUMBERS: Readonly<Record<Exclude<MessageType, 'TIMGroupSystemNoticeElem'>, number>> = {
  TIMTextElem: 1,
  TIMCustomElem: 2,
  TIMImageElem: 3,
  TIMSoundElem: 4,
  TIMVideoFileElem: 5,
  TIMFileElem: 6,
  TIMLocationElem: 7,
  TIMFaceElem: 8,
  TIMGroupTipElem: 9,
  TIMRelayElem: 10,
};

/** What a message answers; `undefined` when it answers nothing. */
export function quoteOf({
  cloudCustomData,
}: {
  readonly cloudCustomData: string;
}): Quote | undefined {
  // Most messages quote nothing: those are not parsed.
  if (!cloudCustomData.includes(MEMBER)) return undefined;
  const reply = parseObject(cloudCustomData)?.[MEMBER];
  if (!isRecord(reply)) return undefined;
  const messageID = text(reply['messageID']);
  if (!messageID) return undefined;
  return {
    messageID,
    abstract: text(reply['messageAbstract']).slice(0, LONGEST_ABSTRACT),
    sender: text(reply['messageSender']),
    type: typeOf(reply['messageType']),
    time: Math.max(0, count(reply['messageTime'])),
    sequence: Math.max(0, count(reply['messageSequence'])),
  };
}

/**
 * The `cloudCustomData` of an answer: the app's own text, with what is quoted in it.
 *
 * @param message what is answered.
 * @param said how the kit puts it: `abstract` is what was said in a line, `sender` the name of who said it. About 300
 * bytes of the 12 KB that a message may have.
 * @param cloudCustomData a JSON object of the app's that gets one more member; any other text cannot be kept, and is
 * replaced.
 */
export function withQuote(
  message: MessageSnapshot,
  said: { readonly abstract: string; readonly sender: string },
  cloudCustomData = '',
): string {
  const reply = {
    messageAbstract: said.abstract.slice(0, LONGEST_ABSTRACT),
    messageSender: said.sender,
    messageID: message.ID,
    messageType: isNumbered(message.type) ? TYPE_NUMBERS[message.type] : 0,
    messageTime: message.time,
    messageSequence: message.sequence,
    version: VERSION,
  };
  return JSON.stringify({ ...parseObject(cloudCustomData), [MEMBER]: reply });
}

function isNumbered(type: string): type is keyof typeof TYPE_NUMBERS {
  return Object.hasOwn(TYPE_NUMBERS, type);
}

function typeOf(number: unknown): Quote['type'] {
  const known = Object.keys(TYPE_NUMBERS).filter(isNumbered);
  return known.find((type) => TYPE_NUMBERS[type] === number) ?? 'unknown';
}
