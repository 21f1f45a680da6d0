import type { Message } from '@parlor/sdk';
import { isRecord } from '../core/guards.js';

/** What somebody was told, as far as a bot understands. */
export type Heard =
  | 'greeting'
  | 'farewell'
  | 'thanks'
  | 'when'
  | 'where'
  | 'who'
  | 'how'
  | 'question'
  | 'emoji'
  | 'picture'
  | 'video'
  | 'voice'
  | 'file'
  | 'place'
  | 'merged'
  | 'poll'
  | 'other';

/** The languages that bots answer in. */
export type Language = 'en' | 'zh' | 'ar';

/** More of a text is not looked at. */
const LONGEST = 500;

const BY_TYPE: Readonly<Record<string, Heard>> = {
  TIMImageElem: 'picture',
  TIMVideoFileElem: 'video',
  TIMSoundElem: 'voice',
  TIMFileElem: 'file',
  TIMLocationElem: 'place',
  TIMRelayElem: 'merged',
  TIMFaceElem: 'emoji',
};

/** The first that fits counts. */
const BY_WORDS: readonly (readonly [heard: Heard, words: RegExp])[] = [
  ['emoji', /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+$/u],
  ['when', /\b(when|what time)\b.*\?|什么时候|几点|متى/iu],
  ['where', /\bwhere\b.*\?|哪里|在哪|أين/iu],
  ['who', /\bwho\b.*\?|谁|(^|\s)من\s.*؟/iu],
  ['how', /\bhow\b.*\?|怎么|怎样|كيف/iu],
  ['question', /[?？؟]/u],
  ['thanks', /\b(thanks?|thank you|cheers)\b|谢谢|شكر/iu],
  ['farewell', /\b(bye|good ?night|see you|good-?bye)\b|再见|晚安|وداع|إلى اللقاء/iu],
  [
    'greeting',
    /^\s*(hi|hello|hey|good (morning|evening|day)|moin)\b|你好|早上好|مرحبا|السلام|صباح/iu,
  ],
];

/** What a message says to a bot; `undefined` where nobody waits for an answer: somebody types, calls, or it is for the app. */
export function hear({ type, payload }: Pick<Message, 'type' | 'payload'>): Heard | undefined {
  const text = textOf(payload);
  if (type === 'TIMTextElem') return text === undefined ? undefined : hearText(text);
  if (type === 'TIMCustomElem') return isPoll(payload) ? 'poll' : undefined;
  return BY_TYPE[type];
}

/** The language of a message: that of its letters, English when it has none. */
export function languageOf({ payload }: Pick<Message, 'payload'>): Language {
  const text = textOf(payload) ?? '';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
}

function hearText(text: string): Heard {
  return BY_WORDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
}

function textOf(payload: unknown): string | undefined {
  const text = isRecord(payload) ? payload['text'] : undefined;
  return typeof text === 'string' ? text.slice(0, LONGEST) : undefined;
}

function isPoll(payload: unknown): boolean {
  const data = isRecord(payload) ? payload['data'] : undefined;
  return typeof data === 'string' && data.includes('"parlor_poll"');
}
