import { expect, test } from 'vitest';
import { personSnapshot, teamSnapshot } from '../../testing/conversation-snapshots.js';
import { hasWords, wordsOf } from './conversation-search.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

const finds = (conversation: ConversationSnapshot, search: string) =>
  hasWords(conversation, wordsOf(search));

test.each([
  ['without regard to case', 'Tea House', 'tEA'],
  ['each word for itself, in any order', 'Tea House', 'house tea'],
  ['a part of a word', 'Tea House', 'ous'],
  ['without accents what has them', 'Zoë Åkesson', 'zoe akesson'],
  ['with accents what has none', 'Zoe Akesson', 'zoë åkesson'],
  ['an accent that is a character of its own', 'cafe\u0301', 'café'],
  ['a sharp s', 'Groß', 'GROSS'],
  ['a Turkish capital i', 'İstanbul', 'istanbul'],
  ['Greek', 'Ελένη', 'ελενη'],
  ['Cyrillic', 'Алёна', 'алена'],
  ['Chinese, which has no blanks', '北京茶馆', '茶馆'],
  ['two words between which there is a full-width blank', '北京 茶馆', '北京\u3000茶馆'],
  ['full width', 'ＡＢＣ', 'abc'],
  ['half-width Japanese', 'ガイド', 'ｶﾞｲﾄﾞ'],
  ['Korean', '한국어', '한국'],
  ['Arabic without its vowel signs', 'مُحَمَّد', 'محمد'],
  ['Arabic whatever stands on its alif', 'أحمد', 'احمد'],
  ['Arabic that was made longer', 'شـــاي', 'شاي'],
  ['Hebrew without its points', 'שָׁלוֹם', 'שלום'],
  ['an emoji', 'Tea 🫖', '🫖'],
])('a search finds %s', (_, name, search) => {
  expect(finds(teamSnapshot('g1', name), search)).toBe(true);
});

test.each([
  ['a word that is in none of the names', 'Tea House', 'tea pot'],
  ['another Japanese syllable', 'ガイド', 'カイト'],
  ['the end of one name and the beginning of another', 'Tea', 'teag1'],
  ['the type of the conversation', 'Tea', 'GROUP'],
  ['what stands beyond the longest name', `Tea${' '.repeat(500)}House`, 'house'],
])('a search does not find %s', (_, name, search) => {
  expect(finds(teamSnapshot('g1', name), search)).toBe(false);
});

test.each(['bossy', 'BEN', 'benjamin', 'u7', 'ben boss'])(
  'a person is found by remark, nick and userID: %s',
  (search) => {
    expect(finds(personSnapshot('u7', 'Benjamin', 'The Bossy One'), search)).toBe(true);
  },
);

test('a search of nothing but blanks has no words', () => {
  expect(wordsOf(' \t\u3000\u200b ')).toEqual([]);
});
