import { expect, it } from 'vitest';
import { excerpt } from './excerpt.js';

it('a short text is all of it', () => {
  expect(excerpt('Green tea, please', ['tea'])).toBe('Green tea, please');
});

it('of a long text there is the part in which the first word was found', () => {
  const text = `${'and so on, '.repeat(40)}then the Tea was ready ${'and so on, '.repeat(40)}`;
  const part = excerpt(text, ['ready', 'tea']);
  expect(part).toContain('then the Tea was ready');
  expect(part.startsWith('…')).toBe(true);
  expect(part.endsWith('…')).toBe(true);
  expect(part.length).toBeLessThan(200);
});

it('no character is cut in two', () => {
  const part = excerpt(`${'🎈'.repeat(60)}tea${'🎈'.repeat(200)}`, ['tea']);
  expect(part).toMatch(/^…(🎈)+tea(🎈)+…$/u);
});

it('the place is the one of the word, whatever its letters are in lower case', () => {
  const part = excerpt(`${'İ'.repeat(100)}tea ${'x'.repeat(300)}`, ['tea']);
  expect(part).toMatch(/^…İ{32}tea x+…$/u);
});

it('where nothing was found it begins at the beginning', () => {
  expect(excerpt('x'.repeat(500), ['tea'])).toBe(`${'x'.repeat(180)}…`);
});
