import { pluralsOf } from '../plurals.js';

export const plural = pluralsOf('ar');

/** A noun in the forms that go with numbers. One and two of it are said without a number. */
export interface Noun {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  /** Two of it where something is done to them. */
  readonly ofTwo: string;
  /** For 3 to 10. */
  readonly few: string;
  /** For 11 to 99. */
  readonly many: string;
  /** For whole hundreds. */
  readonly other: string;
}

/** A number with what is counted. */
export function counted(count: number, written: string, noun: Noun): string {
  return plural(count, {
    zero: noun.none,
    one: noun.one,
    two: noun.two,
    few: `${written} ${noun.few}`,
    many: `${written} ${noun.many}`,
    other: `${written} ${noun.other}`,
  });
}

/** The same behind another noun, as in "deleting two messages". */
export function ofCounted(count: number, written: string, noun: Noun): string {
  return counted(count, written, { ...noun, two: noun.ofTwo });
}

/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}

/** What is written from left to right, such as an ID or an error, in an Arabic sentence. */
export function heldApart(words: string): string {
  return words === '' ? '' : `\u2068${words}\u2069`;
}

export const MESSAGES: Noun = {
  none: 'لا رسائل',
  one: 'رسالة واحدة',
  two: 'رسالتان',
  ofTwo: 'رسالتين',
  few: 'رسائل',
  many: 'رسالة',
  other: 'رسالة',
};

export const NEW_MESSAGES: Noun = {
  none: 'لا رسائل جديدة',
  one: 'رسالة جديدة واحدة',
  two: 'رسالتان جديدتان',
  ofTwo: 'رسالتين جديدتين',
  few: 'رسائل جديدة',
  many: 'رسالة جديدة',
  other: 'رسالة جديدة',
};

export const CONVERSATIONS: Noun = {
  none: 'لا محادثات',
  one: 'محادثة واحدة',
  two: 'محادثتان',
  ofTwo: 'محادثتين',
  few: 'محادثات',
  many: 'محادثة',
  other: 'محادثة',
};

export const PEOPLE: Noun = {
  none: 'لا أحد',
  one: 'شخص واحد',
  two: 'شخصان',
  ofTwo: 'شخصين',
  few: 'أشخاص',
  many: 'شخصًا',
  other: 'شخص',
};

export const MEMBERS: Noun = {
  none: 'لا أعضاء',
  one: 'عضو واحد',
  two: 'عضوان',
  ofTwo: 'عضوين',
  few: 'أعضاء',
  many: 'عضوًا',
  other: 'عضو',
};

export const FRIENDS: Noun = {
  none: 'لا أصدقاء',
  one: 'صديق واحد',
  two: 'صديقان',
  ofTwo: 'صديقين',
  few: 'أصدقاء',
  many: 'صديقًا',
  other: 'صديق',
};

/** How long it lasts is left out where it is not known. */
export function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}، ${duration}`;
}
