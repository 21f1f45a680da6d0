import { expect, test } from 'vitest';
import { noticeBody, noticeIcon, noticeTitle } from './notification-text.js';

test.each([
  ['two\nlines', 'two lines'],
  ['  room  ', 'room'],
  ['\u202eflipped', 'flipped'],
  ['bell\u0007', 'bell'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
])('of %j a notification says %j', (text, said) => {
  expect(noticeBody(text)).toBe(said);
  expect(noticeTitle(text)).toBe(said);
});

test('what is too long is cut, and says so', () => {
  expect(noticeTitle('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
  expect(noticeBody('a'.repeat(240))).toBe('a'.repeat(240));
  expect(noticeBody(`${'a'.repeat(238)}😀😀`)).toBe(`${'a'.repeat(238)}…`);
});

test.each([
  ['https://example.com/a.png', 'https://example.com/a.png'],
  ['javascript:alert(1)', ''],
  ['data:image/png,', ''],
  ['not an address', ''],
])('the picture %j is asked for as %j', (url, asked) => {
  expect(noticeIcon(url)).toBe(asked);
});
