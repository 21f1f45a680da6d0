import { ChatError } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.js';
import { isNotInThisApp, reasonOf } from './reason.js';
import { englishChat } from './strings/chat-strings.js';
import { english } from './strings/english.js';

const says = (code: number, strings = english) =>
  reasonOf(new ChatError({ code, message: 'internal error' }), strings);

describe('why something did not work', () => {
  it('is said in the kit’s own words where it has some', () => {
    expect(says(20016)).toBe(english.takeBackTooLate);
    expect(says(23005)).toBe(english.reactionKindsFull);
    expect(says(51009)).toBe(english.folderGone);
    for (const code of [2800, 2801, 2805, -3]) expect(says(code)).toBe(english.reactionOffline);
  });

  it('is one sentence for whatever the application does not have', () => {
    for (const code of [3122, 10059, 11000, 60020, 72001, 72012]) {
      expect(says(code)).toBe(english.notInThisApp);
      expect(isNotInThisApp({ code })).toBe(true);
    }
    expect(isNotInThisApp({ code: 2801 })).toBe(false);
  });

  it('is said of seats in the reader’s language, whatever was refused', () => {
    const inArabic = { ...english, ...ar.strings };
    const refusals = Array.from({ length: 19 }, (_, place) => -10 - place);
    const said = refusals.map((code) => [says(code), says(code, inArabic)]);
    for (const [inEnglish, translated] of said) {
      expect(inEnglish).toMatch(/^[A-Z].*\.$/);
      expect(translated).toMatch(/^\p{Script=Arabic}[^a-z]*\.$/iu);
    }
    expect(new Set(said.flat()).size).toBe(2 * refusals.length);
    expect(says(-10)).toBe(english.seatIsTaken);
    expect(says(-28)).toBe(english.personNotInRoom);
  });

  it('is said of seats by what belongs to no room, too: in the reader’s language, else as the error says it', () => {
    const error = new ChatError({ code: -10 });
    expect(reasonOf(error, englishChat)).toBe(error.message);
    expect(reasonOf(error, { ...englishChat, ...ar.strings })).toBe(ar.strings.seatIsTaken);
  });

  it('is said of the voices in a room in the reader’s language, whatever is wrong with them', () => {
    const inArabic = { ...english, ...ar.strings };
    const wrongs = Array.from({ length: 10 }, (_, place) => -40 - place);
    for (const code of wrongs) {
      expect(says(code)).toMatch(/^[A-Z].*\.$/);
      // A name of the web stays as it is.
      const said = says(code, inArabic).replace('https', '');
      expect(said).toMatch(/^\p{Script=Arabic}[^a-z]*\.$/iu);
    }
    expect(new Set(wrongs.flatMap((code) => [says(code), says(code, inArabic)])).size).toBe(20);
    expect(says(-40)).toBe(english.audioNotAllowed);
    expect(says(-49)).toBe(english.audioRefused);
  });

  it('is, before the login has come through, that one is still connecting', () => {
    for (const code of [2999, 3000]) {
      expect(says(code)).toBe('Still connecting. Try again in a moment.');
      expect(says(code, { ...english, ...ar.strings })).toBe(ar.strings.stillConnecting);
    }
    for (const code of [2024, 3001, 3002, 3003, 3004, 3005, 3006]) {
      expect(says(code)).toBe(english.notSignedIn);
    }
  });

  it('is said by a translation that knows the code, and in English otherwise', () => {
    const reason = (code: number, words: string) => (code === 80001 ? 'verboten' : words);
    expect(says(80001, { ...english, reason })).toBe('verboten');
    expect(says(80002, { ...english, reason })).toBe('internal error');
  });

  it('is what the app says of its own errors', () => {
    expect(reasonOf(new Error('The line is busy.'), english)).toBe('The line is busy.');
    expect(reasonOf('no', english)).toBe('no');
  });
});
