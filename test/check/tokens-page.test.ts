import { expect, test } from 'vitest';
import { sectionsOf } from '../../.storybook/tokens/token-rows.js';
import { SHEETS } from './token-sheets.js';
import { tokensPage } from './tokens-page.js';

test('the page of tokens has all of them, as they are in the style sheets', async () => {
  const written = `${SHEETS.tokens}${SHEETS.density}`.match(/^ +(--parlor-[\w-]+)(?=:)/gm) ?? [];
  const page = tokensPage();
  const missing = written
    .map((name) => name.trim())
    .filter((name) => !page.includes(`\`${name}\``));
  // Which of the two schemes is asked for is told by an attribute.
  expect([...new Set(missing)]).toEqual(['--parlor-color-scheme']);
  await expect(page).toMatchFileSnapshot('../../docs/tokens.md');
});

test('every token says what it is for, and what it is in every theme', () => {
  const silent = sectionsOf(SHEETS)
    .flatMap(({ title, rows }) => rows.map((row) => ({ title, ...row })))
    .filter(({ title, purpose, values }) => !title || !purpose || values.some((value) => !value))
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});

test('themes set tokens that there are', () => {
  const known = new Set(sectionsOf(SHEETS).flatMap(({ rows }) => rows.map(({ name }) => name)));
  const set = `${SHEETS.contrast}${SHEETS.heather}`.match(/--parlor-[\w-]+(?=:)/g) ?? [];
  expect(set.length).toBeGreaterThan(60);
  expect(set.filter((name) => !known.has(name))).toEqual([]);
});
