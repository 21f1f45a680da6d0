import type { Message } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { Chance } from '../seed/chance.js';
import { expand } from './grammar.js';
import { hear, languageOf } from './hear.js';
import { GRAMMARS, PHRASES } from './phrases.js';

const text = (words: string) => ({ type: 'TIMTextElem', payload: { text: words } }) as Message;
const other = (type: string, payload: unknown) => ({ type, payload }) as Message;

it.each([
  ['Hello Ben', 'greeting'],
  ['早上好！', 'greeting'],
  ['مرحبا', 'greeting'],
  ['When does it start?', 'when'],
  ['几点开始？', 'when'],
  ['Where is it?', 'where'],
  ['Do you know who has the key?', 'who'],
  ['How do I get there?', 'how'],
  ['Is it raining?', 'question'],
  ['هل تمطر؟', 'question'],
  ['thank you so much', 'thanks'],
  ['Good night', 'farewell'],
  ['🎉🎉', 'emoji'],
  ['👩‍🚀', 'emoji'],
  ['The kettle is dead.', 'other'],
  ['', 'other'],
])('“%s” is heard as %s', (words, heard) => {
  expect(hear(text(words))).toBe(heard);
});

it.each([
  ['a picture', other('TIMImageElem', {}), 'picture'],
  ['a voice', other('TIMSoundElem', {}), 'voice'],
  ['a poll', other('TIMCustomElem', { data: '{"businessID":"parlor_poll"}' }), 'poll'],
  ['that somebody types', other('TIMCustomElem', { data: '{"typingStatus":1}' }), undefined],
  ['a call', other('TIMCustomElem', { data: '{"inviteID":"1"}' }), undefined],
  ['what happens in a group', other('TIMGroupTipElem', {}), undefined],
  ['a text without a text', other('TIMTextElem', null), undefined],
])('%s is heard', (_, message, heard) => {
  expect(hear(message)).toBe(heard);
});

it('is heard in the language of its letters', () => {
  expect(['Hi', '你好 Ben', 'أهلاً', '🎉'].map((words) => languageOf(text(words)))).toEqual([
    'en',
    'zh',
    'ar',
    'en',
  ]);
});

describe.each(['en', 'zh', 'ar'] as const)('the phrases in %s', (language) => {
  it('have at least three sentences for everything, each once, with all names known', () => {
    for (const sentences of Object.values(PHRASES[language])) {
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      for (const sentence of sentences) {
        for (const [, name = ''] of sentence.matchAll(/\{(\w*)\}/g)) {
          expect(GRAMMARS[language]).toHaveProperty(name);
        }
        const said = expand(sentence, GRAMMARS[language], new Chance(sentence));
        expect(said).not.toMatch(/[{}]|^$/);
      }
    }
  });
});
