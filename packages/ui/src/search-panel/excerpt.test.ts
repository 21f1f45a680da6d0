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

it('where nothing was found it begins at the beginning', () => {
  expect(excerpt('x'.repeat(500), ['tea'])).toBe(`${'x'.repeat(180)}…`);
});
