import { expect, it } from 'vitest';
import { LOCALES } from './locale-tags.js';
import { matchLocale } from './match-locale.js';

it.each(LOCALES)('%s is itself', (tag) => {
  expect(matchLocale([tag])).toBe(tag);
});

it.each([
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['pt-PT', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['zh', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['ar-EG-u-nu-latn', 'ar'],
  ['in', 'id'],
])('%s is spoken as %s', (wanted, spoken) => {
  expect(matchLocale([wanted])).toBe(spoken);
});

it('the dearest that there is comes first', () => {
  expect(matchLocale(['nl-NL', 'fr-CA', 'de'])).toBe('fr');
});

it('where there is none, or what is no tag at all, it is English', () => {
  expect(matchLocale([])).toBe('en');
  expect(matchLocale(['nl', 'not a tag', '', 'az-Arab'])).toBe('en');
});
