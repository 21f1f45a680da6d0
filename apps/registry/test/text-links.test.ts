import { expect, it } from 'vitest';
import { linksIn, safeAddress } from '../src/parlor/text-links';

const hrefsIn = (text: string) => linksIn(text).flatMap(({ href }) => href ?? []);

it.each([
  ['See https://tea.example/menu.', 'https://tea.example/menu'],
  ['Is it https://tea.example/menu?', 'https://tea.example/menu'],
  ['(see https://tea.example/a_(b)).', 'https://tea.example/a_(b)'],
  ['在 https://tea.example/menu。', 'https://tea.example/menu'],
  ['https://tea.example/?q=1,2', 'https://tea.example/?q=1,2'],
  ['https://tea.example/\u202egnp.exe', 'https://tea.example/'],
])('what ends a sentence is no part of its link: %s', (text, href) => {
  expect(hrefsIn(text)).toEqual([href]);
});

it.each([
  'https://bank.example@evil.example/',
  'https://bank.example:443@evil.example/',
  'javascript:alert(1)',
  'https://',
  'data:text/html,x',
  'No address at all.',
])('is no link: %s', (text) => {
  expect(hrefsIn(text)).toEqual([]);
  expect(safeAddress(text)).toBeUndefined();
});

it('nothing of a text is lost', () => {
  for (const text of ['', 'a https://x.example. b', 'https://a@b.example, https://x.example))']) {
    const parts = linksIn(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  }
});
