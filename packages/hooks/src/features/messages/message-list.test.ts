import { expect, test } from 'vitest';
import { textSnapshot } from '../../testing/message-snapshots.js';
import { withKey } from './idempotency-key.js';
import { listOf, putAll, removeOne, shownMessageOf, unreadOf } from './message-list.js';

const key = withKey('', 'one-key');
const first = textSnapshot({ ID: 'first', time: 1 });
const gone = textSnapshot({ ID: 'gone', time: 2, isDeleted: true });
const sent = textSnapshot({ ID: 'sent', time: 3, cloudCustomData: key });
const double = textSnapshot({ ID: 'double', time: 4, cloudCustomData: key });

test('a message is found by its ID when it is shown, and not when it was deleted or is a double', () => {
  const list = listOf([first, gone, sent, double]);
  const found = ['first', 'gone', 'sent', 'double', 'none'].map((ID) => shownMessageOf(list, ID));
  expect(found).toEqual([first, undefined, sent, undefined, undefined]);
});

test('it is found in the list before, as it was there, and also when all are shown', () => {
  const before = listOf([first, sent]);
  const changed = { ...sent, isPeerRead: true };
  const after = putAll(before, [changed]);
  expect(shownMessageOf(before, 'sent')).toBe(sent);
  expect(shownMessageOf(after, 'sent')).toBe(changed);
});

test('what came is unread until it was read or is no more, and what I have said never is', () => {
  const came = textSnapshot({ ID: 'came', time: 5, flow: 'in', isRead: false });
  const other = { ...came, ID: 'other' };
  const mine = textSnapshot({ ID: 'mine', time: 6, flow: 'out', isRead: false });
  const before = listOf([came, other, mine]);
  expect(unreadOf(before)).toEqual([came, other]);
  const read = putAll(before, [{ ...came, isRead: true }]);
  expect(unreadOf(read)).toEqual([other]);
  expect(unreadOf(removeOne(read, 'other'))).toEqual([]);
  expect(unreadOf(before)).toEqual([came, other]);
});
